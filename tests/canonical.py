"""Whether two EML files say the same: their canonical XML, apart from what may differ between two makers."""

import difflib

from lxml import etree

MAY_DIFFER = frozenset({"TransactionId", "CreationDateTime", "IssueDate", "CanonicalizationMethod"})
"""Each file has its own number, moment and day of issue; the method element says only how OSV2020 hashes."""


def canonical_difference(original: bytes, ours: bytes) -> list[str]:
    """The lines in which the canonical forms differ; empty when the files say the same."""
    left, right = _lines(original), _lines(ours)
    return list(difflib.unified_diff(left, right, "original", "ours", lineterm="", n=0))[:40]


def _lines(content: bytes) -> list[str]:
    parser = etree.XMLParser(remove_blank_text=True, resolve_entities=False, no_network=True, remove_comments=True)
    root = etree.fromstring(content, parser)
    for element in list(root.iter()):
        if etree.QName(element).localname in MAY_DIFFER:
            parent = element.getparent()
            assert parent is not None
            parent.remove(element)
        elif not (element.text or "").strip():
            element.text = None
    canonical = etree.tostring(root, method="c14n", exclusive=True).decode()
    return canonical.replace("><", ">\n<").splitlines()
