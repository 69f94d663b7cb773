"""``make evaluate``: how well the archive reads, aligns and finds; every figure of the README."""

import subprocess
import sys

PARTS = [
    ("Parsing, on the pages that it was tuned on", ["parsing", "fixtures/pages"]),
    ("Parsing, on pages that nobody tuned on", ["parsing", "fixtures/pages/unseen"]),
    ("Linking, alignment and differences", ["alignment"]),
    ("Search", ["search"]),
]


def main() -> int:
    failed = []
    for title, (module, *arguments) in PARTS:
        print(f"\n== {title}\n", flush=True)
        command = [sys.executable, "-m", f"tests.evaluation.{module}", *arguments]
        if subprocess.run(command, check=False).returncode:
            failed.append(title)
    for title in failed:
        print(f"not measured: {title}", file=sys.stderr)
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
