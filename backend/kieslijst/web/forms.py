"""From what a browser sends to typed values or field errors.

`read_form` gives the strings (NFC, trimmed, without control characters); a `Form` reads typed values
from them and gathers what is not right, each with the field that it belongs to. Saving never depends on
anything but these; the law's findings are advice elsewhere.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Self, TypeVar
from urllib.parse import parse_qsl
from uuid import UUID

from litestar.connection import Request
from litestar.datastructures import UploadFile
from litestar.enums import RequestEncodingType
from litestar.exceptions import ClientException

from kieslijst.web.i18n import Text, mark

MAX_FIELDS = 5_000
MAX_LENGTH = 200
MAX_PASTE = 1_000_000
_FIELDS_KEY = "kieslijst.fields"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ufeff\u200b\u202a-\u202e\u2066-\u2069]")
_DATE = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_MAX_DIGITS = 15

Option = TypeVar("Option", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was sent with a form; `name` is what the browser calls it."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Fields:
    """Every string and file of one form, by name, in the order of the form."""

    strings: Mapping[str, tuple[str, ...]]
    files: Mapping[str, tuple[Upload, ...]]

    @classmethod
    def of(cls, **values: str | Iterable[str]) -> Self:
        """Fields as a page is first shown with: `Fields.of(last_name="Bakker", districts=["3", "5"])`."""
        return cls({name: (v,) if isinstance(v, str) else tuple(v) for name, v in values.items()}, {})

    def one(self, name: str) -> str:
        """The first value, or an empty string."""
        return next(iter(self.strings.get(name, ())), "")

    def many(self, name: str) -> tuple[str, ...]:
        """All values that are not empty."""
        return tuple(value for value in self.strings.get(name, ()) if value)

    def names(self) -> tuple[str, ...]:
        return tuple(self.strings)

    def file(self, name: str) -> Upload | None:
        """The first file that is not empty."""
        return next((upload for upload in self.files.get(name, ()) if upload.content), None)


NO_FIELDS = Fields({}, {})


async def read_form(request: Request[Any, Any, Any]) -> Fields:
    """The form that came with a request; read once. Raises `ClientException` (400) for text that is not UTF-8."""
    scope: dict[str, Any] = request.scope  # type: ignore[assignment]  # our key is not in Litestar's TypedDict
    if _FIELDS_KEY not in scope:
        scope[_FIELDS_KEY] = await _read(request)
    fields: Fields = scope[_FIELDS_KEY]
    return fields


async def _read(request: Request[Any, Any, Any]) -> Fields:
    kind = request.content_type[0]
    if kind == RequestEncodingType.MULTI_PART:
        pairs = list((await request.form()).multi_items())
    elif kind == RequestEncodingType.URL_ENCODED:
        pairs = _url_encoded(await request.body())
    else:
        return NO_FIELDS
    strings: dict[str, tuple[str, ...]] = {}
    files: dict[str, tuple[Upload, ...]] = {}
    for name, value in pairs:
        if isinstance(value, UploadFile):
            files[name] = (*files.get(name, ()), Upload(value.filename or "", await value.read()))
        else:
            strings[name] = (*strings.get(name, ()), clean(str(value)))
    return Fields(strings, files)


def _url_encoded(body: bytes) -> list[tuple[str, Any]]:
    try:
        return list(parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MAX_FIELDS))
    except ValueError as error:
        raise ClientException("The form is not UTF-8 or has too many fields.") from error


def clean(text: str) -> str:
    """NFC, line ends as one newline, no control, direction or zero-width characters, trimmed; tabs stay."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _CONTROL.sub("", lines)).strip(" \n\u00a0")


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is not right with a field, for the summary and at the field."""

    field: str
    message: Text


class Form:
    """One form of a page. A subclass reads its values with the methods below and asks `is_fine` before using them.

    Every method that finds something not right gathers an error and returns the value's absence.
    """

    def __init__(self, fields: Fields = NO_FIELDS) -> None:
        self.fields = fields
        self.errors: list[FieldError] = []

    @classmethod
    async def sent(cls, request: Request[Any, Any, Any]) -> Self:
        """The form as the browser sent it."""
        return cls(await read_form(request))

    @classmethod
    def filled(cls, **values: str | Iterable[str]) -> Self:
        """The form as a page first shows it."""
        return cls(Fields.of(**values))

    @property
    def is_fine(self) -> bool:
        return not self.errors

    def refuse(self, name: str, message: Text) -> None:
        """Gather an error; only the first one of a field is kept."""
        if self.error(name) is None:
            self.errors.append(FieldError(name, message))

    def value(self, name: str) -> str:
        """What stands in a field, as typed."""
        return self.fields.one(name)

    def values(self, name: str) -> tuple[str, ...]:
        return self.fields.many(name)

    def error(self, name: str) -> Text | None:
        return next((error.message for error in self.errors if error.field == name), None)

    def text(self, name: str, *, missing: Text | None = None, longest: int = MAX_LENGTH) -> str:
        """A single line; `missing` is the error for an empty field, without it the field may stay empty."""
        value = " ".join(self.fields.one(name).split())
        return self._checked(name, value=value, missing=missing, longest=longest)

    def paragraphs(self, name: str, *, missing: Text | None = None, longest: int = MAX_PASTE) -> str:
        """Text of more lines; tabs and line ends stay."""
        return self._checked(name, value=self.fields.one(name), missing=missing, longest=longest)

    def _checked(self, name: str, *, value: str, missing: Text | None, longest: int) -> str:
        if not value and missing is not None:
            self.refuse(name, missing)
        if len(value) > longest:
            message = mark("Dit is %(length)s tekens lang. Er mogen er %(longest)s staan.")
            self.refuse(name, Text(message.message, {"length": len(value), "longest": longest}))
            return ""
        return value

    def secret(self, name: str, *, missing: Text | None = None, longest: int = MAX_LENGTH) -> str:
        """A password: as `text`, but inner blanks stay."""
        return self._checked(name, value=self.fields.one(name), missing=missing, longest=longest)

    def choice(self, name: str, options: type[Option], *, missing: Text | None = None) -> Option | None:
        """One of an enum's values, from radio buttons or a select."""
        value = self.fields.one(name)
        if not value:
            if missing is not None:
                self.refuse(name, missing)
            return None
        try:
            return options(value)
        except ValueError:
            self.refuse(name, mark("Kies een van de mogelijkheden."))
            return None

    def flag(self, name: str) -> bool:
        """A single checkbox."""
        return bool(self.fields.one(name))

    def whole_number(
        self, name: str, *, lowest: int = 0, highest: int = 10**9, missing: Text | None = None
    ) -> int | None:
        """A whole number in figures, thousands with or without a full stop."""
        value = self.fields.one(name).replace(".", "").replace(" ", "")
        if not value:
            if missing is not None:
                self.refuse(name, missing)
            return None
        if value.isascii() and value.isdigit() and len(value) <= _MAX_DIGITS and lowest <= int(value) <= highest:
            return int(value)
        message = mark("Vul een getal in van %(lowest)s tot en met %(highest)s.")
        self.refuse(name, Text(message.message, {"lowest": lowest, "highest": highest}))
        return None

    def day(self, name: str, *, missing: Text | None = None) -> date | None:
        """A date from one field (1-2-2027) or from three (name-day, name-month, name-year)."""
        typed = self.day_typed(name)
        if not typed:
            if missing is not None:
                self.refuse(name, missing)
            return None
        match = _DATE.fullmatch(typed)
        if match is None:
            self.refuse(name, mark("Schrijf de datum als dag, maand en jaar, bijvoorbeeld 27-3-1985."))
            return None
        day, month, year = (int(part) for part in match.groups())
        try:
            return date(year, month, day)
        except ValueError:
            self.refuse(name, mark("Deze datum bestaat niet. Kijk de dag en de maand na."))
            return None

    def day_typed(self, name: str) -> str:
        """The date as typed, its three parts joined by a hyphen; empty when nothing was filled in."""
        parts = [self.fields.one(f"{name}-{part}") for part in ("day", "month", "year")]
        return "-".join(parts) if any(parts) else self.fields.one(name)

    def file(self, name: str, *, missing: Text | None = None) -> Upload | None:
        upload = self.fields.file(name)
        if upload is None and missing is not None:
            self.refuse(name, missing)
        return upload

    def identifier(self, name: str = "new_id") -> UUID:
        """The id that the page gave to a new object, so that a resend is recognised. Raises 400 for anything else."""
        try:
            return UUID(self.fields.one(name))
        except ValueError as error:
            raise ClientException("The form has no usable id.") from error

    @property
    def revision(self) -> int:
        """The revision that the page was made from; 0 when the form carries none."""
        value = self.fields.one("revision")
        return int(value) if value.isascii() and value.isdigit() and len(value) <= _MAX_DIGITS else 0
