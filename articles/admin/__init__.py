"""The archivist's desk: one module a subject."""

from django.contrib.admin import site
from django.utils.translation import gettext_lazy as _

from . import articles, pages, people, translations

__all__ = ["articles", "pages", "people", "translations"]

site.site_header = site.site_title = _("Interview archive")
