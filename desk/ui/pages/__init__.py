"""The pages as rows: id, text, icon, module and class; a page is imported when it is first opened."""

from __future__ import annotations

from dataclasses import dataclass

from desk.words.speaker import mark


@dataclass(frozen=True, slots=True)
class PageRow:
    """One page of the rail; `foot` puts it at the rail's end."""

    id: str
    text: str
    icon: str
    module: str
    name: str
    foot: bool = False


PAGES: tuple[PageRow, ...] = (
    PageRow("queue", mark("Tickets"), "queue", "desk.ui.pages.queue", "QueuePage"),
    PageRow("calls", mark("Calls"), "calls", "desk.ui.pages.calls", "CallsPage"),
    PageRow("courses", mark("Courses"), "courses", "desk.ui.pages.courses", "CoursesPage"),
    PageRow("billing", mark("Billing"), "billing", "desk.ui.pages.billing", "BillingPage"),
    PageRow("customers", mark("Customers"), "customers", "desk.ui.pages.customers", "CustomersPage"),
    PageRow("reports", mark("Reports"), "reports", "desk.ui.pages.reports", "ReportsPage"),
    PageRow("settings", mark("Settings"), "settings", "desk.ui.pages.settings", "SettingsPage", foot=True),
)
