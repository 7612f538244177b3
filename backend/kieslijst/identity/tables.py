"""Piccolo tables of the identity slice."""

from piccolo.columns import UUID, BigInt, Boolean, Bytea, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.constraints import Unique
from piccolo.table import Table

from kieslijst.database import DB


class OrganisationRow(Table, db=DB, tablename="organisation"):
    """A political group, a committee or the operator."""

    id = UUID(primary_key=True)
    kind = Varchar(length=20)
    name = Text()
    created_at = Timestamptz()


class AccountRow(Table, db=DB, tablename="account"):
    """Somebody who may sign in; `factor` is the sealed TOTP secret, `factor_step` the last step that was used."""

    id = UUID(primary_key=True)
    email = Varchar(length=254, unique=True)
    name = Text()
    password_hash = Text()
    must_change_password = Boolean()
    factor = Bytea(null=True, default=None)
    factor_confirmed_at = Timestamptz(null=True, default=None)
    factor_step = BigInt()
    is_active = Boolean()
    is_demo = Boolean()
    created_at = Timestamptz()
    revision = Integer()


class MembershipRow(Table, db=DB, tablename="membership"):
    """A role in an organisation."""

    id = UUID(primary_key=True)
    account: ForeignKey[AccountRow] = ForeignKey(AccountRow, on_delete=OnDelete.cascade)
    organisation: ForeignKey[OrganisationRow] = ForeignKey(OrganisationRow, on_delete=OnDelete.restrict)
    role = Varchar(length=20)
    may_make_papers = Boolean()
    seen_at = Timestamptz(null=True, default=None)

    membership_once = Unique(["account", "organisation"])


class InvitationRow(Table, db=DB, tablename="invitation"):
    """A link that lets somebody in once, known by its SHA-256; the e-mail address is sealed."""

    id = UUID(primary_key=True)
    organisation: ForeignKey[OrganisationRow] = ForeignKey(OrganisationRow, on_delete=OnDelete.cascade, index=True)
    role = Varchar(length=20)
    email = Bytea()
    token_digest = Varchar(length=64, unique=True)
    invited_by = Text()
    invited_at = Timestamptz()
    expires_at = Timestamptz()
    accepted_by = UUID(null=True, default=None)


class SessionRow(Table, db=DB, tablename="session"):
    """A browser that signed in, known by the SHA-256 of its cookie."""

    id = UUID(primary_key=True)
    account: ForeignKey[AccountRow] = ForeignKey(AccountRow, on_delete=OnDelete.cascade)
    membership: ForeignKey[MembershipRow] = ForeignKey(
        MembershipRow, on_delete=OnDelete.set_null, null=True, default=None
    )
    token_digest = Varchar(length=64, unique=True)
    created_at = Timestamptz()
    seen_at = Timestamptz()
    factor_passed_at = Timestamptz(null=True, default=None)
    device = Varchar(length=60)


class SignInAttemptRow(Table, db=DB, tablename="sign_in_attempt"):
    """An attempt, counted before it is judged; `about` is a keyed digest of an e-mail address or a network address."""

    id = UUID(primary_key=True)
    about = Bytea(index=True)
    at = Timestamptz(index=True)
