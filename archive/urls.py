"""Addresses: the site under a language, the machines' addresses without one."""

from django.contrib import admin
from django.urls import path

urlpatterns = [
    path("admin/", admin.site.urls),
]
