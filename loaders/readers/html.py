"""Web pages: the words of the page, one block a line, without scripts, menus and foot lines."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from .html_tables import table_text
from .plain import decode

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_DROP = "script, style, noscript, template, nav, header nav, footer, form, iframe, svg, button, select"
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "title",
        "tr",
        "ul",
    ]
)
_CELLS = frozenset({"td", "th"})
_HEADINGS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### "}
_CHARSET = re.compile(rb"""<meta[^>]+charset=["']?\s*([\w-]+)""", re.IGNORECASE)


def read_html(path: Path) -> str:
    """The text of a page: a line a block, table cells set apart by tabs, headings marked with `#`."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(_decode(path.read_bytes(), str(path)))
    for node in tree.css(_DROP):
        node.decompose()
    root = tree.body or tree.root
    if root is None:
        return ""
    lines = (re.sub(r"[ \xa0]+", " ", line).lstrip(" ").rstrip(" \t") for line in _words(root).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _decode(data: bytes, where: str) -> str:
    match = _CHARSET.search(data[:4096])
    named = match.group(1).decode("ascii", "ignore").lower() if match else ""
    if named in {"gb2312", "gbk", "gb18030"}:
        try:
            return data.decode("gb18030")
        except UnicodeDecodeError:
            pass  # the page says one thing and does another
    return decode(data, where)


def _words(root: LexborNode) -> str:
    """All text below a node, line breaks where blocks begin and end; no recursion, pages nest without bound."""
    parts: list[str] = []
    waiting: list[LexborNode | str] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        tag = node.tag or ""
        if tag == "-text":
            parts.append(re.sub(r"[\r\n\t]+ *", "", node.text(deep=False)))
        elif tag == "br":
            parts.append("\n")
        elif tag == "table" and node is not root and (rows := table_text(node, _words)) is not None:
            parts.append(f"\n{rows}\n")
        elif not tag.startswith(("-", "!")):
            before, after = ("", "\t") if tag in _CELLS else ("\n", "\n") if tag in _BLOCKS else ("", "")
            parts.append(before + _HEADINGS.get(tag, ""))
            waiting.append(after)
            child = node.last_child
            while child is not None:
                waiting.append(child)
                child = child.prev
    return "".join(parts)
