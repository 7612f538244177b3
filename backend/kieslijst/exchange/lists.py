"""Lists and their candidates, read and written for 210, 230b and 230c."""

from dataclasses import replace

from lxml import etree

from kieslijst.exchange.candidate import Agent, Candidate, CandidateList, GenderMark, ListType
from kieslijst.exchange.elements import (
    add,
    add_if,
    attribute,
    child,
    children,
    choice,
    needed,
    optional_number,
    position,
    text_of,
    truth,
    yes_or_no,
)
from kieslijst.exchange.message import MessageKind, Profile
from kieslijst.exchange.people import (
    read_address,
    read_birth_date,
    read_living,
    read_name,
    read_residence,
    write_address,
    write_full_birth_date,
    write_living,
    write_name,
    write_partial_birth_date,
    write_residence,
)
from kieslijst.exchange.xml_names import unqualified
from kieslijst.shared.errors import Unreadable
from kieslijst.shared.person_name import PersonName

MISSPELT_SET = "stel gelijkleidende lijsten"
"""The set type as OSV 2.x spells it in one constant; read as the real word, never written."""


def read_list(affiliation: etree._Element) -> CandidateList:
    """One Affiliation with its candidates, in the order of the file. Raises `Unreadable`."""
    identifier = needed(affiliation, "AffiliationIdentifier")
    list_data = needed(affiliation, "kr:ListData")
    kind = needed(affiliation, "Type")
    return CandidateList(
        number=position(attribute(identifier, "Id"), identifier) if attribute(identifier, "Id") else None,
        appellation=text_of(needed(identifier, "RegisteredName")),
        list_type=choice(ListType, text_of(kind).replace(MISSPELT_SET, ListType.SET), kind),
        publish_gender=truth(attribute(list_data, "PublishGender"), list_data),
        candidates=tuple(_read_candidate(found) for found in children(affiliation, "Candidate")),
        language=attribute(list_data, "PublicationLanguage") or None,
        belongs_to_set=optional_number(attribute(list_data, "BelongsToSet"), list_data),
        belongs_to_combination=attribute(list_data, "BelongsToCombination") or None,
    )


def _read_candidate(found: etree._Element) -> Candidate:
    identifier = needed(found, "CandidateIdentifier")
    full_names = children(found, "CandidateFullName")
    if len(full_names) > 1:
        raise Unreadable(f"In <Candidate> (regel {found.sourceline}) staan twee namen; verwacht was één.")
    return Candidate(
        number=position(attribute(identifier, "Id"), identifier),
        name=read_name(full_names[0]) if full_names else PersonName(),
        gender=_read_gender(found),
        residence=read_residence(child(found, "QualifyingAddress")),
        birth_date=read_birth_date(found),
        address=read_address(found),
        agent=_read_agent(child(found, "Agent")),
        bsn=text_of(found, "kr:NationalIdentificationNumber"),
        short_code=attribute(identifier, "ShortCode"),
        refers_to=text_of(identifier, "ShortCode"),
    )


def _read_gender(candidate: etree._Element) -> GenderMark | None:
    marks = children(candidate, "Gender") + children(candidate, "kr:GenderAnnex")
    if len(marks) > 1:
        raise Unreadable(
            f"In <Candidate> (regel {candidate.sourceline}) staat het geslacht twee keer ({unqualified(marks[0].tag)} "
            f"en {unqualified(marks[1].tag)}); verwacht was hoogstens één. Maak het bestand opnieuw."
        )
    return choice(GenderMark, text_of(marks[0]), marks[0]) if marks else None


def _read_agent(found: etree._Element | None) -> Agent | None:
    if found is None:
        return None
    holder = child(found, "AgentIdentifier", "AgentName")
    return Agent(
        name=PersonName() if holder is None else read_name(holder),
        residence=read_living(found),
        address=read_address(found),
        role=attribute(found, "Role"),
    )


