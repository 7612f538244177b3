"""The ticked rows of the address book, and what is to be done with them."""

from uuid import UUID

from litestar.exceptions import ClientException

from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.web.forms import Form
from kieslijst.web.i18n import mark


class ChosenForm(Form):
    """Fields: chosen (ids of people), list (where they go), q and show (what the page shows)."""

    def ticked(self) -> tuple[UUID, ...]:
        """The ticked people in the order of the page. Raises 400 for what is no id."""
        try:
            return tuple(UUID(each) for each in self.values("chosen"))
        except ValueError as error:
            raise ClientException("The form has no usable id.") from error

    def read_chosen(self) -> tuple[UUID, ...]:
        """As `ticked`; nobody is an error."""
        if not self.ticked():
            self.refuse("chosen", mark("Vink eerst aan wie u bedoelt."))
        return self.ticked()

    def read_list(self, nomination: Nomination) -> CandidateList | None:
        """The list that the ticked people go to; None with an error."""
        wanted = next((each for each in nomination.lists if str(each.id) == self.value("list")), None)
        if wanted is None:
            self.refuse("list", mark("Kies een lijst."))
        return wanted if self.read_chosen() else None
