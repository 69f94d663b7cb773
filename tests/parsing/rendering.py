"""The same interview printed in every convention, to be parsed back."""

from collections.abc import Callable
from typing import Any

Interview = dict[str, Any]
Turn = tuple[str, list[str], str]


def _turns(interview: Interview) -> list[Turn]:
    return [
        (pair["question"].replace("\n", " "), pair["answer"], pair["speaker"] or "X")
        for pair in interview["pairs"]
        if pair["answer"]
    ]


def _page(interview: Interview, lines: list[str], gap: str = "\n\n") -> str:
    head = [interview["title"] or "Een gesprek", *interview["intro"]]
    return gap.join([*head, *lines]) + "\n"


def _labelled(interview: Interview, question: str, answer: Callable[[str], str]) -> list[str]:
    lines = []
    for asked, paragraphs, speaker in _turns(interview):
        lines.append(question + asked)
        lines += [answer(speaker) + paragraphs[0], *paragraphs[1:]]
    return lines


def dash(interview: Interview) -> str:
    return _page(interview, _labelled(interview, "- ", lambda _: ""))


def dash_both(interview: Interview) -> str:
    return _page(interview, _labelled(interview, "– ", lambda _: "– "))


def letters(interview: Interview) -> str:
    return _page(interview, _labelled(interview, "Q - ", lambda _: "R - "))


def words(interview: Interview) -> str:
    return _page(interview, _labelled(interview, "Frage: ", lambda _: "Antwort: "), "\n")


def glued(interview: Interview) -> str:
    return _page(interview, _labelled(interview, "PV:", lambda _: ""))


def outlet_and_name(interview: Interview) -> str:
    return _page(interview, _labelled(interview, "De Morgenbode: ", lambda name: f"{name}: "))


def name_only(interview: Interview) -> str:
    return _page(interview, _labelled(interview, "", lambda name: f"{name} : "))


def numbered(interview: Interview) -> str:
    lines = []
    for number, (asked, paragraphs, _) in enumerate(_turns(interview), start=1):
        lines += [f"{number}. {asked}", *paragraphs]
    return _page(interview, lines)


def quoted(interview: Interview) -> str:
    lines = []
    for asked, paragraphs, _ in _turns(interview):
        lines += [asked, *(f"„{text}" for text in paragraphs[:-1]), f"„{paragraphs[-1]}”"]
    return _page(interview, lines)


def alone(interview: Interview) -> str:
    lines = []
    for asked, paragraphs, speaker in _turns(interview):
        lines += ["REDACTIE", asked, speaker.upper(), *paragraphs]
    return _page(interview, lines)


def bold(interview: Interview) -> str:
    lines = [f"<h1>{interview['title']}</h1>", *(f"<p>{text}</p>" for text in interview["intro"])]
    for asked, paragraphs, _ in _turns(interview):
        lines += [f"<p><b>{asked}</b></p>", *(f"<p>{text}</p>" for text in paragraphs)]
    return "<!DOCTYPE html><html><body>" + "\n".join(lines) + "</body></html>"


def plain(interview: Interview) -> str:
    return _page(interview, _labelled(interview, "", lambda _: ""))


CONVENTIONS: tuple[Callable[[Interview], str], ...] = (
    dash, dash_both, letters, words, glued, outlet_and_name, name_only, numbered, quoted, alone,
    bold, plain,
)  # fmt: skip
