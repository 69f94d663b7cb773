"""``make evaluate``: how well the archive reads, aligns and finds; every figure of the README."""

import sys

from tests import measuring

UNSEEN = "fixtures/pages/unseen"
PARTS: list[measuring.Part] = [
    ("Parsing, on the pages that it was tuned on", "evaluation.parsing", ["fixtures/pages"]),
    ("Parsing, whole pages that nobody tuned on", "evaluation.parsing", [f"{UNSEEN}/whole"]),
    ("Parsing, beginnings that nobody tuned on", "evaluation.parsing", [f"{UNSEEN}/beginnings"]),
    ("Parsing, the pages it was tuned on in other forms", "evaluation.disguises", []),
    ("Linking, alignment and differences", "evaluation.alignment", []),
    ("Search", "evaluation.search", []),
]

if __name__ == "__main__":
    sys.exit(measuring.run(PARTS))
