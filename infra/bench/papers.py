"""What a package costs in seconds of one processor: eighty candidates, then four times as many, then the naive way."""

import gc
import resource
import time
from collections.abc import Callable

from tests.documents.examples import EDITION, a_list, an_h1, an_h9, somebody

from kieslijst.documents.consent_forms import consent_forms
from kieslijst.documents.file_of_papers import ExtraFile, FileOfPapers, ListPapers
from kieslijst.documents.h3_1 import H31
from kieslijst.documents.h4 import H4
from kieslijst.documents.hand_in_sheet import HandInSheet
from kieslijst.documents.package import zipped
from kieslijst.shared.election_type import ElectionType

ROUNDS, NAIVE = 3, 8
EML = ExtraFile("eml210.eml.xml", b"<EML/>" * 10_000)


def _package(candidates: int) -> FileOfPapers:
    shown = a_list(candidates, kind=ElectionType.TK, area="")
    consents = (an_h9(shown, position=row.position) for row in shown.candidates)
    forms = (an_h1(shown), H31(shown, EDITION, somebody().name), H4(shown, EDITION), *consents)
    return FileOfPapers((ListPapers(forms, HandInSheet(shown, EDITION), extra_files=(EML,)),))


def _seconds(made: Callable[[], object]) -> float:
    """The best of a few rounds, with the garbage collector off as in a worker."""
    times = []
    for _ in range(ROUNDS):
        gc.collect()
        began = time.process_time()
        made()
        times.append(time.process_time() - began)
    return min(times)


def main() -> None:
    zipped(_package(3))
    gc.collect()
    gc.freeze()
    gc.disable()
    shown = a_list(80, kind=ElectionType.TK, area="")
    few = [an_h9(shown, position=position) for position in range(1, NAIVE + 1)]
    naive = _seconds(lambda: consent_forms(few, grouped=False)) * 80 / NAIVE
    eighty = _seconds(lambda: zipped(_package(80)))
    print(f"{'package of 80, everything':32} {eighty:6.2f} s  {len(zipped(_package(80))) / 1024:6.0f} kB")
    print(f"{'80 declarations one by one':32} {naive:6.2f} s  {naive / eighty:6.1f} packages")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'memory of this process':32} {memory:6.0f} MB")
    most = _seconds(lambda: zipped(_package(320)))
    print(f"{'package of 320, everything':32} {most:6.2f} s  {most / eighty:6.1f} packages")


if __name__ == "__main__":
    main()
