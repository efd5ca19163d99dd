"""Desks over a bad line: cut, made to wait 50 ms, killed, their server restarted and at last replaced; nothing lost, nothing doubled.

Each desk is a process of its own with the program's own line, journal and keys; what it is told it writes to the disk. At the end an
independent checker compares every ledger with the database. The control is the same with the keys off, and must find doubles.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import psycopg

from bench import faults_check, faults_desk, faults_servers
from bench.faults_ratio import ratio
from desk.services import invoices
from desk.services.store import Store
from tests import makers
from tests.faults.proxy import Proxy
from tests.makers import NOW
from tests.services import trade

if TYPE_CHECKING:
    from bench.faults_check import Verdict

DESKS, SECONDS, LINE = 50, 600.0, 0.050
CUTS, LOSSES, KILLS, RESTARTS = 200, 200, 50, 5
SESSIONS, TICKETS, SITES, DRAFTS = 20, 200, 40, 10
CAPACITY = 8
# Faults stop before the end, so that every desk can send what it kept; so long it may take then.
QUIET, PATIENCE = 0.85, 120.0


@dataclass(frozen=True)
class Plan:
    """How long, how many, and what befalls them."""

    desks: int = DESKS
    seconds: float = SECONDS
    delay: float = LINE
    cuts: int = CUTS
    losses: int = LOSSES
    kills: int = KILLS
    restarts: int = RESTARTS
    failover: bool = True
    guarded: bool = True
    drafts: int = DRAFTS


class Lines:
    """The proxies before both servers, in a process of their own, told what to do through a pipe."""

    def __init__(self, servers: faults_servers.Servers, delay: float) -> None:
        self._pipe, theirs = multiprocessing.Pipe()
        self._process = multiprocessing.get_context("fork").Process(target=_carry, args=(theirs, servers.primary, servers.standby, delay))
        self._process.start()
        self.ports: list[int] = self._pipe.recv()

    def url(self, database: str) -> str:
        """Both hosts in one address, the one that takes writes is found."""
        ports = ",".join(map(str, self.ports))
        return f"postgresql+psycopg://desk@/{database}?host=127.0.0.1,127.0.0.1&port={ports}&sslmode=disable"

    def tell(self, *words: Any) -> Any:
        """Have the proxies do something."""
        self._pipe.send(words)
        return self._pipe.recv()

    def close(self) -> Any:
        """End; how many lines were cut and how many answers lost."""
        counts = self.tell("close")
        self._process.join(10)
        return counts


def _carry(pipe: Any, primary: tuple[str, int], standby: tuple[str, int], delay: float) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What is asked and what is answered wait half of it each.
    proxies = [Proxy(primary, delay=delay / 2), Proxy(standby, delay=delay / 2)]
    pipe.send([proxy.port for proxy in proxies])
    draw = random.Random(7)
    while True:
        verb, *given = pipe.recv()
        if verb == "cut":
            share = float(given[0])
            pipe.send(sum(proxy.cut(lambda _number, share=share: draw.random() < share) for proxy in proxies))  # type: ignore[misc]
        elif verb == "lose":
            for proxy in proxies:
                proxy.lose_commits += given[0]
            pipe.send(None)
        elif verb == "well":
            for proxy in proxies:
                proxy.lose_commits = 0
            pipe.send(None)
        else:
            pipe.send((sum(proxy.cuts for proxy in proxies), sum(proxy.lost for proxy in proxies)))
            for proxy in proxies:
                proxy.close()
            return


def prepare(address: str, plan: Plan) -> dict[str, Any]:
    """A desk with people, tickets, course sessions and drafts."""
    store = Store.open(address, now=NOW)
    try:
        by = trade.desk(store)
        people = [by, *(makers.person(store, f"Agent {number}", role="office") for number in range(plan.desks - 1))]
        owner = trade.customer(store)
        tickets = [makers.ticket(store, owner, f"Ticket {number}", number=2000 + number) for number in range(TICKETS)]
        course = makers.course(store)
        at = [NOW + timedelta(days=30, hours=number) for number in range(SESSIONS)]
        sessions = [makers.session_of_course(store, course, starts_at=when, capacity=CAPACITY) for when in at]
        sites = [makers.site(store, owner, f"vefur-{number}.example") for number in range(SITES)]
        works = [trade.charge(store, owner, by) for _ in range(plan.desks * plan.drafts)]
        made = [invoices.draft_invoices(store, op_key=f"d{work}", charge_ids=(work,), at=NOW, by=by).result[0] for work in works]
    finally:
        store.close()
    drafts = tuple(tuple(made[number * plan.drafts : (number + 1) * plan.drafts]) for number in range(plan.desks))
    return {"people": tuple(people), "tickets": tuple(tickets), "sessions": tuple(sessions), "sites": tuple(sites), "drafts": drafts}


class Run:
    """The desks at work, and what befalls them."""

    def __init__(self, plan: Plan, room: faults_desk.Room, lines: Lines, servers: faults_servers.Servers) -> None:
        self.plan, self.room, self.lines, self.servers = plan, room, lines, servers
        self._context = multiprocessing.get_context("fork")
        self.done: Counter[str] = Counter()
        self.away = 0.0
        self._draw = random.Random(1)
        self._desks = {number: self._begin(number) for number in range(plan.desks)}

    def _begin(self, number: int) -> Any:
        process = self._context.Process(target=faults_desk.life, args=(number, self.room))
        process.start()
        return process

    def work(self) -> None:
        """Every fault at its time, then quiet until the last desk has sent what it kept."""
        plan, began = self.plan, time.monotonic()
        span = (self.room.until - began) * QUIET
        faults = [(self._draw.random() * span, kind) for kind in ("cut",) * plan.cuts + ("lose",) * plan.losses + ("kill",) * plan.kills]
        faults += [((turn + 1) / (plan.restarts + 2) * span, "restart") for turn in range(plan.restarts)]
        faults += [(0.9 * span, "failover")] if plan.failover else []
        for when, kind in sorted(faults):
            time.sleep(max(0.0, began + when - time.monotonic()))
            getattr(self, f"_{kind}")()
        self.lines.tell("well")
        self._end()

    def _cut(self) -> None:
        self.done["lines cut"] += self.lines.tell("cut", 0.3)
        self.done["cuts"] += 1

    def _lose(self) -> None:
        self.lines.tell("lose", 1)

    def _kill(self) -> None:
        number = self._draw.choice(list(self._desks))
        if self._desks[number].is_alive():
            os.kill(self._desks[number].pid, signal.SIGKILL)
            self._desks[number].join()
            self.done["kills"] += 1
            self._desks[number] = self._begin(number)

    def _restart(self) -> None:
        self.servers.restart()
        self.done["restarts"] += 1

    def _failover(self) -> None:
        self.servers.wait_for_standby()
        self.servers.fail_over()
        self.done["failovers"] += 1

    def _end(self) -> None:
        last = self.room.until + PATIENCE
        for number, process in self._desks.items():
            process.join(max(1.0, last - time.monotonic()))
            if process.exitcode != 0:
                self.done["stuck or fallen"] += 1
                if process.is_alive():
                    process.kill()
                    process.join()
                print((self.room.folder / f"said-{number}").read_text()[-3000:], file=sys.stderr)


def play(plan: Plan, *, ratios: bool = True) -> tuple[Verdict, Counter[str], float, str]:
    """One run from the first server to the last look; what is wrong, what befell, operations a second, and how it compares."""
    folder = Path(tempfile.mkdtemp(prefix="desk-ledgers-"))
    servers = faults_servers.Servers()
    try:
        with psycopg.connect(servers.url(), autocommit=True) as connection:
            connection.execute("CREATE DATABASE desk TEMPLATE template0")
        host, port = servers.primary
        given = prepare(f"postgresql+psycopg://desk@{host}:{port}/desk?sslmode=disable", plan)
        lines = Lines(servers, plan.delay)
        compared = ratio(lines.url("desk"), lines.ports[0], given["tickets"][0], given["people"][0]) if ratios else ""
        until = time.monotonic() + plan.seconds
        room = faults_desk.Room(url=lines.url("desk"), folder=folder, until=until, guarded=plan.guarded, **given)
        run = Run(plan, room, lines, servers)
        run.work()
        seconds = time.monotonic() - until + plan.seconds
        run.done["replies lost"] = lines.close()[1]
        verdict = faults_check.check(servers.url("desk", at=servers.standby if plan.failover else None), folder)
        return verdict, run.done, sum(verdict.told.values()) / seconds, compared
    finally:
        servers.close()
        shutil.rmtree(folder, ignore_errors=True)


def tell(verdict: Verdict, done: Counter[str], rate: float) -> None:
    """The figures, as they are kept in RESULTS.md."""
    print("befell:   ", ", ".join(f"{count} {name}" for name, count in sorted(done.items())))
    told = ", ".join(f"{verb} {count}" for verb, count in sorted(verdict.told.items()))
    print(f"told:      {sum(verdict.told.values())} ({told}), of which kept without a line {verdict.kept}; {rate:.1f} a second")
    for verb, times in sorted(verdict.times.items()):
        times.sort()
        print(f"  {verb:<6} p50 {times[len(times) // 2]:8.0f} ms   p95 {times[int(len(times) * 0.95)]:8.0f} ms   worst {times[-1]:8.0f} ms")
    if verdict.refused:
        print("refused:  ", dict(verdict.refused))
    print(f"lost {len(verdict.lost)}, doubled {len(verdict.doubled)}, overbooked {verdict.overbooked}, gaps {verdict.gaps}")
    for wrong in (verdict.lost + verdict.doubled)[:20]:
        print("  ", wrong)


def main() -> int:
    """The run and its control."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--desks", type=int, default=DESKS)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--no-control", action="store_true")
    given = parser.parse_args()
    share = min(1.0, given.seconds / SECONDS)
    plan = Plan(
        desks=given.desks, seconds=given.seconds, cuts=max(5, round(CUTS * share)), losses=max(10, round(LOSSES * share)),
        kills=max(3, round(KILLS * share)), restarts=max(1, round(RESTARTS * share)),
    )  # fmt: skip
    print(f"{plan.desks} desks for {plan.seconds:.0f} s over a line of {plan.delay * 1000:.0f} ms")
    verdict, done, rate, compared = play(plan)
    tell(verdict, done, rate)
    print(compared)
    wrong = verdict.wrong() + done["stuck or fallen"]
    if not given.no_control:
        control = Plan(desks=8, seconds=10, cuts=0, losses=30, kills=0, restarts=0, failover=False, guarded=False, drafts=0)
        bad, _done, _rate, _compared = play(control, ratios=False)
        print(f"control, keys off: doubled {len(bad.doubled)} of {sum(bad.told.values())}")
        wrong += not bad.doubled
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
