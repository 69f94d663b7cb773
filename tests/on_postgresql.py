"""Runs the whole suite on PostgreSQL: a server of its own, in a folder that goes afterwards.

``python -m tests.on_postgresql``; says so and stops where PostgreSQL is not installed.
DATABASE_URL, where set, is used instead.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path


def main() -> int:
    if "DATABASE_URL" in os.environ:
        return run_tests(os.environ["DATABASE_URL"])
    binaries = find_binaries()
    if binaries is None:
        print("PostgreSQL is not installed; its run of the tests is left out.", file=sys.stderr)
        return 0
    install = [sys.executable, "-m", "pip", "install", "-q", "-r", "requirements-postgresql.txt"]
    subprocess.run(install, check=True)
    with tempfile.TemporaryDirectory() as folder:
        return with_server(binaries, Path(folder))


def find_binaries() -> Path | None:
    """The folder of ``initdb`` and ``pg_ctl``, wherever the system keeps them."""
    on_path = shutil.which("pg_ctl")
    if on_path:
        return Path(on_path).parent
    return next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)


def with_server(binaries: Path, folder: Path) -> int:
    # The server refuses to run as root: there it runs as the account that Debian made for it.
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if prefix:
        shutil.chown(folder, "postgres")
    data = folder / "data"
    port = free_port()
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "cwd": folder}
    subprocess.run(
        [*prefix, binaries / "initdb", "-D", data, "-U", "tests", "-A", "trust"], **quiet
    )
    start = [binaries / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", options, "start"]
    subprocess.run([*prefix, *start], **quiet)
    try:
        return run_tests(f"postgres://tests@127.0.0.1:{port}/postgres")
    finally:
        subprocess.run([*prefix, binaries / "pg_ctl", "-D", data, "-m", "fast", "stop"], **quiet)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def run_tests(url: str) -> int:
    tests = [sys.executable, "-m", "pytest", "-q", "-m", "not slow and not browser"]
    return subprocess.run(tests, env=os.environ | {"DATABASE_URL": url}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
