"""How slow others make this machine at this moment: work that never changes, beside what it takes when it is quiet."""

import statistics
import time

QUIET = 3.5
"""Milliseconds on two quiet cores of the class that the limits are for."""
_ROUNDS = 9


def slowness() -> float:
    """How many times as long as on a quiet machine something takes now."""
    rounds = []
    for _ in range(_ROUNDS):
        began = time.process_time()
        {number % 997: (number, str(number)) for number in range(20_000)}
        rounds.append((time.process_time() - began) * 1000)
    return statistics.median(rounds) / QUIET
