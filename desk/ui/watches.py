"""What looks after an open desk from beside the window, each at its own times: holds, contracts, unmade papers, backups, other desks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.alert_watch import AlertWatch
from desk.ui.backup_watch import BackupWatch
from desk.ui.contract_watch import ContractWatch
from desk.ui.hold_watch import HoldWatch
from desk.ui.live_watch import LiveWatch
from desk.ui.paper_watch import PaperWatch
from desk.ui.profile_watch import ProfileWatch
from desk.ui.report_watch import ReportWatch

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desk.ui.desk_context import Desk


class Watches:
    """They live as long as the window."""

    def __init__(self, desk: Desk, window: QObject) -> None:
        self.alerts = AlertWatch(desk, window)
        self.holds, self.contracts = HoldWatch(desk, window), ContractWatch(desk, window)
        self.papers, self.backups = PaperWatch(desk, window), BackupWatch(desk, window)
        self.reports = ReportWatch(desk, window)
        self.live, self.profile = LiveWatch(desk, window), ProfileWatch(desk, window)
