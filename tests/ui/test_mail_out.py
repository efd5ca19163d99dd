"""A letter is handed to the mail program with its files, and with nothing that could be read as an option."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from subprocess import CompletedProcess
from typing import TYPE_CHECKING, Any

from desk.ui import mail_out

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_letter_file_holds_text_and_files() -> None:
    made = mail_out.letter_file("a@b.is", "Reikningur\n2026-0001", "Góðan dag", [("Reikningur.pdf", b"%PDF"), ("r.xml", b"<x/>")])
    read = message_from_bytes(made, policy=default)
    assert (read["To"], read["Subject"], read["X-Unsent"]) == ("a@b.is", "Reikningur 2026-0001", "1")
    assert [part.get_filename() for part in read.iter_attachments()] == ["Reikningur.pdf", "r.xml"]
    body = read.get_body()
    assert body is not None
    assert "Góðan dag" in body.get_content()


def test_the_desktops_command_gets_each_file_and_no_address_that_is_an_option(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    given: list[list[str]] = []

    def ran(command: list[str], **_how: Any) -> CompletedProcess[bytes]:
        given.append(command)
        return CompletedProcess(command, 0)

    monkeypatch.setattr("desk.ui.mail_out.sys.platform", "linux")
    monkeypatch.setattr("desk.ui.mail_out.shutil.which", lambda _name: "/usr/bin/xdg-email")
    monkeypatch.setattr("desk.ui.mail_out.subprocess.run", ran)
    assert mail_out.hand_to_mail("--attach=/etc/passwd@x", "S", "T", [("a.pdf", b"%PDF")], tmp_path) is True
    assert given[0][-2:] == ["--attach", str(tmp_path / "a.pdf")]
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"


def test_without_such_a_command_a_letter_file_is_left_to_be_opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("desk.ui.mail_out.shutil.which", lambda _name: None)
    found = mail_out.hand_to_mail("a@b.is", "S", "T", [], tmp_path)
    assert found == tmp_path / "letter.eml"
