"""An answer or an article as a reference: what is printed, never what is guessed.

A fact that the page lacks is said to be missing ("n.d.", "via …") and never
borrowed from another version.
"""

import json
import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from articles.models import Article, QAPair
from articles.presentation.printed import host, language_in_text, machine_date, printed_date


@dataclass(frozen=True, kw_only=True)
class Citation:
    public_id: str
    #: The permanent address in the archive.
    address: str
    #: Who is quoted; None where the page names nobody.
    speaker: str | None
    role: str
    author: str
    #: As printed; empty where the page has none.
    title: str
    outlet: str
    #: The site that the page was saved from, for a page that names no outlet.
    via: str
    #: ISO 8601, as precise as printed; empty where nothing is.
    date: str
    date_words: str
    language: str
    #: Only where the page or an editor says so.
    original_language: str
    source: str
    question: str = ""
    answer: str = ""

    @property
    def endings(self) -> list[tuple[str, str]]:
        """The files in which it can be taken along, by the ending of their address."""
        texts = [] if self.answer else [("md", "Markdown")]
        files = [("bib", "BibTeX"), ("ris", "RIS"), ("csl.json", "CSL-JSON")]
        return [("txt", _("Plain text")), *texts, *files]

    @property
    def publisher(self) -> str:
        """Outlet, or how the page came here, or that nobody knows."""
        if self.outlet:
            return self.outlet
        return _("via %(host)s") % {"host": self.via} if self.via else _("outlet unknown")

    @property
    def heading(self) -> str:
        return self.title or _("[Interview, without title]")

    @property
    def remarks(self) -> str:
        """What a reader of the quotation should know."""
        remarks = [_("in %(language)s") % {"language": language_in_text(self.language)}]
        if self.original_language:
            original = language_in_text(self.original_language)
            remarks.append(_("translated from %(language)s") % {"language": original})
        return ", ".join(remarks)


def of_article(article: Article, address: str) -> Citation:
    """With whoever gives most of its answers; ``article`` comes with its pairs."""
    speakers = [pair.speaker for pair in article.pairs.all() if pair.speaker]
    speaker = max(speakers, key=speakers.count, default=None)
    return _citation(article, article.public_id, address, speaker, "")


def of_answer(pair: QAPair, address: str) -> Citation:
    texts = {"question": pair.question, "answer": pair.answer}
    return _citation(
        pair.article, pair.public_id, address, pair.speaker, pair.speaker_role, **texts
    )


def _citation(article, public_id, address, speaker, role, **texts) -> Citation:
    return Citation(
        public_id=public_id,
        address=address,
        speaker=speaker.name if speaker else None,
        role=role,
        author=article.author,
        title=article.title,
        outlet=article.outlet.name if article.outlet else "",
        via=host(article.source_url),
        date=machine_date(article),
        date_words=printed_date(article),
        language=article.language,
        original_language=article.original_language,
        source=article.source_url,
        **texts,
    )


def plain(citation: Citation) -> str:
    """One line for a footnote."""
    speaker = citation.speaker or _("Speaker not named")
    who = f"{speaker} ({citation.role})" if citation.role else speaker
    facts = [who, f"“{citation.heading}”", citation.publisher, citation.date_words]
    return f"{', '.join(facts)} ({citation.remarks}). {citation.address}"


def quotation(citation: Citation) -> str:
    """The answer, with all that belongs to it."""
    return f"“{citation.answer}”\n\n— {plain(citation)}\n"


BIBTEX_SPECIAL = re.compile(r"([\\{}$&#%_~^])")
BIBTEX_ESCAPES = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def bibtex(citation: Citation) -> str:
    notes = (_("Interview"), citation.role, _undated(citation), citation.remarks)
    fields = {
        "author": f"{{{_tex(citation.speaker)}}}" if citation.speaker else "",
        "title": _tex(citation.heading),
        "howpublished": _tex(citation.publisher),
        "date": citation.date,
        "year": citation.date[:4],
        "language": citation.language,
        "url": _tex(citation.address),
        "note": _tex("; ".join(filter(None, notes))),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return f"@misc{{{citation.public_id},\n" + ",\n".join(lines) + "\n}\n"


def _tex(text: str) -> str:
    one_line = " ".join(text.split())
    return BIBTEX_SPECIAL.sub(lambda found: BIBTEX_ESCAPES.get(found[1], f"\\{found[1]}"), one_line)


def _undated(citation: Citation) -> str:
    return "" if citation.date else citation.date_words


def ris(citation: Citation) -> str:
    """RIS: a newspaper article whose author is who speaks."""
    fields = [
        ("TY", "NEWS"),
        ("AU", citation.speaker or ""),
        ("TI", citation.heading),
        ("T2", citation.outlet),
        ("PY", citation.date[:4]),
        ("DA", citation.date.replace("-", "/")),
        ("LA", citation.language),
        ("UR", citation.address),
        ("N1", "; ".join(filter(None, (citation.role, citation.publisher, citation.date_words)))),
        ("N1", citation.remarks),
        ("AN", citation.public_id),
        ("ER", ""),
    ]
    kept = [(tag, " ".join(value.split())) for tag, value in fields if value or tag == "ER"]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in kept)


def csl(citation: Citation) -> str:
    """CSL-JSON, as Zotero and pandoc read it."""
    item = {
        "id": citation.public_id,
        "type": "interview",
        "title": citation.heading,
        "author": [{"literal": citation.speaker}] if citation.speaker else None,
        "interviewer": [{"literal": citation.author}] if citation.author else None,
        "container-title": citation.outlet,
        "issued": _date_parts(citation.date),
        "language": citation.language,
        "URL": citation.address,
        "archive": _("Interview archive"),
        "archive_location": citation.public_id,
        "note": "; ".join(filter(None, (citation.role, citation.publisher, citation.remarks))),
    }
    present = {name: value for name, value in item.items() if value}
    return json.dumps([present], ensure_ascii=False, indent=1)


def _date_parts(date: str) -> dict | None:
    return {"date-parts": [[int(part) for part in date.split("-")]]} if date else None


#: By the ending of an address: how it is written, and what kind of text that is.
FORMATS = {
    "txt": (quotation, "text/plain; charset=utf-8"),
    "bib": (bibtex, "application/x-bibtex; charset=utf-8"),
    "ris": (ris, "application/x-research-info-systems; charset=utf-8"),
    "csl.json": (csl, "application/vnd.citationstyles.csl+json"),
}
