"""Sealing: fields that must not lie open in the database, and the keys that everything secret is derived from.

A sealed field is key number (1 byte), nonce (12) and AES-256-GCM of the text, bound to its place: table, column
and row. Copied to another row it does not open. The newest key of the ring seals, every key opens; a digest lets a
store look a value up without opening it.
"""

import base64
import hashlib
import hmac
import json
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kieslijst.shared.errors import KieslijstError

SECRET_BYTES = 32
_NONCE_BYTES = 12
_HIGHEST_NUMBER = 255


class KeyTrouble(KieslijstError):
    """The key file is missing, unreadable, open to others, or belongs to another database."""


class CannotOpen(KieslijstError):
    """A sealed field does not open with these keys at this place."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sealed field stands; `row` is the row's own id, made by us before the insert."""

    table: str
    column: str
    row: UUID

    @property
    def bound(self) -> bytes:
        return f"{self.table}\0{self.column}\0".encode() + self.row.bytes


def _derive(secret: bytes, purpose: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=SECRET_BYTES, salt=None, info=b"kieslijst " + purpose.encode()).derive(
        secret
    )


class KeyRing:
    """The keys of one installation by number (1 to 255); the highest number is the newest."""

    def __init__(self, secrets: Mapping[int, bytes]) -> None:
        if not secrets or any(not 1 <= number <= _HIGHEST_NUMBER for number in secrets):
            raise ValueError(sorted(secrets))
        self._secrets = dict(sorted(secrets.items(), reverse=True))
        self._ciphers = {number: AESGCM(_derive(secret, "seal")) for number, secret in self._secrets.items()}
        self._newest = max(self._secrets)
        self._digest_keys: dict[str, tuple[bytes, ...]] = {}

    def __repr__(self) -> str:
        return f"KeyRing({sorted(self._secrets)})"

    def seal(self, text: str, place: Place) -> bytes:
        return self.seal_bytes(text.encode(), place)

    def seal_bytes(self, content: bytes, place: Place) -> bytes:
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._ciphers[self._newest].encrypt(nonce, content, place.bound)
        return bytes([self._newest]) + nonce + sealed

    def open_sealed(self, blob: bytes, place: Place) -> str:
        """The text. Raises `CannotOpen` for another place, a changed blob or a key that is not on the ring."""
        return self.open_bytes(blob, place).decode()

    def open_bytes(self, blob: bytes, place: Place) -> bytes:
        """As `open_sealed`, for content that is not text."""
        cipher = self._ciphers.get(blob[0]) if blob else None
        if cipher is None:
            raise CannotOpen(f"Sleutel {blob[0] if blob else '-'} zit niet in het sleutelbestand.")
        try:
            return cipher.decrypt(blob[1 : 1 + _NONCE_BYTES], blob[1 + _NONCE_BYTES :], place.bound)
        except (InvalidTag, ValueError):
            raise CannotOpen(f"Een versleuteld veld van {place.table} gaat niet open. De rij is veranderd.") from None

    def is_newest(self, blob: bytes) -> bool:
        return blob[0] == self._newest

    def reseal(self, blob: bytes, place: Place) -> bytes:
        """The same text under the newest key; the blob itself where it already is."""
        return blob if self.is_newest(blob) else self.seal(self.open_sealed(blob, place), place)

    def digest(self, text: str, purpose: str) -> bytes:
        """32 bytes to store in an indexed column beside the sealed one; `purpose` keeps columns apart."""
        return self.digests(text, purpose)[0]

    def digests(self, text: str, purpose: str) -> tuple[bytes, ...]:
        """What to look for: the digest under every key, newest first."""
        if purpose not in self._digest_keys:
            self._digest_keys[purpose] = tuple(
                _derive(secret, f"digest {purpose}") for secret in self._secrets.values()
            )
        return tuple(hmac.digest(key, text.encode(), hashlib.sha256) for key in self._digest_keys[purpose])

    def derive(self, purpose: str) -> bytes:
        """A key of 32 bytes for one named purpose (sessions, CSRF); another after rotation."""
        return _derive(self._secrets[self._newest], f"purpose {purpose}")

    def check_values(self) -> dict[int, bytes]:
        """By key number 16 bytes that the database keeps, to recognise its own keys; they tell nothing of the key."""
        return {number: _derive(secret, "check")[:16] for number, secret in self._secrets.items()}


