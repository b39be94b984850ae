"""What setting does to whole pages: columns side by side, articles that go on elsewhere; each character's new place."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from world_pages import Page
from world_tell import Tale
from world_truth import World

_WIDTH, _GUTTER = 40, 5
"""Cells of a column, two for a Chinese character, and blanks between two columns."""


def continued(world: World, tales: Sequence[Tale], page: Page, chance: random.Random) -> None:
    """Page 1 of a paper whose articles break off (下转第2版), then page 2, where they go on (上接第1版)."""
    issue = tales[-1].day.fromordinal(tales[-1].day.toordinal() + 1)
    date = f"{issue.year}年{issue.month}月{issue.day}日"
    paper = f"{world.city.removesuffix('市')}日报"
    page.write(f"{paper}　{date}　第1版", "")
    rests: list[tuple[int, int, str]] = []
    for tale in tales:
        cut = chance.randrange(len(tale.text) // 2, len(tale.text) - 4)
        rest, tale.text = tale.text[cut:], tale.text[:cut]
        first = len(page.gold)
        head = f"{tale.day.month}月{tale.day.day}日"
        page.tell(tale, f"本报讯（记者 {world.stranger(chance).name}）{head}，", "（下转第2版）\n\n")
        rests.append((first, len(page.gold), rest))
    page.write(f"{paper}　{date}　第2版", "")
    for first, last, rest in rests:
        page.text += "（上接第1版）"
        span = [len(page.text), len(page.text) + len(rest)]
        page.text += rest + "\n\n"
        for line in page.gold[first:last]:
            line["spans"] = [*line["spans"], span]


def side_by_side(text: str) -> tuple[str, list[int]]:
    """The paragraphs below the first line in two columns, and for each character where it now stands."""
    head = text.index("\n") + 1
    lines = _wrapped(text, head)
    half = (len(lines) + 1) // 2
    places = list(range(head)) + [-1] * (len(text) - head)
    out = text[:head] + "\n"
    for row in range(half):
        left, right = lines[row], lines[row + half] if row + half < len(lines) else []
        out = _set(text, left, out, places)
        if right:
            out += " " * (_WIDTH + _GUTTER - _breadth(text, left))
            out = _set(text, right, out, places)
        out += "\n"
    return out, places


def _set(text: str, line: list[int], out: str, places: list[int]) -> str:
    """`out` with a line of a column, the places of its characters noted."""
    out += "　　" if _begins(text, line) else ""
    for place in line:
        places[place] = len(out)
        out += text[place]
    return out


def _begins(text: str, line: list[int]) -> bool:
    """Whether a line is the first one of its paragraph."""
    return bool(line) and text[line[0] - 1] == "\n"


def _breadth(text: str, line: list[int]) -> int:
    """Cells that a line takes."""
    return sum(_cells(text[place]) for place in line) + (2 * _cells("　") if _begins(text, line) else 0)


def moved(places: list[int], start: int, end: int) -> list[list[int]]:
    """The stretches that hold the characters from `start` to `end` in their new places."""
    runs: list[list[int]] = []
    for place in (places[at] for at in range(start, end) if places[at] >= 0):
        if runs and runs[-1][1] == place:
            runs[-1][1] = place + 1
        else:
            runs.append([place, place + 1])
    return runs


def _cells(char: str) -> int:
    return 2 if char > "\u2e7f" else 1


def _wrapped(text: str, start: int) -> list[list[int]]:
    """Lines of a column as the places of their characters; a paragraph begins with two blanks, its breaks are set anew."""
    lines: list[list[int]] = []
    indent = 2 * _cells("　")
    for paragraph in re.finditer(r"(?:[^\n]|\n(?!\n))+", text[start:]):
        line: list[int] = []
        width = indent
        for place in range(start + paragraph.start(), start + paragraph.end()):
            if text[place] == "\n":
                continue
            if width + _cells(text[place]) > _WIDTH:
                lines.append(line)
                line, width = [], 0
            line.append(place)
            width += _cells(text[place])
        lines += [line] if line else []
    return lines
