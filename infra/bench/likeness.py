"""What comparing one name with 2,000 costs a core in milliseconds: the first time, and when they were read before."""

import statistics
import time
from itertools import islice, product

from kieslijst.law.likeness import likenesses
from kieslijst.law.likeness.reading import reading

NAMES, ROUNDS = 2000, 15
FRONTS = ("Gemeentebelangen", "Lokaal", "Hart voor", "Partij voor de", "Algemeen Belang", "Vrij", "Leefbaar", "Nieuw")
MIDDLES = ("Juinen", "Stokkem", "Water", "Dorpen", "Jongeren", "Toekomst", "Ruimte", "Oevers", "Wegen", "Molens")
ENDS = ("", " (V&W)", " 2030", " Samen", " / Groen", " Vooruit", " van Nu", " Anders", " Beter", " & Co", "NL", " +")
ALONE = ("", "De Brug ", "Kracht ", "Ster ")
ASKED = ("Beter Juinen", "GEMEENTE BELANGEN JUINEN (G.B.J.)", "De Brug Nieuw Watr", "Partij voor de Toekomst van Nu")


def _register() -> list[str]:
    pieces = product(ALONE, FRONTS, MIDDLES, ENDS)
    return list(islice((f"{alone}{front} {middle}{end}" for alone, front, middle, end in pieces), NAMES))


def _milliseconds(asked: str, names: list[str], *, read_before: bool) -> tuple[float, int]:
    times, found = [], 0
    for _ in range(ROUNDS):
        if not read_before:
            reading.cache_clear()
        began = time.process_time()
        found = len(likenesses(asked, names))
        times.append((time.process_time() - began) * 1000)
    return statistics.median(times), found


def main() -> None:
    names = _register()
    print(f"{'one name against ' + str(len(names)):40} first, ms  then, ms  shown")
    for asked in ASKED:
        first, _ = _milliseconds(asked, names, read_before=False)
        then, found = _milliseconds(asked, names, read_before=True)
        print(f"{asked:40} {first:9.1f} {then:9.1f} {found:6}")


if __name__ == "__main__":
    main()
