"""What the roles in a party are called on the screen."""

from kieslijst.shared.actor import Role
from kieslijst.web.i18n import mark

ROLE_WORDS = {
    Role.PARTY_OWNER: mark("Eigenaar"),
    Role.PARTY_EDITOR: mark("Bewerker"),
    Role.PARTY_READER: mark("Lezer"),
}
