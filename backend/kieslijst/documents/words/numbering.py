"""Numbers of sections, so that headings and cross references can never disagree (`forms.md` 0.1, point 2)."""

from collections.abc import Collection, Sequence


def numbered(sections: Sequence[str], *, without: Collection[str] = ()) -> dict[str, int]:
    """The printed number of each section that is shown, counted from 1 in their order."""
    shown = [section for section in sections if section not in without]
    return {section: number for number, section in enumerate(shown, start=1)}
