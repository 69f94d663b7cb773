"""Codes of the machine as sentences for people, in the language of the interface."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy

from articles.presentation.printed import language_in_text

#: What a line of a page is read as.
LINE_KINDS = {
    "title": gettext_lazy("title"),
    "deck": gettext_lazy("line under the title"),
    "byline": gettext_lazy("byline"),
    "outlet": gettext_lazy("outlet"),
    "date": gettext_lazy("date"),
    "place": gettext_lazy("place"),
    "intro": gettext_lazy("introduction"),
    "heading": gettext_lazy("subhead"),
    "caption": gettext_lazy("caption"),
    "question": gettext_lazy("question"),
    "answer": gettext_lazy("answer"),
    "label": gettext_lazy("who speaks"),
    "narrative": gettext_lazy("narrative text"),
    "pullquote": gettext_lazy("pull quote"),
    "box": gettext_lazy("box"),
    "timestamp": gettext_lazy("timestamp"),
    "closing": gettext_lazy("closing"),
    "endmark": gettext_lazy("end mark"),
    "source": gettext_lazy("source"),
    "related": gettext_lazy("related headline"),
    "menu": gettext_lazy("menu or notice"),
    "comment": gettext_lazy("comments"),
    "unknown": gettext_lazy("not understood"),
}


def line_kind(kind: str) -> str:
    return str(LINE_KINDS.get(kind, kind))


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
    "try-any": gettext_lazy("No answer has all of these words. To find those with any: %s"),
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


#: By kind: what is said where only one version has it (``articles.alignment.divergence``).
ONLY_ONE = {
    "number": gettext_lazy("Only the version in %(language)s has the number “%(text)s”."),
    "date": gettext_lazy("Only the version in %(language)s has the date “%(text)s”."),
    "name": gettext_lazy("Only the version in %(language)s names “%(text)s”."),
    "negation": gettext_lazy("Only the version in %(language)s denies it: “%(text)s”."),
    "passage": gettext_lazy("This passage stands only in the version in %(language)s."),
    "question": gettext_lazy("This question stands only in the version in %(language)s."),
    "title": gettext_lazy("Only the version in %(language)s has a title."),
    "source": gettext_lazy("Only the version in %(language)s gives the address of its source."),
    "published": gettext_lazy("Only the version in %(language)s bears a date."),
}
BOTH = gettext_lazy("The version in %(one)s has “%(text)s”, the version in %(other)s “%(second)s”.")


def difference(divergence, language_of) -> str:
    """A sentence that says what differs; ``language_of`` gives the language of side a or b."""
    texts = {"a": divergence.text_a, "b": divergence.text_b}
    one, other = (language_in_text(language_of(side)) for side in texts)
    if all(texts.values()):
        return BOTH % {"one": one, "other": other, "text": texts["a"], "second": texts["b"]}
    side = "a" if texts["a"] else "b"
    what = divergence.detail.get("fact") or divergence.detail.get("what") or divergence.kind
    if what == "date" and divergence.kind == "fact":
        what = "published"
    sentence = ONLY_ONE.get(what, ONLY_ONE["passage"])
    return sentence % {"language": one if side == "a" else other, "text": texts[side]}


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


#: By code: why two articles are one interview (``articles.alignment.linking``).
REASONS = {
    "people": gettext_lazy("same speaker: %(names)s"),
    "pairs": gettext_lazy("%(shared)s of %(of)s questions"),
    "numbers": gettext_lazy("%(shared)s of %(of)s numbers"),
    "names": gettext_lazy("%(shared)s of %(of)s names"),
    "dates": gettext_lazy("same dates: %(dates)s"),
    "text": gettext_lazy("%(percent)s %% of the text in its place"),
}


def reasons(link) -> str:
    """Why the two articles of a link are taken for one interview, in one line."""
    return ", ".join(_reason(found) for found in link.reasons)


def _reason(found: dict) -> str:
    values = {
        **found,
        "names": ", ".join(found.get("names", ())),
        "dates": ", ".join(_day_of_year(text) for text in found.get("dates", ())),
        "percent": round(100 * found.get("coverage", 0)),
    }
    return str(REASONS[found["code"]]) % values if found.get("code") in REASONS else str(found)


def _day_of_year(text: str) -> str:
    """``12-24`` as the interface writes a day."""
    month, _dash, day = text.partition("-")
    try:
        return date_format(
            date(2000, int(month), int(day or 1)), "MONTH_DAY_FORMAT" if day else "F"
        )
    except ValueError:
        return text
