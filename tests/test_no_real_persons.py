"""The repository names nobody who stood in a real election, save where an invented name is the same by chance."""

import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml230
from kieslijst.shared.person_name import PersonName

ROOT = Path(__file__).parents[1]
_WORD = re.compile(r"\w+")


def _real_names() -> frozenset[str]:
    """Everybody on a real list, folded, as papers write them ("A.B. van der Zandkuil") and as people are called."""
    files = sorted(knowledge("realdata", "eml230").glob("*.eml.xml"))
    lists = [each for path in files for district in eml230.read(path.read_bytes()).districts for each in district.lists]
    return frozenset(name for each in lists for one in each.candidates for name in _written(one.name))


def _written(name: PersonName) -> Iterator[str]:
    """One initial and a common last name fit too many people to point at anybody."""
    starts = [name.first_name]
    if len(name.initials.replace(".", "")) > 1:
        starts.append(name.initials)
    for start in filter(None, starts):
        yield " ".join(filter(None, (start, name.prefix, name.last_name))).casefold()


def _tracked() -> Iterator[tuple[Path, str]]:
    """Files of the repository with their text; those that hold no text are left out."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    for name in listed.decode().split("\0"):
        path = ROOT / name
        if name and path.is_file():
            content = path.read_bytes()
            if b"\0" not in content:
                yield path, content.decode("utf-8", "replace")


def _by_longest_word(names: frozenset[str]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name in names:
        found[max(_WORD.findall(name), key=len)].append(name)
    return found


def _named_in(text: str, names: Mapping[str, list[str]]) -> set[str]:
    """The names in a text; only those of which the longest word is there are looked for."""
    plain = " ".join(text.casefold().split())
    return {name for word in names.keys() & set(_WORD.findall(plain)) for name in names[word] if name in plain}


def test_no_real_candidate_is_named_in_the_repository() -> None:
    names = _by_longest_word(_real_names())
    assert len(names) > 1_000
    found = {str(path.relative_to(ROOT)): _named_in(text, names) for path, text in _tracked()}
    assert {path: sorted(named) for path, named in found.items() if named} == {}


def test_the_search_finds_a_name_whatever_its_letters_and_lines() -> None:
    name = min(_real_names())
    assert _named_in(f"Zie\n{name.upper().replace(' ', chr(10))}.", _by_longest_word(frozenset({name}))) == {name}
