"""What invented names are made of: parts that nobody is called by, with the quirks that real lists show."""

FRONTS = (
    *("Zand", "Riet", "Wier", "Kloos", "Meer", "Hoog", "Laag", "Wad", "Veen", "Duin", "Els", "Berk", "Slik", "Kade"),
    *("Terp", "Gaas", "Linde", "Vloed", "Brem", "Heide", "Molm", "Schelp", "Turf", "Wilg", "Klei", "Stuif", "Oever"),
)
MIDDLES = ("", "", "", "en", "er", "el", "ing", "aar")
ENDS = (
    *("kuil", "berg", "dam", "schuur", "wijk", "loper", "hoek", "zijl", "haag", "stede", "broek", "man", "sluis"),
    *("graver", "kamp", "horst", "akker", "poort", "dijk", "bocht", "weg", "brug", "terp", "water", "muur", "veld"),
)
FOREIGN = (
    *("Yıldızhan", "Çelikkaya", "Şimşekoğul", "Öztürkmen", "Łukowska", "Jankovićeva", "Dvořákski", "Åkerlundh"),
    *("Müllerbach", "Fernández-Rioja", "Gonçalvesa", "Êzdînar", "Ünalkëster", "Bełżycki", "Nuñezal", "Skógarðæ"),
)
PREFIXES = (
    *(("",) * 56 + ("van",) * 14 + ("de",) * 8 + ("van der",) * 6 + ("van den",) * 4 + ("van de",) * 2),
    *(
        "den",
        "ten",
        "ter",
        "El",
        "van 't",
        "te",
        "du",
        "Al",
        "d'",
        "in 't",
        "da",
        "voor 't",
        "op de",
        "aan de",
        "de la",
    ),
    *("'t", "La", "Van", "Van de", "De", "baron van", "klein", "olde", "de la"),
)
INSIDE = ("Da", "El", "La", "d'", "den")
"""Prefixes that people keep inside their last name."""
FIRST_NAMES = (
    *("Anne", "Theo", "Şule", "Eef", "Jolien", "Tijs", "Rik", "Hanna", "Omar", "Wietske", "Sjoerd", "Fenna", "Karim"),
    *("Ilse", "Noor", "Bram", "Aïcha", "Zoë", "Daniël", "Chloé", "Jürgen", "Maria Joanna Petronella", "Jan D.", "Bo"),
    *("Jan-Willem", "Renée", "Siem", "Guusje", "Mehmet", "Lotte", "Pier", "Froukje", "Desiree", "Ömer", "Kees"),
)
SIGNS = ("A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "W", "Ş", "Æ")
DIGRAPHS = ("Th", "Ch", "IJ", "d")
PLACES = (
    *("Juinen", "Hengelo (O)", "Hengelo (Gld)", "'s Gravenmoer", "Nuenen, Gerwen en Nederwater", "Haren Gn", "Elst Ut"),
    *("Bergen (NH)", "Bergen (L)", "Wadzijl", "Rijswijk (GLD)", "Aldegea (DFM)", "Spaarndam gem. Haarlem", "Súdwest"),
)
ABROAD = (("Gent", "BE"), ("Maaseik", "BE"), ("Emlichheim", "DE"), ("Willemstad", "CW"), ("Pedroqao Pequeno", "PT"))
STREETS = ("Kadeweg", "Laan van 't Zand", "Plein 1944", "Dorpsstraat", "'t Hoge Pad", "Van Zandkuilstraat")
ADDITIONS = ("", "", "", "a", " III", "-2")
GROUPS = (
    *("Streekbelang {}", "Dorp en Wad", "Lokaal+", "M:OED", '"VOOR {}"', "{}'s 50+ partij", "(T@B)", "Evenwicht!"),
    *("WIER | www.wier.example", "Gemeentebelangen {}", "Algemeen Gemeenschaps Belang (AGB) {}", "Verenigd {}"),
    *("Partij van de Kade (P.v.d.K.) / WADGROEN", "PvdKade-Wadgroen", "Partij voor Zand & Water", "Duin Nu {}"),
    *("Kiesvereniging {} Vooruit", "Ëén {}", "Jong {}", "Burgers van {} (BV'26)", "Belang van Veen (BVV)", "Terp"),
    *("Fryske Terp", "Liberaal Wad", "Vrij {}", "{} Sociaal", "Kern {}", "Hart voor {}", "Stroom {}", "Ons {}"),
)
