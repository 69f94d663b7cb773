"""Codes of the machine as sentences for people, in the language of the interface."""

from django.utils.translation import gettext_lazy

#: What a line of a page is read as (DESIGN, section 2, "Ledger").
LINE_KINDS = {
    "title": gettext_lazy("title"),
    "deck": gettext_lazy("deck"),
    "byline": gettext_lazy("byline"),
    "outlet": gettext_lazy("outlet"),
    "date": gettext_lazy("date"),
    "place": gettext_lazy("place"),
    "intro": gettext_lazy("introduction"),
    "heading": gettext_lazy("subhead"),
    "caption": gettext_lazy("caption"),
    "question": gettext_lazy("question"),
    "answer": gettext_lazy("answer"),
    "label": gettext_lazy("label"),
    "narrative": gettext_lazy("narrative"),
    "pullquote": gettext_lazy("pull quote"),
    "box": gettext_lazy("box"),
    "timestamp": gettext_lazy("timestamp"),
    "closing": gettext_lazy("closing"),
    "endmark": gettext_lazy("end mark"),
    "source": gettext_lazy("source"),
    "related": gettext_lazy("related headline"),
    "menu": gettext_lazy("menu"),
    "comment": gettext_lazy("comments"),
    "unknown": gettext_lazy("unknown"),
}

NOTICES = {
    "unclosed-quote": gettext_lazy(
        "A quotation mark was not closed; its words were searched by themselves."
    ),
    "lone-minus": gettext_lazy("A minus needs a word right after it."),
    "too-long": gettext_lazy("The question was longer than 256 characters; its end was left out."),
    "too-many-words": gettext_lazy("Only the first 16 words were searched."),
    "degraded": gettext_lazy("The index is being rebuilt: results may be incomplete."),
}


def notice(found) -> str:
    """What a search has to say about the query."""
    return str(NOTICES.get(found.code, found.code))


DIFFERENCE_KINDS = {
    "number": gettext_lazy("Number"),
    "date": gettext_lazy("Date"),
    "name": gettext_lazy("Name"),
    "negation": gettext_lazy("Negation"),
    "passage": gettext_lazy("Passage"),
    "fact": gettext_lazy("Fact of the page"),
}


def difference(divergence, language_of) -> str:
    """A sentence that says what differs; ``language_of`` gives the language of side a or b."""
    return str(DIFFERENCE_KINDS.get(divergence.kind, divergence.kind))
