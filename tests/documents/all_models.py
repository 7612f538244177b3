"""Every model that there is, and example inputs of each, found by themselves.

A module of `kieslijst.documents` with a `MODEL` is a model; a module of `tests.documents.forms` gives `FORMS`, example
inputs by name. Tests of what holds for every paper run over all of them.
"""

import importlib
import pkgutil
import typing
from collections.abc import Iterator
from functools import cache

from kieslijst import documents
from kieslijst.documents.models.model import AnyModel, Form


@cache
def models() -> dict[type[Form], AnyModel]:
    """The model of each type of input."""
    return {_input_of(model): model for model in _models()}


def model_for(form: Form) -> AnyModel:
    return models()[type(form)]


@cache
def all_forms() -> dict[str, Form]:
    """Example inputs by name; the name begins with the model's."""
    package = importlib.import_module("tests.documents.forms")
    found: dict[str, Form] = {}
    for module in pkgutil.iter_modules(package.__path__):
        found |= importlib.import_module(f"{package.__name__}.{module.name}").FORMS
    return found


def _models() -> Iterator[AnyModel]:
    for found in pkgutil.walk_packages(documents.__path__, f"{documents.__name__}."):
        model = getattr(importlib.import_module(found.name), "MODEL", None)
        if model is not None and model.page.__module__ == found.name:
            yield model


def _input_of(model: AnyModel) -> type[Form]:
    hints = typing.get_type_hints(model.page)
    hints.pop("return")
    (kind,) = hints.values()
    return typing.cast("type[Form]", kind)
