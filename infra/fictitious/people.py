"""People who do not exist: the same seed invents the same people, in any process."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

from infra.fictitious import words

from kieslijst.exchange.candidate import Agent, Candidate, GenderMark
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import PersonName

_FIRST_BSN = 99_000_000
_LAST_BSN = 99_999_999
"""Without the last figure: nobody has a number that begins with 99."""


def chance(seed: str) -> Random:
    """Chance that is the same in every process, whatever the hash seed."""
    return Random(seed)  # noqa: S311 - invents people, guards nothing


class People:
    """Invents one person after the other, as a 210 knows them; nobody gets the BSN of another."""

    def __init__(self, seed: str, *, places: Sequence[str] = words.PLACES, first: int = 0) -> None:
        """`first` is where the counting of BSNs begins, for worlds of several thousand people."""
        self._chance = chance(f"people {seed}")
        self._places = tuple(places)
        self._bsn = _FIRST_BSN + first
        self._before: Candidate | None = None

    def crowd(self, size: int) -> tuple[Candidate, ...]:
        """So many people, numbered from 1."""
        return tuple(replace(self.person(), number=place) for place in range(1, size + 1))

    def person(self) -> Candidate:
        """The next one; now and then a namesake from the same place as the one before."""
        born = self._birth_date()
        made = Candidate(
            number=1,
            name=self._name(),
            gender=self._chance.choice((GenderMark.MALE, GenderMark.MALE, GenderMark.FEMALE)),
            residence=Residence(self._chance.choice(self._places)),
            birth_date=born,
            address=self._address(),
            bsn=self._next_bsn(),
        )
        if self._before is not None and self._one_in(400):
            made = replace(made, name=self._before.name, residence=self._before.residence)
        if self._one_in(150):
            made = self._abroad(made)
        self._before = made
        return made

    def contact(self) -> tuple[PersonName, PostalAddress]:
        """Somebody who hands in, or stands in for who does."""
        return self._name(), self._address()

    def _one_in(self, times: int) -> bool:
        return self._chance.randrange(times) == 0

    def _name(self) -> PersonName:
        pick = self._chance.choice
        first = "" if self._one_in(20) else pick(words.FIRST_NAMES)
        return PersonName(self._initials(first), first, pick(words.PREFIXES), self._last_name())

    def _initials(self, first_name: str) -> str:
        pick = self._chance.choice
        count = pick((1, 1, 2, 2, 2, 3, 3, 4, 7))
        signs = [first_name[:1].upper() or pick(words.SIGNS), *(pick(words.SIGNS) for _ in range(count - 1))]
        if self._one_in(40):
            signs[-1] = pick(words.DIGRAPHS)
        dotted = "".join(f"{sign}." for sign in signs)
        return dotted.removesuffix(".") if self._one_in(300) else dotted

    def _last_name(self) -> str:
        name = self._simple_name()
        kind = self._chance.randrange(100)
        if kind < 8:  # noqa: PLR2004 - of a hundred people
            return f"{name}-{self._simple_name()}"
        return {
            8: f"{name} - {self._simple_name()}",
            9: f"{self._chance.choice(words.INSIDE)} {name}",
            10: f"O'{name}",
            11: f"{name} {self._chance.choice(('sr.', 'jr.'))}",
            12: f"{name} e/v {self._simple_name()}",
            13: f"{name}- de {self._simple_name()}",
            14: self._chance.choice(words.FOREIGN),
            15: self._chance.choice(words.FOREIGN),
        }.get(kind, name)

    def _simple_name(self) -> str:
        pick = self._chance.choice
        return f"{pick(words.FRONTS)}{pick(words.MIDDLES)}{pick(words.ENDS)}"

    def _birth_date(self) -> BirthDate:
        born = date(1945, 1, 1).toordinal() + self._chance.randrange(62 * 365)
        on = BirthDate.on(date.fromordinal(born))
        return BirthDate(on.year, on.month) if self._one_in(500) else on

    def _address(self) -> PostalAddress:
        pick, number = self._chance.choice, self._chance.randrange(1, 300)
        postcode = f"99{self._chance.randrange(10, 100)}{pick('ABCDEGHJK')}{pick('ABCDEGHJK')}"
        return PostalAddress(pick(words.STREETS), str(number), pick(words.ADDITIONS), postcode, pick(self._places))

    def _abroad(self, made: Candidate) -> Candidate:
        name, address = self.contact()
        agent = Agent(name, Residence(address.place), address, role="H10")
        return replace(made, residence=Residence(*self._chance.choice(words.ABROAD)), address=None, agent=agent)

    def _next_bsn(self) -> str:
        """The next number that passes the test by eleven."""
        while True:
            if self._bsn > _LAST_BSN:
                raise ValueError(self._bsn)
            figures = f"{self._bsn:08}"
            self._bsn += 1
            check = sum(weight * int(figure) for weight, figure in zip(range(9, 1, -1), figures, strict=True)) % 11
            if check < 10:  # noqa: PLR2004 - one figure
                return f"{figures}{check}"