def check_ring(ring: KeyRing, kept: Mapping[int, bytes]) -> dict[int, bytes]:
    """Compare with the check values that the database keeps; gives those it does not keep yet.

    Raises `KeyTrouble` when a kept key is missing from the ring or differs.
    """
    own = ring.check_values()
    missing = sorted(number for number in kept if number not in own)
    if missing:
        raise KeyTrouble(f"Sleutel {missing[0]} ontbreekt in het sleutelbestand. Zet het goede bestand terug.")
    if any(own[number] != value for number, value in kept.items()):
        raise KeyTrouble("Het sleutelbestand hoort niet bij deze database. Zet het goede bestand terug.")
    return {number: value for number, value in own.items() if number not in kept}


def make_key_file(path: Path) -> KeyRing:
    """A new file with one new key, mode 0600. Raises `KeyTrouble` when the file is there already."""
    secret = os.urandom(SECRET_BYTES)
    _write(path, {1: secret}, replace=False)
    return KeyRing({1: secret})


def add_key(path: Path) -> KeyRing:
    """Rotation: a newer key in the same file; everything old still opens. Raises `KeyTrouble`."""
    secrets = _read(path)
    number = max(secrets) + 1
    if number > _HIGHEST_NUMBER:
        raise KeyTrouble(f"Het sleutelbestand {path} is vol. Haal eerst oude sleutels weg.")
    secrets[number] = os.urandom(SECRET_BYTES)
    _write(path, secrets, replace=True)
    return KeyRing(secrets)


def read_key_file(path: Path) -> KeyRing:
    """The ring in a file. Raises `KeyTrouble` when it is missing, unreadable or open to others."""
    return KeyRing(_read(path))


def _write(path: Path, secrets: Mapping[int, bytes], *, replace: bool) -> None:
    if path.exists() and not replace:
        raise KeyTrouble(f"Het sleutelbestand {path} is er al.")
    keys = [{"number": number, "secret": base64.b64encode(secret).decode()} for number, secret in secrets.items()]
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(json.dumps({"keys": keys}, indent=1) + "\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _read(path: Path) -> dict[int, bytes]:
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            content = file.read()
    except FileNotFoundError:
        raise KeyTrouble(
            f"Het sleutelbestand {path} is er niet. Zet het terug, of wijs het aan met KIESLIJST_KEYS."
        ) from None
    except OSError as error:
        raise KeyTrouble(f"Het sleutelbestand {path} is niet te lezen: {error.strerror}.") from None
    if stat.S_IMODE(mode) & 0o077:
        raise KeyTrouble(f"Anderen kunnen het sleutelbestand {path} lezen. Zet de rechten op 600 (chmod 600).")
    return _parse(content, path)


def _parse(content: bytes, path: Path) -> dict[int, bytes]:
    try:
        secrets = dict(_entry(entry) for entry in json.loads(content)["keys"])
    except (ValueError, KeyError, TypeError):
        secrets = {}
    if not secrets or any(len(secret) != SECRET_BYTES for secret in secrets.values()):
        raise KeyTrouble(f"In {path} staan geen sleutels zoals Kieslijst die schrijft. Zet het goede bestand terug.")
    return secrets


def _entry(entry: Mapping[str, Any]) -> tuple[int, bytes]:
    number = int(entry["number"])
    if not 1 <= number <= _HIGHEST_NUMBER:
        raise ValueError(number)
    return number, base64.b64decode(entry["secret"], validate=True)


class _Installed:
    """The ring of this process; like the database engine there is one."""

    ring: KeyRing | None = None


def use_keys(ring: KeyRing) -> None:
    """Make `ring` the keys of this process; called once at its start."""
    _Installed.ring = ring


def keys() -> KeyRing:
    """The keys of this process. Raises `KeyTrouble` before `use_keys`."""
    if _Installed.ring is None:
        raise KeyTrouble("Er zijn nog geen sleutels. Maak een sleutelbestand met: kieslijst keys make")
    return _Installed.ring


def seal(text: str, place: Place) -> bytes:
    return keys().seal(text, place)


def open_sealed(blob: bytes, place: Place) -> str:
    """Raises `CannotOpen`."""
    return keys().open_sealed(blob, place)


def digest(text: str, purpose: str) -> bytes:
    return keys().digest(text, purpose)
