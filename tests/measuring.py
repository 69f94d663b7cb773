"""Runs the parts of a measurement one after the other, each in a process of its own."""

import subprocess
import sys

#: Title, module under ``tests``, arguments.
Part = tuple[str, str, list[str]]


def run(parts: list[Part]) -> int:
    """Exit status: 1 where a part could not be measured; the others are measured all the same."""
    failed = []
    for title, module, arguments in parts:
        print(f"\n== {title}\n", flush=True)
        command = [sys.executable, "-m", f"tests.{module}", *arguments]
        if subprocess.run(command, check=False).returncode:
            failed.append(title)
    for title in failed:
        print(f"not measured: {title}", file=sys.stderr)
    return int(bool(failed))
