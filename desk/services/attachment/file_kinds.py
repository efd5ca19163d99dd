"""What a file is, told by its first bytes and not by its name, and whether the desktop may open it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from desk.services.attachment.file_names import ending
from desk.words import mark


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file: its name for people, the endings it goes by, and whether the desktop may be handed it."""

    code: str
    label: str
    endings: frozenset[str] = frozenset()
    opens: bool = False

    @property
    def is_image(self) -> bool:
        """Whether it can be looked at here."""
        return self.code in IMAGES


def _kind(code: str, label: str, endings: str = "", *, opens: bool = True) -> Kind:
    return Kind(code, label, frozenset(endings.split()), opens)


IMAGES: Final = frozenset({"png", "jpeg", "gif", "webp", "bmp", "tiff"})
KINDS: Final = {
    row.code: row
    for row in (
        _kind("png", mark("PNG picture"), "png"),
        _kind("jpeg", mark("JPEG picture"), "jpg jpeg jpe jfif"),
        _kind("gif", mark("GIF picture"), "gif"),
        _kind("webp", mark("WebP picture"), "webp"),
        _kind("bmp", mark("BMP picture"), "bmp"),
        _kind("tiff", mark("TIFF picture"), "tif tiff"),
        _kind("pdf", mark("PDF document"), "pdf"),
        _kind("text", mark("Plain text"), "txt text log md csv tsv ini yaml yml sql po srt"),
        _kind("document", mark("Office document"), "docx odt ott"),
        _kind("sheet", mark("Spreadsheet"), "xlsx ods"),
        _kind("slides", mark("Presentation"), "pptx odp"),
        _kind("old_office", mark("Office document of an old kind"), "doc xls ppt"),
        _kind("zip", mark("ZIP archive"), "zip"),
        _kind("sound", mark("Sound"), "mp3 ogg oga wav flac m4a"),
        _kind("film", mark("Film"), "mp4 m4v mov webm mkv avi"),
        _kind("mail", mark("E-mail"), "eml", opens=False),
        _kind("archive", mark("Archive"), "gz bz2 xz 7z rar tar zst", opens=False),
        _kind("macros", mark("Office document with macros"), opens=False),
        _kind("page", mark("Web page or drawing that can run scripts"), opens=False),
        _kind("script", mark("Script"), opens=False),
        _kind("program", mark("Program"), opens=False),
        _kind("shortcut", mark("Shortcut to a program or an address"), opens=False),
        _kind("empty", mark("Empty file"), opens=False),
        _kind("unknown", mark("Unknown kind"), opens=False),
    )
}
# First bytes, the longest first where two begin alike.
MAGIC: Final[tuple[tuple[bytes, str], ...]] = (
    (b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF87a", "gif"), (b"GIF89a", "gif"),
    (b"II*\x00", "tiff"), (b"MM\x00*", "tiff"), (b"%PDF-", "pdf"), (b"MZ", "program"), (b"\x7fELF", "program"),
    (b"\xca\xfe\xba\xbe", "program"), (b"\xfe\xed\xfa", "program"), (b"\xcf\xfa\xed\xfe", "program"), (b"\xce\xfa\xed\xfe", "program"),
    (b"#!", "script"), (b"\x4c\x00\x00\x00\x01\x14\x02\x00", "shortcut"), (b"[Desktop Entry]", "shortcut"),
    (b"[InternetShortcut]", "shortcut"), (b"!<arch>\n", "program"), (b"\xed\xab\xee\xdb", "program"), (b"dex\n", "program"),
    (b"\x00asm", "program"), (b"\x1f\x8b", "archive"), (b"BZh", "archive"), (b"\xfd7zXZ\x00", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"), (b"\x28\xb5\x2f\xfd", "archive"), (b"ID3", "sound"), (b"\xff\xfb", "sound"), (b"fLaC", "sound"),
    (b"OggS", "sound"), (b"\x1a\x45\xdf\xa3", "film"),
)  # fmt: skip
PROGRAMS: Final = (
    "exe com scr pif msi msp msix appx appxbundle dll sys ocx cpl drv ax efi run bin elf out appimage deb rpm pkg dmg app apk jar jnlp "
    "class war snap flatpak flatpakref iso img vhd vhdx"
)
SCRIPTS: Final = (
    "bat cmd ps1 ps1xml psm1 psd1 psc1 vbs vbe vb js jse mjs cjs ts ws wsf wsh wsc sct hta sh bash zsh csh ksh fish command tool py pyc "
    "pyw pyz pyzw pl pm rb lua php phtml tcl awk r jl go rs reg inf chm hlp msc ade adp mdb accdb accde scf scpt applescript workflow "
    "action gadget application theme settingcontent-ms search-ms diagcab xll wll one onepkg ahk au3"
)
SHORTCUTS: Final = "lnk url desktop website webloc library-ms appref-ms mad maf mag mam maq mar mas mat mau mav maw"
PAGES: Final = "html htm xhtml xht shtml mht mhtml svg svgz xml xsl xslt xul swf"
WITH_MACROS: Final = "docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam sldm dot xlt xla pot pps ppa slk iqy dqy oqy rtf"
BY_NAME: Final = (("program", PROGRAMS), ("script", SCRIPTS), ("shortcut", SHORTCUTS), ("page", PAGES), ("macros", WITH_MACROS))
DANGEROUS: Final = {last: code for code, endings in BY_NAME for last in endings.split()}
LOOKED_AT: Final = 4096
PAGE: Final = re.compile(rb"<\s*(!doctype\s+html|html|head|body|script|iframe|svg|\?xml|math|meta|object|embed|form)\b", re.IGNORECASE)
PARTS: Final = ((b"word/", "document"), (b"xl/", "sheet"), (b"ppt/", "slides"))
OPEN_PARTS: Final = (
    (b"application/vnd.oasis.opendocument.text", "document"), (b"application/vnd.oasis.opendocument.spreadsheet", "sheet"),
    (b"application/vnd.oasis.opendocument.presentation", "slides"),
)  # fmt: skip
PACKED_MACROS: Final = (b"vbaProject.bin", b"Basic/script-lc.xml", b"macrosheets/", b"attachedToolbars.bin", b"activeX/")
OLD_MACROS: Final = tuple(name.encode("utf-16-le") for name in ("_VBA_PROJECT", "Macros"))
MAIL: Final = re.compile(rb"\A(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}", re.MULTILINE)
MAIL_FIELDS: Final = (b"\nfrom:", b"\nsubject:", b"\nreceived:", b"\nmime-version:", b"\nmessage-id:")


def kind_of(name: str, data: bytes) -> Kind:
    """What a file is: a name that makes a system run it counts whatever is inside, else its bytes count."""
    by_name = DANGEROUS.get(ending(name))
    found = _by_bytes(data)
    if found in {"program", "shortcut", "macros"} or by_name is None:
        return KINDS[found]
    return KINDS[by_name if found not in {"script", "page"} else found]


def may_open(name: str, kind: Kind) -> bool:
    """Whether a copy may be handed to the desktop: a kind that only shows something, under an ending of that kind."""
    return kind.opens and ending(name) in kind.endings


def kind_named(code: str) -> Kind:
    """A kind by its code; one that a newer program wrote is unknown."""
    return KINDS.get(code, KINDS["unknown"])


def _by_bytes(data: bytes) -> str:
    if not data:
        return "empty"
    head = data[:LOOKED_AT]
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "macros" if any(sign in data for sign in OLD_MACROS) else "old_office"
    for sign, code in MAGIC:
        if data.startswith(sign):
            return code
    if data.startswith(b"RIFF"):
        return {b"WEBP": "webp", b"WAVE": "sound", b"AVI ": "film"}.get(data[8:12], "unknown")
    if data.startswith(b"BM") and data[6:10] == bytes(4):
        return "bmp"
    if data[4:8] == b"ftyp":
        return "sound" if data[8:11] == b"M4A" else "film"
    return _written(head)


def _zipped(data: bytes) -> str:
    """An archive, or what of an office or a program is packed like one; names in its directory are not packed."""
    if any(sign in data for sign in PACKED_MACROS):
        return "macros"
    if b"META-INF/MANIFEST.MF" in data or b"AndroidManifest.xml" in data or b".class" in data:
        return "program"
    for sign, code in OPEN_PARTS:
        if sign in data[:LOOKED_AT]:
            return code
    if b"[Content_Types].xml" in data:
        return next((code for sign, code in PARTS if sign in data), "zip")
    return "zip"


def _written(head: bytes) -> str:
    """What letters say: a page, a mail, a script, a shortcut, or plain text; bytes that are no letters are unknown."""
    for codec in ("utf-16",) if head[:2] in {b"\xff\xfe", b"\xfe\xff"} else ():
        head = head.decode(codec, "ignore").encode()
    if b"\x00" in head:
        return "unknown"
    plain = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for sign, code in ((b"#!", "script"), (b"[Desktop Entry]", "shortcut"), (b"[InternetShortcut]", "shortcut"), (b"<?php", "script")):
        if plain.lower().startswith(sign.lower()):
            return code
    if PAGE.search(plain):
        mail = _is_mail(plain)
        return "mail" if mail else "page"
    return "mail" if _is_mail(plain) else "text"


def _is_mail(plain: bytes) -> bool:
    written = plain.replace(b"\r\n", b"\n")
    fields = b"\n" + written[:LOOKED_AT].lower()
    return MAIL.match(written) is not None and sum(field in fields for field in MAIL_FIELDS) > 1