def write_list(parent: etree._Element, each: CandidateList, *, kind: MessageKind, profile: Profile) -> etree._Element:
    """One Affiliation; gives its kr:ListData, in which a 210 names its districts.

    In a 230b, which is public, a list whose group does not want genders printed has none, as in the files of OSV2020.
    """
    affiliation = add(parent, "Affiliation")
    number = None if kind is MessageKind.NOMINATION or each.number is None else str(each.number)
    # The element of an unnamed list stays, empty: the receivers need it.
    add(add(affiliation, "AffiliationIdentifier", Id=number), "RegisteredName", each.appellation)
    add(affiliation, "Type", each.list_type)
    list_data = add(
        affiliation,
        "kr:ListData",
        PublishGender=yes_or_no(each.publish_gender),
        PublicationLanguage=each.language,
        BelongsToSet=None if each.belongs_to_set is None else str(each.belongs_to_set),
        BelongsToCombination=each.belongs_to_combination,
    )
    shows_gender = kind is not MessageKind.DISTRICT_LISTS or each.publish_gender
    for candidate in each.candidates:
        shown = candidate if shows_gender else replace(candidate, gender=None)
        _write_candidate(affiliation, shown, kind=kind, profile=profile)
    return list_data


def _write_candidate(parent: etree._Element, candidate: Candidate, *, kind: MessageKind, profile: Profile) -> None:
    made = add(parent, "Candidate")
    _write_identifier(made, candidate, kind=kind)
    if kind is MessageKind.ALL_LISTS and candidate.refers_to:
        return
    write_name(add(made, "CandidateFullName"), candidate.name)
    private = kind is not MessageKind.DISTRICT_LISTS
    if private:
        write_full_birth_date(made, candidate.birth_date)
    _write_gender(made, candidate.gender, kind=kind, profile=profile)
    if kind is MessageKind.NOMINATION or candidate.residence.place:
        write_residence(made, candidate.residence)
    if private:
        _write_private(made, candidate, kind=kind)


def _write_identifier(made: etree._Element, candidate: Candidate, *, kind: MessageKind) -> None:
    """Only a 230c has short codes: the attribute where a person stands first, the element wherever they stand again."""
    coded = kind is MessageKind.ALL_LISTS
    code = candidate.short_code if coded and not candidate.refers_to else ""
    identifier = add(made, "CandidateIdentifier", Id=str(candidate.number), ShortCode=code or None)
    if coded:
        add_if(identifier, "ShortCode", candidate.refers_to)


def _write_private(made: etree._Element, candidate: Candidate, *, kind: MessageKind) -> None:
    """What only committees may see; a 230b is published and has none of it, and only a 210 has the BSN."""
    if candidate.address is not None:
        write_address(made, candidate.address)
    if candidate.agent is not None:
        agent = add(made, "Agent", Role=candidate.agent.role or None)
        write_name(add(add(agent, "AgentIdentifier"), "AgentName"), candidate.agent.name)
        if candidate.agent.address is not None:
            write_address(agent, candidate.agent.address)
        write_living(agent, candidate.agent.residence)
    write_partial_birth_date(made, candidate.birth_date)
    if kind is MessageKind.NOMINATION:
        add_if(made, "kr:NationalIdentificationNumber", candidate.bsn)


def _write_gender(made: etree._Element, gender: GenderMark | None, *, kind: MessageKind, profile: Profile) -> None:
    """Profile 1.2.2 has no *other* and wants a word in every 210; from 1.3 on the annex says it, or nothing does."""
    if profile is Profile.V1_2_2:
        if gender is GenderMark.OTHER or (gender is None and kind is MessageKind.NOMINATION):
            gender = GenderMark.UNKNOWN
        add_if(made, "Gender", gender or "")
    elif gender is GenderMark.UNKNOWN:
        add(made, "Gender", gender)
    else:
        add_if(made, "kr:GenderAnnex", gender or "")
