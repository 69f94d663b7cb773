"""The parser runs without the web framework."""

import subprocess
import sys


def test_importing_the_parser_loads_no_framework() -> None:
    code = (
        "import sys, articles.parsing;"
        "print([m for m in ('django', 'haystack', 'whoosh') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
