"""Counts as geometry: what the templates draw as SVG. Lengths are units of the view box."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

WIDTH, HEIGHT = 300, 96
WIDEST_BAR = 24
GAP = 2


@dataclass(frozen=True, kw_only=True)
class Block:
    """A rectangle; ``language`` gives its hue."""

    x: int
    y: int
    width: int
    height: int
    language: str


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """Answers a year, each bar stacked by language."""

    blocks: tuple[Block, ...]
    first: int
    last: int
    #: Answers of the fullest year.
    most: int
    #: The counts themselves, for those who don't see the picture: year, answers.
    years: tuple[tuple[int, int], ...]
    width: int = WIDTH
    height: int = HEIGHT


def timeline(counts: Iterable[tuple[int, str, int]]) -> Timeline | None:
    """``counts`` holds year, language, answers; None for less than two years to compare."""
    years: dict[int, Counter] = defaultdict(Counter)
    for year, language, count in counts:
        years[year][language] += count
    if len(years) < 2:
        return None
    first, last = min(years), max(years)
    most = max(bar.total() for bar in years.values())
    step = WIDTH / (last - first + 1)
    wide = max(1, min(WIDEST_BAR, round(step) - GAP))
    blocks = [
        block
        for year, bar in sorted(years.items())
        for block in _stack(bar, round((year - first + 0.5) * step - wide / 2), wide, most)
    ]
    return Timeline(
        blocks=tuple(blocks),
        first=first,
        last=last,
        most=most,
        years=tuple((year, bar.total()) for year, bar in sorted(years.items())),
    )


def _stack(bar: Counter, x: int, width: int, most: int) -> list[Block]:
    blocks, reached = [], 0
    for language, count in sorted(bar.items()):
        below = round(HEIGHT * reached / most)
        reached += count
        above = round(HEIGHT * reached / most)
        height = max(1, above - below)
        blocks.append(Block(x=x, y=HEIGHT - above, width=width, height=height, language=language))
    return blocks


MAP_WIDTH, MAP_BAND, MAP_HEIGHT = 1000, 14, 64


@dataclass(frozen=True, kw_only=True)
class Passage:
    """Two aligned passages on the map: their lengths in characters, their differences."""

    left: int
    right: int
    differs: bool


@dataclass(frozen=True, kw_only=True)
class Band:
    """One passage drawn: a stretch of either bar, and what joins them."""

    left: tuple[int, int]
    right: tuple[int, int]
    #: Corners of the shape between the bars; empty where one side has nothing.
    joint: str
    differs: bool
    #: Where a mark for a difference stands.
    middle: int


def map_of(passages: list[Passage]) -> list[Band]:
    """The whole interview as two bars, one a version, from its beginning to its end."""
    whole_left = sum(passage.left for passage in passages) or 1
    whole_right = sum(passage.right for passage in passages) or 1
    bands, at_left, at_right = [], 0.0, 0.0
    for passage in passages:
        to_left = at_left + MAP_WIDTH * passage.left / whole_left
        to_right = at_right + MAP_WIDTH * passage.right / whole_right
        bands.append(_band(passage, (at_left, to_left), (at_right, to_right)))
        at_left, at_right = to_left, to_right
    return bands


def _band(passage: Passage, left, right) -> Band:
    (a, b), (c, d) = (round(left[0]), round(left[1])), (round(right[0]), round(right[1]))
    top, bottom = MAP_BAND, MAP_HEIGHT - MAP_BAND
    joined = passage.left and passage.right
    return Band(
        left=(a, max(1, b - a - GAP) if passage.left else 0),
        right=(c, max(1, d - c - GAP) if passage.right else 0),
        joint=f"{a},{top} {b - GAP},{top} {d - GAP},{bottom} {c},{bottom}" if joined else "",
        differs=passage.differs,
        middle=(a + b) // 2 if passage.left else (c + d) // 2,
    )
