"""What every test stands on: an index folder of its own, no network, quick passwords."""

import haystack
import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from django.utils import translation


def pytest_configure():
    django_settings.STORAGES["staticfiles"] = {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
    }
    django_settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def own_index(settings, tmp_path):
    """Search writes to a folder of this test alone."""
    connections = {
        alias: {**options, "PATH": str(tmp_path / "index")}
        for alias, options in settings.HAYSTACK_CONNECTIONS.items()
    }
    settings.HAYSTACK_CONNECTIONS = connections
    haystack.connections.connections_info = connections
    forget_connections()
    yield tmp_path / "index"
    forget_connections()


@pytest.fixture(autouse=True)
def own_cache():
    """No test sees what another one counted."""
    cache.clear()


@pytest.fixture(autouse=True)
def own_language(settings):
    """No test speaks the language of the one before."""
    translation.activate(settings.LANGUAGE_CODE)


def forget_connections():
    """The next use opens an engine anew; nothing is opened for a test that doesn't search."""
    vars(haystack.connections.thread_local).pop("connections", None)
