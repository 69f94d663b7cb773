"""``make bench``: how quick the archive is, beside its peers, on this machine and now."""

import sys

from tests import measuring

PARTS: list[measuring.Part] = [
    ("Parsing, pages a second", "bench.parsing", []),
    ("Taking pages in, with their index", "bench.loading", []),
    ("Two versions of an interview", "bench.alignment", []),
    ("The look for versions in a growing archive", "bench.linking", []),
    ("Pages of the site", "bench.site", []),
    ("Search, beside the peers", "bench.search", sys.argv[1:]),
]

if __name__ == "__main__":
    sys.exit(measuring.run(PARTS))
