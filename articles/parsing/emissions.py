"""How likely each state makes what a paragraph shows, marker and label apart.

The weights are log-odds, set by hand from what pages of six languages show;
they say how much a mark of speech counts, and none outweighs a page's habit.
"""

from math import log

from .evidence import Evidence
from .states import AA, BOX, H0, INTRO, QQ, REPLY, STATES, TAIL, THANKS, A, H, Marked, N, Q

#: Median and spread (of the logarithm) of the words in a question and in an answer's paragraph.
_QUESTION_LENGTH = (16.0, 0.62)
_ANSWER_LENGTH = (45.0, 0.80)


def emissions(marked: Marked) -> list[float]:
    """Log-likelihood of the evidence in each state."""
    e = marked.evidence
    shown = [0.0] * len(STATES)
    shown[Q] = _as_question(e, marked)
    shown[QQ] = _as_question(e, marked) - 1.0 * e.opens_answer
    shown[A] = (
        _as_answer(e) + 0.8 * e.opens_answer + 0.4 * e.replies + 1.2 * e.echoes - 1.0 * e.heading
    )
    shown[AA] = _as_answer(e) + 0.6 * e.after_colon + 3.0 * marked.item
    shown[AA] -= 2.0 * (e.heading and not marked.item)
    shown[INTRO] = -0.6 * e.first - 1.0 * e.you - 1.0 * e.asks - 0.5 * e.heading
    if marked.introduces and not e.first:
        shown[INTRO] += 2.5 * (not e.heading)
        shown[A] -= 2.5
        shown[AA] -= 2.5
    shown[H0] = shown[H] = _as_heading(e, marked)
    shown[N] = _as_narrative(e, marked)
    shown[BOX] = _as_box(e, marked)
    shown[THANKS] = _as_thanks(e)
    shown[REPLY] = -0.5 + 2.0 * e.welcomes + 0.5 * e.thanks - 2.0 * e.asks - 3.0 * _long(e, 40)
    shown[REPLY] -= 1.5 * (e.words > 8 and not (e.first or e.you or e.welcomes or e.thanks))
    shown[TAIL] = _as_tail(e, marked)
    if marked.under_tail == 2:
        shown = [cost if state == TAIL else cost - 2.0 for state, cost in enumerate(shown)]
        shown[THANKS] -= 4.0
    return shown


def question_leaning(e: Evidence) -> float:
    """How much a labelled turn reads like a question rather than an answer."""
    bare = Marked(evidence=e)
    return _as_question(e, bare) - _as_answer(e) + 0.6 * (not e.first)


def _long(e: Evidence, limit: int) -> float:
    return max(0, e.words - limit) / 25


def _by_length(e: Evidence) -> float:
    """Log-odds of question against answer from the number of words."""
    length = log(max(e.words, 1))

    def density(median: float, spread: float) -> float:
        return -((length - log(median)) ** 2) / (2 * spread * spread) - log(spread)

    odds = density(*_QUESTION_LENGTH) - density(*_ANSWER_LENGTH)
    return max(-3.0, min(1.7, odds)) if e.words > 4 else min(0.5, odds)


def _as_question(e: Evidence, marked: Marked) -> float:
    score = 2.6 if e.asks else -1.3 if e.asks_within else -2.2
    score += 1.0 * e.you - 0.7 * e.first + _by_length(e)
    score += 3.0 * (e.requests and not e.asks and e.words < 40)
    score += 0.5 * (e.interrogates and e.asks) + 1.0 * (e.prompts and not e.asks)
    score += (2.5 if e.you else 0.8) * (e.interrogates and not e.asks and not e.ends)
    score += 0.6 * (e.exclaims and not e.first) - 1.0 * e.echoes
    score += (
        1.5 * (e.trails_off and not e.first) - 0.9 * max(0, e.sentences - 2) + 2.0 * e.addresses
    )
    score -= 1.0 * e.opens_answer + 1.5 * e.after_colon + 2.0 * marked.bullet + 5.0 * e.box
    score += 1.5 * (e.greets and not e.first)
    score -= 6.0 * marked.item + 1.0 * (e.heading and not e.asks) + 1.0 * e.welcomes
    return score


def _as_answer(e: Evidence) -> float:
    asked = -1.3 - 0.7 * (e.words < 30 and e.you and e.sentences < 2) if e.asks else 0.0
    asked -= 2.0 * (e.asks and e.sentences <= 1 and e.interrogates and not e.first)
    return asked + 0.6 * e.first - 0.5 * (e.you and not e.first)


def _as_heading(e: Evidence, marked: Marked) -> float:
    if not (e.heading or marked.heading_style):
        return -8.0
    return (
        1.5
        + 1.5 * marked.heading_style
        - 2.0 * e.asks
        - 2.0 * marked.dash
        - 1.0 * e.you
        - 3.0 * e.requests
    )


def _as_narrative(e: Evidence, marked: Marked) -> float:
    score = -1.5 + 0.6 * e.third + 2.5 * marked.names_speaker + 1.5 * e.bracketed
    score += 0.5 * (not e.first and e.words > 20)
    score += 0.9 * e.begins_third
    return (
        score
        - (1.0 if e.begins_third else 2.5) * e.first
        - 2.5 * e.you
        - 1.5 * e.asks
        - 2.0 * e.heading
    )


def _as_box(e: Evidence, marked: Marked) -> float:
    if e.box:
        return 6.0
    score = -1.0 + 6.0 * marked.aside_style + 0.8 * e.year
    return score - 3.0 * e.first - 3.0 * e.you - 2.0 * e.asks


def _as_thanks(e: Evidence) -> float:
    if not e.thanks:
        return -9.0
    brief = e.words <= 14
    return (
        3.0
        + 2.5 * brief
        + 2.5 * (e.concludes and e.asks)
        - (0.5 if brief else 2.0) * e.asks
        - 1.5 * e.asks_within
        - 3 * _long(e, 45)
    )


def _as_tail(e: Evidence, marked: Marked) -> float:
    if marked.under_tail == 2:
        return 2.0 - _long(e, 60)
    if marked.under_tail:
        return (1.5 if not e.ends else -0.5) - 2 * _long(e, 25)
    return (-0.5 if not e.ends else -1.0 if e.asks else -2.5) - 2 * _long(e, 25) - 1.0 * e.first
