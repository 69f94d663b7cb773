"""How gunicorn serves the archive; every value can be set from the environment."""

import os

bind = os.environ.get("BIND", f"127.0.0.1:{os.environ.get('PORT', '8000')}")
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
# Threads, so that a slow reader holds up one of sixteen and not a whole worker.
worker_class = "gthread"
threads = int(os.environ.get("WEB_THREADS", "16"))
timeout = 60
graceful_timeout = 20
max_requests = 5000
max_requests_jitter = 500
loglevel = os.environ.get("LOG_LEVEL", "warning").lower()
control_socket_disable = True
# The application is loaded once and the workers forked from it: they start at once and
# share what is read only. New code therefore wants a restart, not SIGHUP.
preload_app = True


def when_ready(server):
    from articles.warming import warm_up

    warm_up()
