"""To which districts a list is copied, and how."""

from kieslijst.elections.model import Election
from kieslijst.nomination.copying import Copying, Each, Present
from kieslijst.nomination.forms.districts import DistrictsForm
from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.web.i18n import mark


class CopyForm(DistrictsForm):
    """Checkboxes, one list or a list for each, and what happens to people who are there already."""

    def wanted(self, election: Election, nomination: Nomination, source: CandidateList) -> Copying | None:
        """None with an error while something has to be chosen."""
        chosen = self.chosen(election)
        if not chosen:
            self.refuse("districts", mark("Kies voor welke kieskringen u de lijst kopieert."))
        each = self.choice("each", Each, missing=mark("Kies of het één lijst wordt of een eigen lijst per kieskring."))
        present = self.choice("present", Present)
        if present is None and self.filled_lists(election, nomination, source):
            self.refuse("present", mark("Kies wat er gebeurt met de kandidaten die er al staan."))
        if each is None or not self.is_fine:
            return None
        return Copying(source.id, chosen, each, present or Present.REPLACE)

    def filled_lists(
        self, election: Election, nomination: Nomination, source: CandidateList
    ) -> tuple[CandidateList, ...]:
        """The other lists with people on them that hold for one of the ticked districts."""
        chosen = set(self.chosen(election))
        return tuple(
            each
            for each in nomination.lists
            if each.id != source.id and each.candidates and chosen & set(each.districts)
        )
