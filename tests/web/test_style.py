"""The style sheets keep to the limits of the design: sizes, and contrasts computed with the formula of WCAG."""

import gzip
import re
from itertools import product

import pytest

from kieslijst.web.assets import STYLE, files

_COLOUR = re.compile(r"--([a-z0-9-]+): (#[0-9a-f]{3,6}|var\(--([a-z0-9-]+)\))")
PANELS = ("canvas", "paper", "sunken")


def _palette(*, dark: bool) -> dict[str, str]:
    sheet = files()[STYLE].decode()
    light_part, _, rest = sheet.partition("@media (prefers-color-scheme: dark)")
    dark_part = rest.partition("@media (prefers-contrast")[0]
    found: dict[str, str] = {}
    for part in (light_part, dark_part) if dark else (light_part,):
        for name, value, other in _COLOUR.findall(part):
            found[name] = found[other] if other else value
    return found


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


TEXTS = [
    *product(("ink", "ink-soft", "ink-faint", "link"), PANELS),
    *product(("ok", "warn", "err", "info", "paper-mark"), ("canvas", "paper")),
    ("ok", "ok-panel"),
    ("warn", "warn-panel"),
    ("err", "err-panel"),
    ("info", "info-panel"),
    ("ink", "warn-panel"),
    ("ink", "info-panel"),
    ("link", "warn-panel"),
    ("link", "selected"),
    ("on-primary", "primary"),
    ("on-primary", "primary-hover"),
    ("on-err", "err"),
    ("on-bar", "bar"),
    ("visited", "canvas"),
]
SHAPES = [*product(("line-strong", "warn-shape", "ring"), ("canvas", "paper")), ("focus", "bar")]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("one", "other"), TEXTS)
def test_text_has_a_contrast_of_four_and_a_half(one: str, other: str, *, dark: bool) -> None:
    palette = _palette(dark=dark)
    assert _contrast(palette[one], palette[other]) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("one", "other"), SHAPES)
def test_a_shape_has_a_contrast_of_three(one: str, other: str, *, dark: bool) -> None:
    palette = _palette(dark=dark)
    assert _contrast(palette[one], palette[other]) >= 3


def test_the_formula_gives_the_known_extremes() -> None:
    assert _contrast("#000", "#ffffff") == pytest.approx(21)
    assert _contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_style_and_script_stay_small() -> None:
    assert len(files()[STYLE]) < 45_000
    assert len(files()["enhance.js"]) < 10_000
    scripts = b"".join(content for name, content in files().items() if name.endswith(".js"))
    assert len(gzip.compress(scripts)) < 35_000


def test_focus_is_never_taken_away_but_from_the_main_part() -> None:
    sheet = files()[STYLE].decode()
    taken = re.findall(r"([^{}]+)\{[^{}]*outline:\s*(?:none|0)", sheet)
    assert [rule.strip() for rule in taken] == ["main:focus,main:focus-visible"]
