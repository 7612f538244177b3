"""The grounds on which a committee may decide, in short words for a choice on screen."""

from kieslijst.elections.model import Election
from kieslijst.examination.model.ruling import RulingKind
from kieslijst.examination.proposals import grounds_for
from kieslijst.law.sanctions import Ground
from kieslijst.web.i18n import Text, mark

_WORDS: dict[Ground, Text] = {
    Ground.LATE: mark("te laat ingeleverd of niet bij het centraal stembureau"),
    Ground.NO_DEPOSIT: mark("geen bewijs van de waarborgsom"),
    Ground.TOO_LITTLE_SUPPORT: mark("te weinig ondersteuningsverklaringen"),
    Ground.WRONG_MODEL: mark("niet het vastgestelde model"),
    Ground.NOT_BY_A_VOTER: mark("niet persoonlijk door een kiezer ingeleverd"),
    Ground.NOT_IDENTIFIED: mark("de inleveraar liet geen identiteitsbewijs zien"),
    Ground.ALL_STRUCK: mark("alle kandidaten zijn geschrapt"),
    Ground.NO_Y13: mark("geen verklaring Y 13"),
    Ground.NAMING: mark("de kandidaat staat er niet op zoals de wet vraagt"),
    Ground.NO_CONSENT: mark("geen instemming van de kandidaat"),
    Ground.NO_AUTHORISED_PERSON: mark("geen gemachtigde van de kandidaat"),
    Ground.TOO_YOUNG: mark("te jong"),
    Ground.NOT_SETTLING: mark("geen verklaring van voorgenomen vestiging"),
    Ground.SETTLING_TWICE: mark("verklaringen van vestiging voor twee gebieden"),
    Ground.ON_TWO_LISTS: mark("staat op meer dan één lijst in de kieskring"),
    Ground.DEAD: mark("overleden"),
    Ground.EXCESS: mark("boven het hoogste aantal kandidaten"),
    Ground.NO_Y35: mark("geen verklaring Y 35"),
    Ground.EXCLUDED_AT_HOME: mark("in de eigen lidstaat uitgesloten"),
    Ground.NO_AUTHORISATION: mark("geen machtiging voor de aanduiding"),
    Ground.NAME_TWICE: mark("dezelfde aanduiding boven meer dan één lijst"),
}
"""A ground that corrects a name ex officio is no rejection and has no words here."""


def ground_options(kind: RulingKind, election: Election) -> tuple[tuple[str, Text], ...]:
    """Article and words of each ground for this kind of decision, in the order of the law."""
    return tuple(
        (article, Text("%(article)s: %(ground)s", {"article": article, "ground": _WORDS[ground]}))
        for ground in grounds_for(kind, election)
        for article in [str(ground.article(election.type))]
    )
