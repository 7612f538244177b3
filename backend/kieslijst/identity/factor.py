"""The second factor: a code of six figures from an app (TOTP, RFC 6238), each usable once."""

import hmac
from datetime import datetime

import pyotp
import segno

from kieslijst.identity.model import Account

_SECONDS = 30
_STEPS_ASIDE = 1
_DIGITS = 6


def new_secret() -> str:
    """A new secret in base32."""
    return pyotp.random_base32()


def step_of_code(secret: str, code: str, *, at: datetime, after_step: int) -> int | None:
    """The step of 30 seconds that a code belongs to, one step aside allowed; None for a wrong or used code."""
    typed = "".join(code.split())
    if len(typed) != _DIGITS or not (typed.isascii() and typed.isdigit()):
        return None
    generator = pyotp.TOTP(secret)
    now = int(at.timestamp()) // _SECONDS
    for step in range(now - _STEPS_ASIDE, now + _STEPS_ASIDE + 1):
        if step > after_step and hmac.compare_digest(generator.at(step * _SECONDS), typed):
            return step
    return None


def picture(secret: str, account: Account) -> str:
    """The secret as a QR code for the app: a data address with an SVG."""
    address = pyotp.TOTP(secret).provisioning_uri(name=account.email, issuer_name="Kieslijst")
    uri: str = segno.make(address, error="m").svg_data_uri(scale=5, border=4, light="#fff")
    return uri


def in_groups(secret: str) -> str:
    """The secret for people who type it: groups of four."""
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
