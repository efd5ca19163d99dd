"""Triggers that keep the queue true whoever writes: a ticket's place in it, the views' counters, the words it is found by."""

from __future__ import annotations

from typing import Final

from desk.models.queue_state import COUNTED, COUNTED_BY, KEPT, RESTS_ON, RISES_ON, notes_at, state, turns_at

PROMISED: Final = "aim, latest, kept_at, aim_passed_at, latest_passed_at"
# All of ASCII's signs, and those beyond it that texts folded by the first release hold: folding makes blanks of them now.
PUNCTUATION: Final = "“”„‟‘’‚«»‹›–—−‐•·×÷¡¿§¶°©®™€£¥†‡!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\n\t\r"


def _sets(row: str) -> str:
    made = state(row, sqlite=True)
    return ", ".join(f"{name} = {made[name]}" for name in KEPT)


def _differs(columns: tuple[str, ...]) -> str:
    return " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns)


def _of_promise(row: str) -> str:
    return (
        f"UPDATE ticket SET turns_at = {turns_at('ticket.')}, notes_at = {notes_at('ticket.')} "  # noqa: S608 - our own texts
        f"WHERE id = {row}.ticket_id;"
    )


def _counted(*, old: bool, new: bool) -> str:
    """SQLite's counting: one row a view, and one an owner or day, brought up or down."""
    steps: list[str] = []
    for view, (of, within) in COUNTED.items():
        is_in, was_in = within.format(r="NEW."), within.format(r="OLD.")
        now_of, then_of = of.format(r="NEW."), of.format(r="OLD.")
        moved = f"AND NOT ({was_in} AND {then_of} = {now_of})" if old else ""
        if new:
            steps.append(
                f"INSERT INTO ticket_count (view, of, count) SELECT '{view}', {now_of}, 0 WHERE {is_in} AND NOT EXISTS "  # noqa: S608
                f"(SELECT 1 FROM ticket_count WHERE view = '{view}' AND of = {now_of});"
            )
            steps.append(
                f"UPDATE ticket_count SET count = count + 1 WHERE view = '{view}' AND of = {now_of} AND ({is_in}) {moved};"  # noqa: S608
            )
        if old:
            stays = f"AND NOT ({is_in} AND {then_of} = {now_of})" if new else ""
            steps.append(
                f"UPDATE ticket_count SET count = count - 1 WHERE view = '{view}' AND of = {then_of} AND ({was_in}) {stays};"  # noqa: S608
            )
    return " ".join(steps)


FOUND_OUT: Final = "INSERT INTO ticket_found (ticket_found, rowid, search, is_open) VALUES ('delete', OLD.id, OLD.search, OLD.is_open);"
FOUND_IN: Final = "INSERT INTO ticket_found (rowid, search, is_open) VALUES (NEW.id, NEW.search, NEW.is_open);"
RISES_ANEW: Final = "UPDATE ticket SET rises_at = NULL WHERE id = NEW.id AND rises_at IS NOT NULL;"


def sqlite() -> dict[str, tuple[str, str, str, str]]:
    """Name → table, when, condition, body."""
    keep = f"UPDATE ticket SET {_sets('ticket.')} WHERE id = NEW.id;"  # noqa: S608 - our own texts
    return {
        "ticket_queue_insert": ("ticket", "AFTER INSERT", "", keep),
        "ticket_queue_update": ("ticket", f"AFTER UPDATE OF {', '.join(RESTS_ON)}", "", keep),
        "ticket_rises_update": ("ticket", f"AFTER UPDATE OF {', '.join(RISES_ON)}", _differs(RISES_ON), RISES_ANEW),
        "ticket_promise_queue_insert": ("ticket_promise", "AFTER INSERT", "", _of_promise("NEW")),
        "ticket_promise_queue_update": ("ticket_promise", f"AFTER UPDATE OF {PROMISED}", "", _of_promise("NEW")),
        "ticket_promise_queue_delete": ("ticket_promise", "AFTER DELETE", "", _of_promise("OLD")),
        "ticket_counted_insert": ("ticket", "AFTER INSERT", "", _counted(old=False, new=True)),
        "ticket_counted_update": (
            "ticket", f"AFTER UPDATE OF {', '.join(COUNTED_BY)}", _differs(COUNTED_BY), _counted(old=True, new=True),
        ),
        "ticket_counted_delete": ("ticket", "AFTER DELETE", "", _counted(old=True, new=False)),
        "ticket_found_insert": ("ticket", "AFTER INSERT", "", FOUND_IN),
        "ticket_found_update": ("ticket", "AFTER UPDATE OF search, is_open", _differs(("search", "is_open")), FOUND_OUT + FOUND_IN),
        "ticket_found_delete": ("ticket", "AFTER DELETE", "", FOUND_OUT),
    }  # fmt: skip


