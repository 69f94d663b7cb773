"""Settings fail loudly, and a public site is a guarded one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PUBLIC = {"ALLOWED_HOSTS": "archive.example", "SECRET_KEY": "0a1b2c3d4e5f6g7h8i9j" * 3}


def manage(*arguments, data, **settings):
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=kept | {"ARCHIVE_DATA_DIR": str(data)} | settings,
        capture_output=True,
        text=True,
        check=False,
    )


def setting(name, data, **settings):
    code = f"from django.conf import settings; print(settings.{name})"
    return manage("shell", "-v0", "-c", code, data=data, **settings).stdout.strip()


def test_a_public_site_without_a_key_does_not_start(tmp_path):
    done = manage("check", data=tmp_path, ALLOWED_HOSTS="archive.example")
    assert done.returncode != 0
    assert "Set SECRET_KEY" in done.stderr


def test_a_local_archive_makes_its_key_once_and_for_its_owner_only(tmp_path):
    first = setting("SECRET_KEY", tmp_path / "with blank")
    assert setting("SECRET_KEY", tmp_path / "with blank") == first
    assert len(first) > 50
    assert (tmp_path / "with blank" / "secret-key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("name", "value"),
    [("DEBUG", "False"), ("ALLOWED_HOSTS", "['localhost', '127.0.0.1', '[::1]']")],
)
def test_what_holds_without_any_setting(tmp_path, name, value):
    assert setting(name, tmp_path) == value


def test_the_deployment_check_finds_nothing_on_a_public_site(tmp_path):
    done = manage("check", "--deploy", "--fail-level", "WARNING", data=tmp_path, **PUBLIC)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SESSION_COOKIE_NAME", "__Host-sessionid"),
        ("SESSION_COOKIE_SECURE", "True"),
        ("CSRF_COOKIE_SECURE", "True"),
        ("SECURE_HSTS_SECONDS", "63072000"),
    ],
)
def test_one_switch_for_https(tmp_path, name, value):
    assert setting(name, tmp_path, **PUBLIC) == value
    assert setting(name, tmp_path, **PUBLIC, ARCHIVE_HTTPS="0") != value
