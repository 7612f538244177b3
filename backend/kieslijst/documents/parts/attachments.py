"""Which papers go with an H 1: the tick list, derived from the kind of election and of list (`forms.md` 3)."""

from kieslijst.documents.words.inputs import Appellation, AppellationKind
from kieslijst.shared.election_type import ElectionType

_RESIDENCE_INSIDE = {ElectionType.PS, ElectionType.WS, ElectionType.GR, ElectionType.ER, ElectionType.KC}


def attachment_lines(election: ElectionType, appellation: Appellation, *, seated_before: bool) -> tuple[str, ...]:
    """Keys of the lines that are printed, each ticked, in the order of the model.

    Without an appellation a list counts as not seated before (Kieswet H 4(8) speaks of the appellation).
    The Eerste Kamer knows no deposit (chapters R and S have none).
    """
    named = bool(appellation.text)
    new = not (seated_before and named)
    lines = {
        "authorisation_merged": named and appellation.kind is AppellationKind.MERGED,
        "authorisation": named and appellation.kind is AppellationKind.REGISTERED,
        "support_abroad": new and election is ElectionType.KCNI,
        "support": new and election is not ElectionType.KCNI,
        "consent": True,
        "identity": True,
        "deposit": new and election is not ElectionType.EK,
        "residence_inside": election in _RESIDENCE_INSIDE,
        "residence_abroad": election is ElectionType.KCNI,
        "no_other_member_state": election is ElectionType.EP,
        "not_excluded_at_home": election is ElectionType.EP,
    }
    return tuple(line for line, printed in lines.items() if printed)
