"""``admin_account``: makes the local administrator, or gives it a new password."""

import os
import secrets

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand

NAME = "admin"


class Command(BaseCommand):
    help = "Make the account `admin` with a random password, kept under the data folder."

    def add_arguments(self, parser):
        parser.add_argument("--new-password", action="store_true", help="replace the password")

    def handle(self, *, new_password, **_):
        user = get_user_model().objects.filter(username=NAME).first()
        if user and not new_password:
            return
        password = secrets.token_urlsafe(15)
        if user:
            user.set_password(password)
            user.save()
        else:
            get_user_model().objects.create_superuser(NAME, password=password)
        path = settings.DATA_DIR / "admin-password"
        path.unlink(missing_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(password + "\n")
        self.stdout.write(f"Account for /admin/: {NAME}, password {password} (kept in {path})")
