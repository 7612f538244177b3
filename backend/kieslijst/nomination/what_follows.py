"""What a group may and must do, by what it says of itself, in sentences for the page on party and name (pure)."""

from kieslijst.elections.model import Election
from kieslijst.law.amount import AmountName
from kieslijst.law.amounts import amount, fewest_and_most_declarations
from kieslijst.law.results import Standing
from kieslijst.law.words import letters_and_digits
from kieslijst.nomination.model import AppellationKind, Details
from kieslijst.web.i18n import Text, mark


def what_follows(found: Standing | None, election: Election) -> tuple[Text, ...]:
    """How many names, and whether support is needed (Kieswet H 6(2), H 4(8)); what is not known yet is asked for."""
    if found is None:
        return (mark("Kies hoe u meedoet en vul het aantal zetels in. Dan staat hier wat dat betekent."),)
    sentences = []
    if found.largest.maximum is None:
        sentences.append(mark("Vul het aantal zetels in. Dan weet u hoeveel kandidaten u mag plaatsen."))
    else:
        sentences.append(mark("U mag %(n)s kandidaten plaatsen.", n=found.largest.maximum))
    _, most = fewest_and_most_declarations(election.type, on=election.nomination_date)
    if most and found.exempt.answer is not None:
        exempt = mark("U hebt geen ondersteuningsverklaringen nodig.")
        sentences.append(exempt if found.exempt.answer else mark("U hebt wel ondersteuningsverklaringen nodig."))
    return tuple(sentences)


def left_of_name(details: Details, election: Election) -> Text | None:
    """How many letters and digits a merged name still may have; blanks never count (Kieswet H 3(3))."""
    limit = amount(AmountName.APPELLATION_LENGTH, election.type, on=election.nomination_date)
    if details.kind is not AppellationKind.MERGED or limit is None:
        return None
    length = letters_and_digits(details.appellation)
    if length > limit.whole:
        return mark("De naam is %(length)s tekens lang. Er mogen er %(most)s staan.", length=length, most=limit.whole)
    return mark("Nog %(n)s tekens. Spaties tellen niet mee.", n=limit.whole - length)
