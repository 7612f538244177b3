"""Faults as edits of good bytes."""

from collections.abc import Callable
from functools import partial

from tests.exchange.xml_edits import with_attribute, with_child, with_text, without, without_attribute

from kieslijst.exchange.xml_names import qualified

Edit = Callable[[bytes], bytes]


def text(path: str, value: str) -> Edit:
    return partial(with_text, path=path, text=value)


def attribute(path: str, name: str, value: str) -> Edit:
    return partial(with_attribute, path=path, name=name, value=value)


def lack(path: str) -> Edit:
    return partial(without, path=path)


def lack_attribute(path: str, name: str) -> Edit:
    return partial(without_attribute, path=path, name=name)


def child(path: str, tag: str, value: str = "") -> Edit:
    return partial(with_child, path=path, tag=qualified(tag), text=value)


def swap(old: str, new: str) -> Edit:
    def edit(data: bytes) -> bytes:
        assert old.encode() in data
        return data.replace(old.encode(), new.encode())

    return edit


def then(*edits: Edit) -> Edit:
    def edit(data: bytes) -> bytes:
        for each in edits:
            data = each(data)
        return data

    return edit
