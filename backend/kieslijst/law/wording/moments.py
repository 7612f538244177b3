"""How the moments of a calendar are called and dated."""

from datetime import date

from kieslijst.law.calendar.moment import LegalMoment, Moment, Remark
from kieslijst.law.wording.entry import Catalogue
from kieslijst.law.wording.fill import in_words
from kieslijst.law.wording.languages import CATALOGUES


def moment_title(moment: Moment, language: str = "nl") -> str:
    """What happens then, in a few words."""
    return CATALOGUES[language].calendar.moments[moment.value]


def when(moment: LegalMoment, language: str = "nl") -> str:
    """The day or the days: "maandag 1 februari 2027", "uiterlijk dinsdag 9 februari 2027"."""
    words = CATALOGUES[language].calendar
    last = f"{words.bounds[moment.bound.value]} {weekday_and_date(moment.last, language)}".strip()
    if moment.first == moment.last:
        return last
    return words.period.format(first=weekday_and_date(moment.first, language), last=last)


def hours(moment: LegalMoment, language: str = "nl") -> str:
    """The hours and the clock: "9.00-17.00 (Nederlandse tijd)"; empty where no hour is set."""
    if moment.opens is None:
        return ""
    ends = [f"{hour.hour}.{hour.minute:02}" for hour in (moment.opens, moment.closes) if hour is not None]
    return f"{'-'.join(ends)} ({CATALOGUES[language].calendar.zones[moment.zone]})"


def remarks(moment: LegalMoment, language: str = "nl") -> tuple[str, ...]:
    """What a reader must know besides: why the day is another than counting gives, or is not fixed."""
    words = CATALOGUES[language].calendar
    said = [words.remarks[moment.remark.value]] if moment.remark is not Remark.NONE else []
    if moment.shifted_from is not None:
        said.append(_shifted(moment.shifted_from, CATALOGUES[language]))
    return (*said, words.question) if moment.question else tuple(said)


def undated_text(language: str = "nl") -> str:
    """The words for moments whose day hangs on a fact that is not known."""
    return CATALOGUES[language].calendar.undated


def weekday_and_date(day: date, language: str = "nl") -> str:
    """The day of the week and the date: "maandag 1 februari 2027"."""
    catalogue = CATALOGUES[language]
    return f"{catalogue.calendar.weekdays[day.weekday()]} {in_words(day, catalogue)}"


def _shifted(day: date, catalogue: Catalogue) -> str:
    weekday = catalogue.calendar.weekdays[day.weekday()]
    return catalogue.calendar.shifted.format(weekday=weekday, day=in_words(day, catalogue))
