"""How well two lengths agree (Gale & Church 1993)."""

import numpy as np
import numpy.typing as npt

Lengths = npt.NDArray[np.float64]

#: Variance of the length ratio a character, as Gale & Church measured it.
_VARIANCE = 6.8
#: Characters by which a document's own ratio is drawn towards 1.
_PRIOR_LENGTH = 500
#: Deviations beyond this one all count alike.
_FURTHEST = 8.0
#: Zelen & Severo's approximation of the normal tail (Abramowitz & Stegun 26.2.17).
_TAIL = (1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.319381530, 0.0)
_TAIL_STEP = 0.2316419
_LOG_SCALE = float(np.log(2 / np.sqrt(2 * np.pi)))


def length_costs(a: Lengths, b: Lengths, ratio: float) -> Lengths:
    """-log of the probability that lengths so far apart belong together; a by b."""
    expected = a[:, None] * ratio
    mean = (expected + b[None, :]) / 2
    deviation = np.abs(b[None, :] - expected) / np.sqrt(_VARIANCE * np.maximum(mean, 1.0))
    return -_log_two_tails(np.minimum(deviation, _FURTHEST))


def length_ratio(a: Lengths, b: Lengths) -> float:
    """Characters of b for one of a; near 1 for documents of which parts are missing."""
    return float(np.clip((b.sum() + _PRIOR_LENGTH) / (a.sum() + _PRIOR_LENGTH), 0.7, 1.4))


def _log_two_tails(x: Lengths) -> Lengths:
    """log(2 (1 - Phi(x)))."""
    step = 1 / (1 + _TAIL_STEP * x)
    tail = np.zeros_like(x)
    for factor in _TAIL:
        tail = tail * step + factor
    return np.asarray(np.log(tail) + _LOG_SCALE - x * x / 2)
