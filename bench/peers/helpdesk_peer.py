"""django-helpdesk over the same tickets, asked through Django's test client: loads them once, then answers with milliseconds."""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

CHUNK = 2_000
APPS = (
    "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions", "django.contrib.messages", "django.contrib.sites",
    "django.contrib.humanize", "django.contrib.admin", "django.contrib.staticfiles", "rest_framework", "helpdesk",
)  # fmt: skip
MIDDLEWARE = (
    "django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware", "django.contrib.messages.middleware.MessageMiddleware",
)  # fmt: skip
CONTEXT = ("debug", "request")


def set_up(home: Path) -> None:
    """Django with nothing in it but the help desk."""
    import django
    from django.conf import settings

    context = [f"django.template.context_processors.{name}" for name in CONTEXT]
    context += ["django.contrib.auth.context_processors.auth", "django.contrib.messages.context_processors.messages"]
    settings.configure(
        DEBUG=False, SECRET_KEY="bench", ALLOWED_HOSTS=["*"], USE_TZ=True, SITE_ID=1, ROOT_URLCONF="help_desk_places",
        STATIC_URL="/static/",
        INSTALLED_APPS=APPS, MIDDLEWARE=MIDDLEWARE, DEFAULT_AUTO_FIELD="django.db.models.BigAutoField", MEDIA_ROOT=str(home / "media"),
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(home / "helpdesk.sqlite")}},
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True,
                    "OPTIONS": {"context_processors": context}}],
        HELPDESK_ACTIVATE_API_ENDPOINT=False, HELPDESK_TEAMS_MODE_ENABLED=False, HELPDESK_TEAMS_MODEL="auth.Group",
        HELPDESK_TEAMS_MIGRATION_DEPENDENCIES=[("auth", "0012_alter_user_first_name_max_length")],
        HELPDESK_KBITEM_TEAM_GETTER=lambda _item: None, LOGGING_CONFIG=None,
    )  # fmt: skip
    django.setup()
    from django.urls import include, path

    places: Any = ModuleType("help_desk_places")
    places.urlpatterns = [path("", include("helpdesk.urls", namespace="helpdesk"))]
    sys.modules[places.__name__] = places


def load(source: Path) -> None:
    """The tables, one person, one queue, and the tickets."""
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from django.db import connection
    from helpdesk.models import Queue, Ticket

    call_command("migrate", verbosity=0)
    get_user_model().objects.create_superuser("anna", "anna@example.com", "anna")
    queue = Queue.objects.create(title="Support", slug="support")
    batch: list[Any] = []
    with source.open(encoding="utf-8") as lines:
        for line in lines:
            batch.append(ticket_of(json.loads(line), queue, Ticket))
            if len(batch) == CHUNK:
                Ticket.objects.bulk_create(batch)
                batch.clear()
    Ticket.objects.bulk_create(batch)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def ticket_of(row: dict[str, Any], queue: Any, kind: Any) -> Any:
    """A ticket as django-helpdesk keeps it."""
    at = datetime.fromtimestamp(row["at"], UTC)
    return kind(
        id=row["number"], queue=queue, title=row["subject"], description=row["text"], submitter_email=row["contact"], created=at,
        modified=at, status=kind.OPEN_STATUS if row["open"] else kind.CLOSED_STATUS,
        priority={"critical": 1, "high": 2}.get(row["priority"], 3),
    )  # fmt: skip


def serves(person: Any) -> int:
    """The port at which a browser finds the pages, always as one person, and the files they are dressed with."""
    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.core.handlers.wsgi import WSGIHandler
    from django.test import Client

    from bench.peers.serving import serve

    client = Client()
    client.force_login(person)
    cookie = "; ".join(f"{name}={morsel.value}" for name, morsel in client.cookies.items())
    pages = StaticFilesHandler(WSGIHandler())

    def application(environ: dict[str, Any], begin: Any) -> Any:
        return pages({**environ, "HTTP_COOKIE": cookie}, begin)

    return serve(application)


def main() -> None:
    """Loads, says so, and answers each line `what argument` with the milliseconds it took; `serve` with a port."""
    source, home = Path(sys.argv[1]), Path(sys.argv[2])
    home.mkdir(parents=True, exist_ok=True)
    set_up(home)
    if not (home / "loaded").exists():
        load(source)
        (home / "loaded").touch()
    from django.contrib.auth import get_user_model
    from django.test import Client
    from helpdesk.query import query_to_base64

    client, person = Client(), get_user_model().objects.get(username="anna")
    client.force_login(person)
    base: dict[str, Any] = {"filtering": {"status__in": [1, 2]}, "filtering_null": {}, "sorting": "created", "sortreverse": True,
                            "search_string": ""}  # fmt: skip
    rows = {"start": "0", "length": "50", "draw": "1", "order[0][column]": "0", "order[0][dir]": "desc", "search[value]": ""}
    print("ready", flush=True)
    for line in sys.stdin:
        what, _, given = line.strip().partition(" ")
        if what == "serve":
            print(serves(person), flush=True)
            continue
        begun = time.perf_counter()
        if what == "ticket":
            answer = client.get(f"/tickets/{given}/")
        else:
            # The page of tickets comes empty, and asks for its rows: opening the queue is both.
            page = client.get("/tickets/") if what == "open" else None
            if page is not None and page.status_code != 200:
                raise SystemExit(f"the page of tickets was answered by {page.status_code}")
            query = {**base, **({"search_string": given, "filtering": {}} if what == "search" else {})}
            answer = client.get(f"/datatables_ticket_list/{query_to_base64(query)}", rows)
        taken = (time.perf_counter() - begun) * 1000
        found = answer.status_code == 200 and (what == "ticket" or len(answer.json()["data"]) >= (50 if what == "open" else 1))
        if not found:
            raise SystemExit(f"{line.strip()} was answered by {answer.status_code}: {answer.content[:200]!r}")
        print(f"{taken:.3f}", flush=True)


if __name__ == "__main__":
    main()
