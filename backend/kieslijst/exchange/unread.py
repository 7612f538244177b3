"""What a tolerant reader leaves aside: the elements of a file that say nothing to us."""

from collections import Counter

from kieslijst.exchange.document import Document
from kieslijst.exchange.xml_names import unqualified

_HEAD = (
    "EML TransactionId ManagingAuthority AuthorityIdentifier AuthorityAddress kr:CreatedByAuthority IssueDate "
    "kr:Schema kr:CreationDateTime ds:CanonicalizationMethod ElectionIdentifier ElectionName ElectionCategory "
    "kr:ElectionSubcategory kr:ElectionDomain kr:ElectionDate kr:NominationDate Contest ContestIdentifier ContestName"
)
_LISTS = (
    "Nomination CandidateList Election Affiliation AffiliationIdentifier RegisteredName Type kr:ListData kr:Contests "
    "kr:Contest Candidate CandidateIdentifier ShortCode CandidateFullName Nominate Proposer Name JobTitle Id"
)
_PEOPLE = (
    "xnl:PersonName xnl:NameLine xnl:FirstName xnl:NamePrefix xnl:LastName DateOfBirth kr:DateOfBirthAnnex Gender "
    "kr:GenderAnnex QualifyingAddress xal:Locality xal:LocalityName xal:Country xal:CountryNameCode Contact "
    "MailingAddress xal:AddressLine xal:PostalCode xal:PostalCodeNumber Agent AgentIdentifier AgentName "
    "kr:LivingAddress kr:LocalityName kr:CountryNameCode kr:NationalIdentificationNumber"
)
_READ = frozenset(f"{_HEAD} {_LISTS} {_PEOPLE}".split())


def unread_elements(document: Document) -> tuple[tuple[str, int], ...]:
    """Names of elements in a 210, 230b or 230c that we read nothing from, with how often they stand there.

    What stands inside such an element is not named again.
    """
    found: Counter[str] = Counter()
    waiting = [document.root]
    while waiting:
        for element in waiting.pop():
            name = unqualified(str(element.tag))
            if name in _READ:
                waiting.append(element)
            else:
                found[name] += 1
    return tuple(sorted(found.items()))
