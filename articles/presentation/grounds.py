"""Why a line was read so, and how a speaker was found: codes of the parser as words."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

#: By code of ``Span.reason``: what speaks for the reading.
GROUNDS = {
    "label": gettext_lazy("a label says who speaks"),
    "alone": gettext_lazy("a label, alone on its line"),
    "dash": gettext_lazy("a dash stands before it"),
    "number": gettext_lazy("a number stands before it"),
    "quote": gettext_lazy("it stands in quotation marks"),
    "style": gettext_lazy("it is set apart by its type"),
    "gap": gettext_lazy("it is set apart by blank lines"),
    "no-label": gettext_lazy("no label says who speaks"),
    "no-dash": gettext_lazy("no dash stands before it"),
    "no-number": gettext_lazy("no number stands before it"),
    "no-quote": gettext_lazy("it does not stand in quotation marks"),
    "no-style": gettext_lazy("it is not set apart by its type"),
    "no-gap": gettext_lazy("it is not set apart by blank lines"),
    "words": gettext_lazy("so it is worded"),
    "order": gettext_lazy("so it fits what stands above and below"),
    "head": gettext_lazy("so it stands above the text"),
    "credit": gettext_lazy("it describes a picture or names its maker"),
    "shape": gettext_lazy("it is written like a time"),
    "repeats": gettext_lazy("it repeats words of another paragraph"),
    "repeated": gettext_lazy("it stood on the page before"),
    "fields": gettext_lazy("one of several short facts in a row"),
    "phrase": gettext_lazy("a phrase that web pages use for this"),
    "menu-word": gettext_lazy("a word that menus use"),
    "list": gettext_lazy("menu words in a row"),
    "region": gettext_lazy("the page itself sets it apart from the text"),
    "follows-head": gettext_lazy("it stands under a heading of such lines"),
    "contents": gettext_lazy("part of a table of contents"),
    "breadcrumb": gettext_lazy("the way through the site to this page"),
    "sharing": gettext_lazy("names of social networks"),
    "tally": gettext_lazy("a word with a count, as on buttons"),
    "copyright": gettext_lazy("a notice of copyright"),
    "offer": gettext_lazy("an offer to the readers of the site"),
    "noise": gettext_lazy("a sign or number without words"),
    "address": gettext_lazy("the address of a page"),
    "too-long": gettext_lazy("too long for a paragraph"),
    "person": gettext_lazy("an editor says so"),
}

#: By code of ``QAPair.speaker_reason``: where somebody is named whom no label names.
FOUND_IN = {
    "intro": gettext_lazy("the introduction"),
    "title": gettext_lazy("the title"),
    "head": gettext_lazy("the lines above the text"),
    "caption": gettext_lazy("a caption"),
    "box": gettext_lazy("a box beside the text"),
    "narrative": gettext_lazy("the text between the answers"),
    "question": gettext_lazy("a question"),
    "answer": gettext_lazy("an answer"),
    "heading": gettext_lazy("a subhead"),
    "closing": gettext_lazy("the thanks at the end"),
    "label": gettext_lazy("a label at another answer"),
    "anywhere": gettext_lazy("another paragraph"),
}


def ground(code: str) -> str:
    """Why a line was read so; empty where there are no words for it."""
    return str(GROUNDS.get(code, ""))


def found_in(code: str) -> str:
    """Where the page names a speaker whom no label names."""
    return str(FOUND_IN.get(code, FOUND_IN["anywhere"]))


def sureness(confidence: float, *, by_person: bool = False) -> str:
    """How sure a reading is, as a word."""
    if by_person:
        return _("certain")
    if confidence >= 0.95:
        return _("sure")
    return _("fairly sure") if confidence >= UNSURE else _("unsure")


#: Below this more than one reading in four is wrong, by the parser's own reckoning.
UNSURE = 0.75


def percent(confidence: float) -> int:
    """Never rounded up to a certainty."""
    return min(int(100 * confidence + 0.5), 99) if confidence < 1 else 100
