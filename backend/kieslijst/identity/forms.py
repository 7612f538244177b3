"""From what people type about accounts to typed values."""

import re
from collections.abc import Sequence
from uuid import UUID

from kieslijst.identity.actions.administration import NewAccount
from kieslijst.identity.model import Organisation, OrganisationKind
from kieslijst.shared.actor import PARTY_ROLES, Role
from kieslijst.web.forms import Form
from kieslijst.web.i18n import mark

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_LONGEST_EMAIL = 254


class LogInForm(Form):
    """E-mail address and password; `next` is where the visitor wanted to go."""

    def email(self) -> str:
        return self.text("email", missing=mark("Vul uw e-mailadres in."), longest=_LONGEST_EMAIL)

    def password(self) -> str:
        return self.secret("password", missing=mark("Vul uw wachtwoord in."))


class CodeForm(Form):
    """The six figures of the app."""

    def code(self) -> str:
        return self.text("code", missing=mark("Vul de zes cijfers uit uw app in."), longest=20)


class PasswordForm(Form):
    """The old password, and the new one as it will be."""

    def old(self) -> str:
        return self.secret("old", missing=mark("Vul uw huidige wachtwoord in."))

    def new(self) -> str:
        return self.secret("new", missing=mark("Vul een nieuw wachtwoord in."))


class InviteForm(Form):
    """Who is invited to a team, and for what."""

    def email(self) -> str:
        email = self.text("email", missing=mark("Vul het e-mailadres in."), longest=_LONGEST_EMAIL)
        if email and not _EMAIL.fullmatch(email):
            self.refuse("email", mark("Schrijf het e-mailadres als naam@voorbeeld.nl."))
        return email

    def role(self) -> Role | None:
        """One of the roles in a party."""
        chosen = next((role for role in PARTY_ROLES if role.value == self.value("role")), None)
        if chosen is None:
            self.refuse("role", mark("Kies een rol."))
        return chosen


class JoinForm(Form):
    """Name and password of somebody who accepts an invitation and has no account yet."""

    def name(self) -> str:
        return self.text("name", missing=mark("Vul uw naam in."))

    def password(self) -> str:
        return self.secret("password", missing=mark("Kies een wachtwoord."))


class OrganisationForm(Form):
    """A new organisation."""

    def organisation(self) -> Organisation | None:
        name = self.text("name", missing=mark("Vul de naam van de organisatie in."))
        kind = self.choice("kind", OrganisationKind, missing=mark("Kies wat voor organisatie dit is."))
        return Organisation(self.identifier(), kind, name) if self.is_fine and kind else None


class AccountForm(Form):
    """A new account in one organisation."""

    def account(self, organisations: Sequence[Organisation]) -> NewAccount | None:
        name = self.text("name", missing=mark("Vul de naam in."))
        email = self.text("email", missing=mark("Vul het e-mailadres in."), longest=_LONGEST_EMAIL)
        if email and not _EMAIL.fullmatch(email):
            self.refuse("email", mark("Schrijf het e-mailadres als naam@voorbeeld.nl."))
        organisation_id = self.organisation_id(organisations)
        if not self.is_fine or organisation_id is None:
            return None
        return NewAccount(self.identifier(), email, name, organisation_id)

    def organisation_id(self, organisations: Sequence[Organisation]) -> UUID | None:
        """One of the organisations that there are."""
        value = self.value("organisation")
        found = next((known.id for known in organisations if str(known.id) == value), None)
        if found is None:
            self.refuse("organisation", mark("Kies een organisatie."))
        return found
