"""How likely each state makes what a paragraph shows, marker and label apart.

The weights are log-odds, set by hand from what pages of six languages show;
they say how much a mark of speech counts, and none outweighs a page's habit.
"""

from .evidence import Evidence
from .states import AA, BOX, H0, INTRO, QQ, REPLY, STATES, TAIL, THANKS, A, H, Marked, N, Q


def emissions(marked: Marked) -> list[float]:
    """Log-likelihood of the evidence in each state."""
    shown = [0.0] * len(STATES)
    e = marked.evidence
    shown[Q] = question_likeness(e, marked)
    shown[QQ] = (
        (2.0 if e.asks else -2.0)
        - 1.2 * (e.first > 0)
        - 2 * e.opens_answer
        + 0.5 * (e.you > 0)
        - _long(e, 70)
    )
    asks = -1.5 - 0.7 * (e.words < 30 and e.you > 0) if e.asks else 0.0
    talk = asks + 0.7 * (e.first > 0) - 0.3 * (e.you > 0 and e.first == 0)
    shown[A] = talk + 0.8 * e.opens_answer - 1.0 * e.heading - 0.6 * e.after_colon
    shown[AA] = (
        talk
        - 2.0 * e.heading * (not marked.bullet and not marked.dash and not marked.number)
        + 0.6 * e.after_colon
    )
    shown[INTRO] = -0.6 * (e.first > 0) - 1.0 * (e.you > 0) - 1.0 * e.asks - 0.5 * e.heading
    as_heading = 1.5 + 1.5 * marked.heading_style if e.heading or marked.heading_style else -7.0
    shown[H0] = shown[H] = as_heading - 2.0 * e.asks - 2.0 * marked.dash
    shown[N] = (
        -2.0
        + 1.2 * (e.third > 0 or marked.names_speaker)
        - 2.5 * (e.first > 0)
        - 2.5 * (e.you > 0)
        - 1.5 * e.asks
        + 1.5 * e.bracketed
        - 2 * e.heading
    )
    shown[BOX] = (
        -2.0
        + 8.0 * e.box
        + 6.0 * marked.aside_style
        - (0 if e.box else 3.0 * (e.first > 0) + 3.0 * (e.you > 0))
        + 0.8 * e.year
    )
    shown[THANKS] = _as_thanks(e)
    shown[REPLY] = -1.5 + 2.0 * e.welcomes + 0.5 * e.thanks - 2.0 * e.asks - _long(e, 40) * 3
    shown[TAIL] = _as_tail(e, marked)
    return shown


def _long(e: Evidence, limit: int) -> float:
    return max(0, e.words - limit) / 25


def question_likeness(e: Evidence, marked: Marked) -> float:
    score = 2.5 if e.asks else 0.3 if e.asks_within else -2.0
    score += 0.8 * (e.you > 0) - 0.7 * (e.first > 0)
    score += 0.5 * (e.interrogates and e.asks) + 1.2 * (e.prompts and not e.asks and e.words < 40)
    score += 1.5 * (e.interrogates and e.you > 0 and not e.asks and not e.ends)
    score -= 1.2 * e.opens_answer + 1.5 * e.after_colon + 2.0 * marked.bullet + 5.0 * e.box
    score += 0.5 * (not e.asks and e.words <= 40) + 0.6 * e.trails_off
    score -= 1.5 * (e.heading and not e.asks) + 1.0 * e.welcomes
    return score - _long(e, 90)


def _as_thanks(e: Evidence) -> float:
    if not e.thanks:
        return -9.0
    return 3.0 - 2.5 * e.asks - 1.5 * e.asks_within - _long(e, 45) * 3


def _as_tail(e: Evidence, marked: Marked) -> float:
    if marked.under_tail == 2:
        return 2.0 - _long(e, 60)
    if marked.under_tail:
        return (1.5 if not e.ends else -0.5) - _long(e, 25) * 2
    return (-0.5 if not e.ends else -2.5) - _long(e, 25) * 2 - 1.0 * (e.first > 0)
