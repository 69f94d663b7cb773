"""Finds the system's Chromium; as a command, installs it on Debian where root runs the tests."""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """Path of a Chromium: the one that CHROMIUM names, else the first on the path."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


def main() -> int:
    if find():
        return 0
    apt = shutil.which("apt-get")
    if apt and hasattr(os, "geteuid") and os.geteuid() == 0:
        print("The browser tests need a Chromium; installing Debian's …", flush=True)
        quiet = {"check": False, "stdout": subprocess.DEVNULL}
        subprocess.run([apt, "update", "-qq"], **quiet)
        subprocess.run([apt, "install", "-y", "-qq", "chromium"], **quiet)
    if find():
        return 0
    if os.environ.get("CI") == "true":
        print("There is no Chromium, and CI must not skip the browser tests.", file=sys.stderr)
        return 1
    print("NO CHROMIUM: the browser tests are skipped. On Debian: apt install chromium",
          file=sys.stderr)  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
