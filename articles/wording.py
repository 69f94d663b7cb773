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

#: What a search says of the query (``articles.search.query``); ``%s`` is the detail.
NOTICES = {
    "unclosed-quote": gettext_lazy(
        "A quotation mark was not closed; its words were looked for one by one."
    ),
    "lone-minus": gettext_lazy("A minus needs a word right after it."),
    "only-minus": gettext_lazy("A word to leave out needs another one to look for."),
    "lone-or": gettext_lazy("OR needs a word before and after it."),
    "lone-star": gettext_lazy("A star stands at the end of a word, nowhere else."),
    "short-prefix": gettext_lazy("A word cut off by a star needs at least %s letters."),
    "too-long": gettext_lazy("Only the first %s characters were read."),
    "too-many-words": gettext_lazy("Only the first %s words were looked for."),
    "word-too-long": gettext_lazy("Of a long word only the first %s letters were read."),
    "no-words": gettext_lazy("There is no word in this to look for."),
    "degraded": gettext_lazy(
        "The index is being rebuilt: until then only exact words are found, the latest first."
    ),
}


def notice(found) -> str:
    """What a search has to say about the query."""
    sentence = str(NOTICES.get(found.code, found.code))
    return sentence % found.detail if "%s" in sentence else sentence


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


#: Codes of ``Article.doubts`` (``articles.parsing.page``): what an editor should look at.
DOUBTS = {
    "no-title": gettext_lazy("no title"),
    "no-date": gettext_lazy("no date"),
    "no-pairs": gettext_lazy("no questions found"),
    "few-pairs": gettext_lazy("only one question"),
    "no-speaker": gettext_lazy("an answer without speaker"),
    "speaker-inferred": gettext_lazy("speaker inferred, not labelled"),
    "low-language-confidence": gettext_lazy("language uncertain"),
    "narrow-convention": gettext_lazy("turns marked ambiguously"),
    "unknown-lines": gettext_lazy("lines not understood"),
    "empty-answer": gettext_lazy("an empty answer"),
}


def doubt(code: str) -> str:
    return str(DOUBTS.get(code, code))
