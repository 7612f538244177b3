"""A minute of damaged EML and CSV files: nothing but a report or one line, within 2 s and 300 MB; else exit 1.

Usage: fuzz.py [SECONDS [SEED]]. The same seed damages in the same way; a file that breaks a bound is kept and named.
"""

import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import gettempdir

from tests.exchange.fictitious import DEFINITION, LISTS, NOMINATION
from tests.exchange.test_mutations import PIECES

from kieslijst.exchange import eml110a, eml210, eml230
from kieslijst.exchange.checks import check
from kieslijst.exchange.spreadsheet import CandidateRow, read_file
from kieslijst.exchange.spreadsheet.writing import Standing, eks_csv, own_csv
from kieslijst.settings import settings
from kieslijst.shared.errors import Unreadable
from kieslijst.shared.person_name import PersonName

MOST_SECONDS, MOST_MEGABYTES = 2.0, 300
ROWS = [CandidateRow(n, PersonName("A.B.", last_name=f"Zandkuil-Één {n}")) for n in range(1, 80)]
LONG_WORDS = (b"&a;" * 5_000, b"<a>" * 20_000, b'"' * 9_999, b";" * 50_000, b"\n" * 50_000, b"\xff\xfe", b"=cmd()")
DOCTYPE = b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "http://localhost:9/x">]>'


def main() -> int:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.SystemRandom().randrange(10**6)  # noqa: PLR2004 - the second argument
    outcomes, slowest, broken = Counter[str](), 0.0, 0
    until = time.monotonic() + seconds
    for data, read in _damaged_files(random.Random(seed)):  # noqa: S311 - a seed that can be repeated is the point
        began = time.perf_counter()
        outcome = _outcome(data, read)
        took = time.perf_counter() - began
        slowest = max(slowest, took)
        outcomes[outcome] += 1
        if outcome.startswith("crash") or took > MOST_SECONDS:
            broken += 1
            _keep(data, outcome, took)
        if time.monotonic() > until:
            break
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"seed {seed}: {outcomes.total()} files, {dict(outcomes)}; slowest {slowest:.2f} s; {megabytes:.0f} MB")
    return 1 if broken or megabytes > MOST_MEGABYTES else 0


def _damaged_files(chance: random.Random) -> Iterator[tuple[bytes, Callable[[bytes], object]]]:
    eml = (eml110a.write(DEFINITION), eml210.write(NOMINATION), eml230.write(LISTS))
    tables = (eks_csv(ROWS), own_csv(Standing(row, "1", ("Juinen",), row.row) for row in ROWS))
    schemas = settings().eml_schemas
    while True:
        if chance.random() < 0.7:  # noqa: PLR2004 - EML is the larger part of what is read
            yield _damage(chance, chance.choice(eml)), lambda data: check(data, against=DEFINITION, schemas=schemas)
        else:
            yield _damage(chance, chance.choice(tables)), read_file


def _damage(chance: random.Random, data: bytes) -> bytes:
    if chance.random() < 0.5:  # noqa: PLR2004 - half of the files have another word in a place of words
        words = sorted(set(data.replace(b"<", b">").replace(b'"', b">").replace(b";", b">").split(b">")) - {b""})
        return data.replace(chance.choice(words), chance.choice((*words, b"", b"0", b"-1", b"alle", b"9" * 30)))
    for _ in range(chance.randint(1, 6)):
        at = chance.randint(0, len(data))
        to = min(len(data), at + chance.choice((0, 1, 2, 8, 60, 400, 5_000)))
        piece = chance.choice((*PIECES, *LONG_WORDS, DOCTYPE, chance.randbytes(4), data[at:to] * 3, data[:60]))
        data = data[:at] + piece + data[to:]
    return data


def _outcome(data: bytes, read: Callable[[bytes], object]) -> str:
    try:
        read(data)
    except Unreadable as unreadable:
        return "refused" if "\n" not in str(unreadable) else "crash: more than one line"
    except Exception as error:  # noqa: BLE001 - whatever comes is what is looked for
        return f"crash: {type(error).__name__}"
    return "report"


def _keep(data: bytes, outcome: str, took: float) -> None:
    path = Path(gettempdir()) / f"kieslijst-fuzz-{abs(hash(data)) % 10**8}.bin"
    path.write_bytes(data)
    print(f"{outcome} in {took:.2f} s: {path}")


if __name__ == "__main__":
    sys.exit(main())
