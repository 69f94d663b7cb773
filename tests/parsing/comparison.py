"""How a parsed page is held against what must come out of it."""

import re
import unicodedata
from typing import Any

_QUOTES = str.maketrans({**dict.fromkeys("‘’‚‛´`′", "'"), **dict.fromkeys("“”„‟«»", '"')})
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
_ENDMARK = re.compile(r"\s*\./\.?\s*$")
#: What the expected files tell to people only.
_INFORMS = {"notes", "outlet_acceptable", "meta_lines"}


def alike(value: Any) -> Any:
    """The value with blanks, quotes and dashes made one."""
    if isinstance(value, str):
        text = unicodedata.normalize("NFC", value).translate(_QUOTES).translate(_DASHES)
        text = re.sub(r"''|\s*\"\s*", '"', text.replace(",,", '"'))
        return "\n".join(re.sub(r"\s+", " ", part).strip() for part in text.split("\n"))
    if isinstance(value, list):
        return [alike(item) for item in value]
    if isinstance(value, dict):
        return {key: alike(item) for key, item in value.items()}
    return value


def expected_part(found: dict[str, Any], expected: dict[str, Any]) -> dict[str, Any]:
    """Of what was found, the fields that the expected file speaks of, made alike."""
    part = {key: found[key] for key in expected if key not in _INFORMS and key != "pairs"}
    if expected.get("outlet_acceptable") and found["outlet"] in expected["outlet_acceptable"]:
        part["outlet"] = expected["outlet"]
    part["pairs"] = [
        {key: pair[key] for key in (expected["pairs"][0] if expected["pairs"] else pair)}
        for pair in found["pairs"]
    ]
    return _without_endmark(alike(part))


def told(expected: dict[str, Any]) -> dict[str, Any]:
    """What the expected file demands, made alike."""
    return _without_endmark(alike({k: v for k, v in expected.items() if k not in _INFORMS}))


def _without_endmark(part: dict[str, Any]) -> dict[str, Any]:
    if part.get("closing"):
        part["closing"] = _ENDMARK.sub("", part["closing"])
    return part
