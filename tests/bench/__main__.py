"""``make bench``: how quick the archive is, beside its peers, on this machine and now."""

import subprocess
import sys

PARTS = [
    ("Parsing, pages a second", ["parsing"]),
    ("Taking pages in, with their index", ["loading"]),
    ("Two versions of an interview", ["alignment"]),
    ("Pages of the site", ["site"]),
    ("Search, beside the peers", ["search", *sys.argv[1:]]),
]


def main() -> int:
    failed = []
    for title, (module, *arguments) in PARTS:
        print(f"\n== {title}\n", flush=True)
        command = [sys.executable, "-m", f"tests.bench.{module}", *arguments]
        if subprocess.run(command, check=False).returncode:
            failed.append(title)
    for title in failed:
        print(f"not measured: {title}", file=sys.stderr)
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
