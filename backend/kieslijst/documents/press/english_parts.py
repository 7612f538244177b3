"""Which words of a Dutch paper a screen reader speaks as English (PDF/UA-1 7.2).

WeasyPrint gives a language to the paper as a whole only, and says of an element no more than its kind. So what
is English stands in an `<article lang="en">`, an element that no paper needs for anything else.
"""

import pydyf

_MARK, _ENGLISH = "/Art", "en"


def name_english_parts(pdf: pydyf.PDF) -> None:
    """Turns each such element of the tag tree into a run of English words."""
    for element in pdf.objects:
        if isinstance(element, pydyf.Dictionary) and element.get("S") == _MARK:
            element["S"] = "/Span"
            element["Lang"] = pydyf.String(_ENGLISH)