def _counted_rows(row: str, sign: str) -> str:
    return ", ".join(
        f"('{view}', {of.format(r=row)}, {sign}(({within.format(r=row)})::int))" for view, (of, within) in COUNTED.items()
    )  # fmt: skip


def _append(*values: str) -> str:
    return (
        "INSERT INTO ticket_count (view, of, count) SELECT v.view, v.of, sum(v.n) "  # noqa: S608 - our own texts
        f"FROM (VALUES {', '.join(values)}) AS v (view, of, n) GROUP BY v.view, v.of HAVING sum(v.n) <> 0;"
    )


def words_of(column: str) -> str:
    """PostgreSQL: a folded text as the words it is found by; folding leaves no sign but these, so that both engines part words alike."""
    signs = PUNCTUATION.replace("'", "''").replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
    signs = signs.replace("%", "\\x25")  # the driver reads a per cent sign as a place for a value
    return f"to_tsvector('simple', translate({column}, E'{signs}', '{' ' * len(PUNCTUATION)}'))"


def postgres() -> dict[str, tuple[str, str, str]]:
    """Name → table, when, PL/pgSQL of the function."""
    made = state("NEW.", sqlite=False)
    new, old = _counted_rows("NEW.", ""), _counted_rows("OLD.", "-")
    changed = " OR ".join(f"OLD.{name} IS DISTINCT FROM NEW.{name}" for name in RISES_ON)
    counted = " OR ".join(f"OLD.{name} IS DISTINCT FROM NEW.{name}" for name in COUNTED_BY)
    keep = " ".join(f"NEW.{name} := {made[name]};" for name in KEPT)
    found = (
        f"INSERT INTO ticket_found (ticket_id, is_open, words) VALUES (NEW.id, NEW.is_open, {words_of('NEW.search')}) "  # noqa: S608
        "ON CONFLICT (ticket_id) DO UPDATE SET is_open = EXCLUDED.is_open, words = EXCLUDED.words;"
    )
    return {
        "ticket_queue": ("ticket", f"BEFORE INSERT OR UPDATE OF {', '.join(RESTS_ON)}", f"{keep} RETURN NEW;"),
        "ticket_rises": (
            "ticket", f"BEFORE UPDATE OF {', '.join(RISES_ON)}", f"IF {changed} THEN NEW.rises_at := NULL; END IF; RETURN NEW;",
        ),
        "ticket_promise_queue": (
            "ticket_promise", f"AFTER INSERT OR DELETE OR UPDATE OF {PROMISED}",
            f"IF TG_OP = 'DELETE' THEN {_of_promise('OLD')} ELSE {_of_promise('NEW')} END IF; RETURN NULL;",
        ),
        "ticket_counted_insert": ("ticket", "AFTER INSERT", f"{_append(new)} RETURN NULL;"),
        "ticket_counted_update": ("ticket", "AFTER UPDATE", f"IF {counted} THEN {_append(new, old)} END IF; RETURN NULL;"),
        "ticket_counted_delete": ("ticket", "AFTER DELETE", f"{_append(old)} RETURN NULL;"),
        "ticket_found": ("ticket", "AFTER INSERT OR UPDATE OF search, is_open", f"{found} RETURN NULL;"),
        "ticket_found_gone": ("ticket", "AFTER DELETE", "DELETE FROM ticket_found WHERE ticket_id = OLD.id; RETURN NULL;"),
    }  # fmt: skip
