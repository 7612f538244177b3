"""The receipt for a list that was handed in (Kieswet H 3(4); EK R 7(3); `forms.md` 14). No ministerial model."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.letter_omissions import where_in_words
from kieslijst.documents.words.committee_words import CommitteeElection, District, in_order, list_label
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition
from kieslijst.documents.words.moments import day_in_words, time_on_paper
from kieslijst.documents.words.sentences import Sentences, sentences
from kieslijst.documents.words.stamp import Stamp, hash_in_groups, plain_stamp
from kieslijst.shared.paper_code import code_in_groups
from kieslijst.shared.person_name import Gender, PersonName


class AnnexKind(StrEnum):
    """What was handed in with the list."""

    AUTHORISATION = "authorisation"
    AUTHORISATION_MERGED = "authorisation_merged"
    SUPPORT = "support"
    SUPPORT_ABROAD = "support_abroad"
    CONSENT = "consent"
    IDENTITY = "identity"
    DEPOSIT = "deposit"
    RESIDENCE_INSIDE = "residence_inside"
    RESIDENCE_ABROAD = "residence_abroad"
    NO_OTHER_MEMBER_STATE = "no_other_member_state"
    NOT_EXCLUDED_AT_HOME = "not_excluded_at_home"


@dataclass(frozen=True, slots=True)
class Annex:
    """How many papers of a kind were received, in all or by district; none at all leaves the box open."""

    kind: AnnexKind
    count: int = 0
    by_district: tuple[tuple[District, int], ...] = ()

    @property
    def total(self) -> int:
        return sum(count for _, count in self.by_district) or self.count


@dataclass(frozen=True, slots=True)
class Receipt:
    """Input of a receipt.

    `code` and `digest` are those on the foot of the H 1 that was handed in, "" when it has none. `in_time` is
    whether it came within the hours that the law gives (I 5(a)). `identified` is whether the submitter showed a
    document, None where the law does not ask (EK).
    """

    election: CommitteeElection
    committee: str
    submitter: PersonName
    appellation: str
    first: PersonName | None
    districts: tuple[District, ...]
    day: date
    at: time
    annexes: tuple[Annex, ...]
    edition: Edition
    code: str = ""
    digest: str = ""
    gender: Gender | None = None
    """Of the submitter; without it there is no form of address."""
    in_time: bool = True
    identified: bool | None = None
    officer: PersonName | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class AnnexLine:
    """A line of the tick list; `key` chooses the words, `districts` are counts by district."""

    key: str
    count: int
    districts: str


@dataclass(frozen=True, slots=True)
class ReceiptPage:
    """What the template of a receipt prints, in words."""

    stamp: Stamp
    committee: str
    election: Named
    submitter: str
    unnamed: bool
    group: str
    where: str
    day: str
    at: str
    code: str
    digest: str
    in_time: bool
    identified: str
    annexes: tuple[AnnexLine, ...]
    officer: str
    place: str
    title: str


def receipt_page(form: Receipt) -> ReceiptPage:
    """The words of a receipt."""
    say = sentences("receipt", form.edition.language)
    return ReceiptPage(
        stamp=plain_stamp(form.edition),
        committee=form.committee,
        election=election_named(form.election.election, form.edition.language),
        submitter=_addressed(form.submitter, form.gender, say),
        unnamed=not form.appellation,
        group=form.appellation or (form.first.in_text if form.first else ""),
        where=where_in_words(form.districts, form.election, say),
        day=day_in_words(form.day),
        at=time_on_paper(form.at),
        code=code_in_groups(form.code) if form.code else "",
        digest=hash_in_groups(form.digest) if form.digest else "",
        in_time=form.in_time,
        identified={True: "identified", False: "not_identified", None: ""}[form.identified],
        annexes=tuple(_line(annex) for annex in form.annexes),
        officer=form.officer.in_text if form.officer else "",
        place=form.place,
        title=list_label(form.appellation, form.first, say),
    )


def _addressed(submitter: PersonName, gender: Gender | None, say: Sentences) -> str:
    return f"{say(f'address_{gender}')} {submitter.in_text}" if gender else submitter.in_text


def _line(annex: Annex) -> AnnexLine:
    counts = dict(annex.by_district)
    listed = "; ".join(f"{district.label}: {counts[district]}" for district in in_order(counts))
    return AnnexLine(f"annex_{annex.kind}", annex.total, listed)


MODEL: Model[Receipt] = Model("receipt", receipt_page)
