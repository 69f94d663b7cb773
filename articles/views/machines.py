"""What machines ask: is the site well, what may be fetched, what is there."""

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from articles.search import indexing


@never_cache
@require_safe
def healthz(request):
    """The process answers."""
    return HttpResponse("ok\n", content_type="text/plain")


@never_cache
@require_safe
def readyz(request):
    """The process can do its work: 503 with the reason otherwise."""
    try:
        faults = {name: fault for name, check in CHECKS.items() if (fault := check())}
    except DatabaseError:
        faults = {"database": "unreachable"}
    return JsonResponse({"ready": not faults, "faults": faults}, status=503 if faults else 200)


def _database() -> str:
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return f"{len(waiting)} migrations to apply" if waiting else ""


def _index() -> str:
    state = indexing.state()
    return "" if state == "ok" else state


CHECKS = {"database": _database, "index": _index}


@require_safe
def robots(request):
    return render(request, "robots.txt", content_type="text/plain")


@require_safe
def opensearch(request):
    content_type = "application/opensearchdescription+xml"
    return render(request, "opensearch.xml", content_type=content_type)
