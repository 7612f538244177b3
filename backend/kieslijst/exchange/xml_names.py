"""The namespaces of EML_NL and names written with their prefix ("kr:Region")."""

from functools import cache

EML = "urn:oasis:names:tc:evs:schema:eml"
KR = "http://www.kiesraad.nl/extensions"
XAL = "urn:oasis:names:tc:ciq:xsdschema:xAL:2.0"
XNL = "urn:oasis:names:tc:ciq:xsdschema:xNL:2.0"
DS = "http://www.w3.org/2000/09/xmldsig#"
NAMESPACES = {"": EML, "kr": KR, "xal": XAL, "xnl": XNL, "ds": DS}

CANONICALIZATION = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments"


@cache
def qualified(name: str) -> str:
    """The name as lxml wants it; a name without prefix is of EML itself."""
    prefix, _, local = name.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def unqualified(tag: str) -> str:
    """The name with its prefix again, for messages; a foreign namespace loses its name."""
    namespace, _, local = tag.lstrip("{").rpartition("}")
    for prefix, known in NAMESPACES.items():
        if known == namespace:
            return f"{prefix}:{local}" if prefix else local
    return local
