"""What makes a paper a PDF/A-3 that a screen reader can read: its structure, its colours, its facts, and the files it carries."""

from __future__ import annotations

import zlib
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFObjectReference, PDFStream, PDFString, PDFZCompress

from desk.documents.tags import elements
from desk.paths import resources

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desk.documents.tags import Node

NAMESPACES = (
    ("dc", "http://purl.org/dc/elements/1.1/"), ("xmp", "http://ns.adobe.com/xap/1.0/"), ("pdf", "http://ns.adobe.com/pdf/1.3/"),
    ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"), ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"),
    ("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"), ("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"),
    ("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"),
)  # fmt: skip
# PDF/A knows only its own words: the one PDF/UA adds is described in the file (ISO 19005-3, 6.6.2.3).
UA_SCHEMA = (
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType='Resource'><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType='Resource'><pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>"
)

TREE = "StructTree"


class Facts(NamedTuple):
    """What a PDF says of itself; `dated` is the day that stands on the paper, which its bytes follow."""

    title: str
    author: str
    language: str
    dated: date | None = None


class Attached(NamedTuple):
    """A file inside the PDF that says the same as the paper in another form."""

    name: str
    media_type: str
    said: str
    data: bytes


class _Raw(PDFObject):  # type: ignore[misc, unused-ignore]
    """An object, or a piece of one, whose bytes are written already."""

    def __init__(self, written: bytes) -> None:
        self.written = written

    def format(self, _document: Any) -> bytes:
        return self.written


def make_archival(canvas: Any, root: Node, facts: Facts, attached: Sequence[Attached]) -> dict[int, bytes]:
    """Add to a painted canvas what PDF/A-3b and PDF/UA-1 ask for; gives the objects of the structure, written, by number."""
    document = canvas._doc  # noqa: SLF001 - ReportLab has no other door to the catalogue
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents", "AF"]
    catalog.__Refs__ = [*catalog.__Refs__, "AF"]
    structure = _structure(document, root)
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
    xmp = PDFStream(PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}), _xmp(facts))
    catalog.Metadata = xmp
    profile = _Raw(_srgb())
    intent = {
        "Type": PDFName("OutputIntent"), "S": PDFName("GTS_PDFA1"), "OutputConditionIdentifier": PDFString("sRGB"),
        "Info": PDFString("sRGB IEC61966-2.1"), "DestOutputProfile": document.Reference(profile),
    }  # fmt: skip
    catalog.OutputIntents = PDFArray([PDFDictionary(intent)])
    if attached:
        _attach(document, attached)
    return structure


def _structure(document: Any, root: Node) -> dict[int, bytes]:
    """The tree of tags, and the way back from a page's marks to it; object numbers are taken in one run."""
    pages = document.Pages.pages
    for at, page in enumerate(pages):
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs, page.Trans = at, PDFName("S"), None
    numbers = [int(document.Reference(page).format(document).split()[0]) for page in pages]
    nodes = list(root.walk())
    first = document.objectcounter + 1
    document.objectcounter += len(nodes) + 1
    written, owners = elements(nodes, first, numbers)
    parents = " ".join(f"{at} [{' '.join(f'{number} 0 R' for number in found)}]" for at, found in enumerate(owners))
    tree = f"<</Type/StructTreeRoot/K {first + 1} 0 R/ParentTree<</Nums[{parents}]>>/ParentTreeNextKey {len(pages)}>>"
    document.idToObjectNumberAndVersion[TREE] = (first, 0)
    document.Catalog.StructTreeRoot = PDFObjectReference(TREE)
    return dict(enumerate((tree.encode(), *written), first))


def _attach(document: Any, attached: Sequence[Attached]) -> None:
    names: list[object] = []
    references: list[object] = []
    for file in attached:
        media_type = "/" + file.media_type.replace("/", "#2F")  # written out: ReportLab would take the slash for two names
        about = {"Type": PDFName("EmbeddedFile"), "Subtype": media_type, "Params": PDFDictionary({"Size": len(file.data)})}
        stream = PDFStream(PDFDictionary(about), file.data, [PDFZCompress])
        embedded = document.Reference(stream)
        spec = PDFDictionary({
            "Type": PDFName("Filespec"), "F": PDFString(file.name), "UF": PDFString(file.name), "Desc": PDFString(file.said),
            "AFRelationship": PDFName("Alternative"), "EF": PDFDictionary({"F": embedded, "UF": embedded}),
        })  # fmt: skip
        reference = document.Reference(spec)
        names += [PDFString(file.name), reference]
        references.append(reference)
    document.Catalog.Names = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray(names)})})
    document.Catalog.AF = PDFArray(references)


@cache
def _srgb() -> bytes:
    """The colours' profile as a stream, pressed once."""
    data = zlib.compress((resources() / "colour" / "sRGB.icc").read_bytes(), 9)
    return b"<</N 3/Filter/FlateDecode/Length %d>>\nstream\r\n%sendstream" % (len(data), data)


def moment(dated: date | None) -> tuple[int, int, int, int, int, int]:
    """The one moment a paper of a day was made at; undated papers have the year 2000, so that equal values give equal bytes."""
    return (dated.year, dated.month, dated.day, 0, 0, 0) if dated else (2000, 1, 1, 0, 0, 0)


def _xmp(facts: Facts) -> bytes:
    title, author = escape(facts.title, quote=False), escape(facts.author, quote=False)
    day = "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}+00:00".format(*moment(facts.dated))
    spaces = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES)
    packet = (
        '<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about=""{spaces}>'
        f"<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>{title}</rdf:li></rdf:Alt></dc:title>"
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
        f"<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate><xmp:CreatorTool>Quarterdesk</xmp:CreatorTool>"
        "<pdf:Producer>Quarterdesk</pdf:Producer>"
        "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>"
        f'{UA_SCHEMA}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )
    return packet.encode()
