"""What the law costs: all rules on a nomination over the lists of one day of council elections, and over one long list.

Counts the time of the processor in this process, so that other work on the machine matters little, and tells the load.
Ends with 1 when it takes longer than it may.
"""

import gc
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import product

from tests.law.builders import T, facts, group, list_of, person

from kieslijst.law.check import Finding, check
from kieslijst.law.elsewhere import Elsewhere
from kieslijst.law.facts import Facts, PersonFacts
from kieslijst.law.rules import NOMINATION_RULES
from kieslijst.shared.address import Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import PersonName

CANDIDATES, LISTS, GROUPS_OF_A_COUNCIL = 61_549, 4_500, 13
MOST_SECONDS, MOST_GROWTH, MOST_MILLISECONDS = 3.0, 1.25, 5.0
LONG_LIST, ROUNDS, ROUNDS_OF_ONE = 80, 4, 30
Councils = list[list[Facts]]

_SYLLABLES = ("ba", "de", "fi", "go", "ha", "ji", "ka", "le", "mo", "nu", "pa", "re", "so", "ta", "ve", "wi", "za")
_PREFIXES = ("", "", "", "van", "de", "van der", "ter")
_PLACES = ("Juinen", "'s Gravenmoer", "Hengelo (Gld)", "Nuenen, Gerwen en Nederwater", "Den Haag", "Oosterdam")


def _people() -> Iterator[PersonFacts]:
    """Everybody with a name, a birth date and a citizen service number of their own."""
    for number, parts in enumerate(product(_SYLLABLES, repeat=4)):
        last = "".join(parts).capitalize()
        yield replace(
            person(number),
            name=PersonName(
                f"{chr(65 + number % 26)}.{chr(65 + number // 26 % 26)}.",
                parts[0].capitalize() if number % 3 else "",
                _PREFIXES[number % len(_PREFIXES)],
                last if number % 12 else f"{last}-{parts[1].capitalize()}",
            ),
            birth_date=BirthDate(1945 + number % 60, 1 + number % 12, 1 + number % 28),
            residence=Residence(_PLACES[number % len(_PLACES)]),
        )


def _councils(share: float) -> Councils:
    """The groups of each municipality; each group has one list of 13 or 14 names."""
    people, lists, names = _people(), round(LISTS * share), round(CANDIDATES * share)
    councils: Councils = []
    for place in range(lists):
        if place % GROUPS_OF_A_COUNCIL == 0:
            councils.append([])
        length = names * (place + 1) // lists - names * place // lists
        listed = list_of(*(next(people) for _ in range(length)), id=f"l{place}", districts=())
        councils[-1].append(facts(T.GR, listed, group=group(id=f"g{place}", appellation=f"Lijst {place}")))
    return councils


def _by_itself(councils: Councils) -> None:
    """As each party sees it."""
    for groups in councils:
        for one in groups:
            _all_rules(one, None)


def _beside_the_others(councils: Councils) -> None:
    """As the committees see it."""
    for groups in councils:
        elsewhere = Elsewhere.of(groups)
        for one in groups:
            _all_rules(one, elsewhere)


def _all_rules(one: Facts, elsewhere: Elsewhere | None) -> tuple[Finding, ...]:
    return check(NOMINATION_RULES, one, on=one.election.nomination_day, elsewhere=elsewhere)


def _seconds(act: Callable[[], object], rounds: int) -> float:
    """Of the processor: the least of the rounds. The collector leaves alone the facts that are there already."""
    gc.collect()
    gc.freeze()
    taken = []
    for _ in range(rounds):
        began = time.process_time()
        act()
        taken.append(time.process_time() - began)
    gc.unfreeze()
    return min(taken)


def _growth(run: Callable[[Councils], None], name: str) -> bool:
    """Whether everything takes no longer than it may, and no longer than four times a quarter of it."""
    taken = {}
    for share in (0.25, 0.5, 1.0):
        taken[share] = _seconds(partial(run, _councils(share)), ROUNDS)
    growth = taken[1.0] / (4 * taken[0.25])
    steps = ", ".join(f"{share:g}: {seconds:.2f} s" for share, seconds in taken.items())
    print(f"{name:28} {steps}; x {taken[1.0] / MOST_SECONDS:.2f} of what it may, growth x {growth:.2f}")
    return taken[1.0] < MOST_SECONDS and growth < MOST_GROWTH


def _long_list() -> bool:
    people = _people()
    one = facts(T.TK, list_of(*(next(people) for _ in range(LONG_LIST)), districts=tuple(range(1, 21))))
    milliseconds = _seconds(lambda: _all_rules(one, None), ROUNDS_OF_ONE) * 1000
    print(f"{'one list of eighty':28} {milliseconds:.2f} ms; x {milliseconds / MOST_MILLISECONDS:.2f} of what it may")
    return milliseconds < MOST_MILLISECONDS


def main() -> int:
    load = os.getloadavg()[0]
    print(f"{len(NOMINATION_RULES)} rules, {CANDIDATES} candidates, {LISTS} lists; load {load:.1f}")
    fine = (
        _growth(_by_itself, "each group by itself"),
        _growth(_beside_the_others, "beside the other groups"),
        _long_list(),
    )
    return 0 if all(fine) else 1


if __name__ == "__main__":
    raise SystemExit(main())
