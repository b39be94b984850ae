"""Answers as tables for people, or as JSON for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from .options import Output

if TYPE_CHECKING:
    from rich.console import Console

Shape = dict[str, Any]
Cells = Sequence[str]


def print_json(answer: Any) -> None:
    """An answer as indented JSON."""
    sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2, default=str) + "\n")


def print_answer(out: Output, answer: Any, table: Callable[[], None]) -> None:
    """An answer as JSON where it is asked for, before or after the command, else as `table` prints it."""
    if out.json:
        print_json(answer)
    else:
        table()


def print_list(answer: Shape, columns: Cells, cells: Callable[[Shape], Cells], title: str = "") -> None:
    """A list as a table with its sources, then what was left out and what the sources cover."""
    print_items(answer["items"], columns, cells, title)
    notes = [f"{answer['total']} in all" if answer["next"] else ""]
    if answer["left_out"]:
        notes.append(f"{answer['left_out']} left out: possible, but far from any evidence (--within)")
    covered = answer["coverage"]
    if covered["documents"]:
        noun = "document" if covered["documents"] == 1 else "documents"
        notes.append(f"sources: {covered['documents']} {noun}, {covered['from'] or '?'} to {covered['to'] or '?'}")
    console().print("; ".join(note for note in notes if note) or "no sources", style="dim")


def print_items(items: Sequence[Shape], columns: Cells, cells: Callable[[Shape], Cells], title: str = "") -> None:
    """Items as a table, and below it the first quote of each item's evidence with the numbers of the items."""
    numbered = list(enumerate(items, start=1))
    print_table(title, ("#", *columns), [(str(number), *cells(item)) for number, item in numbered])
    sources: dict[str, list[str]] = {}
    for number, item in numbered:
        sources.setdefault(source_text(item), []).append(str(number))
    for text, numbers in sources.items():
        if text:
            console().print(f"[{', '.join(numbers)}] {text}", style="italic", markup=False, soft_wrap=True)


def print_table(title: str, columns: Cells, rows: Iterable[Cells]) -> None:
    """A table, or a line that says that there is nothing to show."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(title=title or None, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    if table.row_count:
        console().print(table)
    else:
        console().print(f"{title}: none" if title else "nothing found")


def console(*, error: bool = False) -> Console:
    """Where tables go, or messages."""
    from rich.console import Console

    return Console(stderr=error, highlight=False, soft_wrap=False)


TENURE = ("person", "post", "from", "until", "certainty")


def tenure_cells(item: Shape) -> Cells:
    """One row of a table of tenures."""
    return (
        item["person"]["name"],
        post_name(item["post"]),
        bounds_text(item["start"]),
        end_text(item),
        certainty_text(item),
    )


CHANGE = ("day", "change", "person", "post", "certainty", "event")


def change_cells(item: Shape) -> Cells:
    """One row of a table of changes."""
    event: Shape = item["event"] or {}
    return (
        bounds_text(item["date"]),
        item["change"],
        item["person"]["name"],
        post_name(item["post"]),
        item["certainty"],
        event.get("title") or "",
    )


def post_name(post: Shape) -> str:
    """Organization and role."""
    return f"{post['organization']['name']} {post['role']}"


def bounds_text(bounds: Shape) -> str:
    """Bounds in words: a day, a stretch, an open side, or a question mark."""
    earliest, latest = bounds["earliest"], bounds["latest"]
    if earliest and latest:
        return earliest if earliest == latest else f"{earliest} to {latest}"
    if latest:
        return f"by {latest}"
    return f"{earliest} or later" if earliest else "?"


def end_text(item: Shape) -> str:
    """The end of a tenure; that it has ended is told where the last day of it is unknown."""
    end = item["end"]
    if item["ended"] and end["latest"] is None:
        return f"ended, {bounds_text(end)}" if end["earliest"] else "ended"
    return bounds_text(end)


def certainty_text(item: Shape) -> str:
    """Certainty, and for a possible answer how far the evidence is."""
    certainty = item.get("certainty") or ""
    near = item.get("nearest")
    if certainty == "possible" and near:
        return f"possible, {near['days']} days from {near['day']}"
    return certainty


def source_text(item: Shape) -> str:
    """The first quote behind an item, its document, and the rule by which it counts."""
    evidence: list[Shape] = item.get("evidence") or []
    if not evidence:
        return ""
    first = evidence[0]
    quote = " ".join(first["quote"].split())
    return f"“{quote}” {first['document']['title'] or ''} ({first['rule'] or first['kind']})"
