"""The numbered items of a plan: `1.`, `（二）`, `第三项`, `【4】`, `序号：5`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..language.patterns import lazy
from .task_tables import Item

NUMBER = "[一二三四五六七八九十百零〇]+"
_NO_DECIMAL = r"(?:\d{4,5}[\u3400-\u9fff]|\d{1,2}(?:[—–~～至-]\d{1,2})?(?:月|日|号|家|名|项|所|小时|个(?!百分点|亿|月))|\d{1,2}·\d)"
"""What begins the text of an item with digits: `1.10月底前…`, `2.12个班级…`, and no decimal fraction."""
_ITEM = lazy(
    rf"(?m:^[ 　|]*)(?P<item>第{NUMBER}[项条]|第\d+[项条]|[（(](?:{NUMBER}|\d+)[）)]|{NUMBER}、|\d+(?:\.\d+)*[.．、](?!\d)|\d{{1,3}}[.．、](?={_NO_DECIMAL})|\d+(?=[ 　\t|])|[①-⑳]"
    r"|(?:任务|议题)[一二三四五六七八九十\d]+)[ 　|\t：]*"
)
_LEAF = lazy(
    rf"(?<=[。；）：])(?P<item>[（(](?:{NUMBER}|\d+)[）)]|{NUMBER}、|\d+[.．](?!\d)|\d{{1,2}}[.．](?={_NO_DECIMAL})|[①-⑳])(?=[^，。；]{{2,}})"
)
_RECORD = lazy(
    rf"(?m:^)[ 　|*-]*(?:(?:任务|项目|事项)?(?:序号|编号))[：:][ 　]*(?P<item>\d+(?:[.\-]\d+)*|{NUMBER}|（{NUMBER}）)(?=[ 　\n，；])"
)
_FRAMED = lazy(rf"(?m:^)[ 　]*[【［\[〔](?:任务|事项)?(?P<item>(?:议题|议程)?(?:\d{{1,3}}|{NUMBER}))[】］\]〕][ 　]*")


def read_items(text: str) -> Iterator[Item]:
    """All numbered items, in the order of the text."""
    found = [*_ITEM.finditer(text), *_LEAF.finditer(text), *_FRAMED.finditer(text)]
    found += _RECORD.finditer(text) if "号：" in text else ()
    found = sorted(found, key=lambda match: match.start("item"))
    for match in found:
        yield Item(match["item"].rstrip("、.．").strip(), match.start("item"), match.end())


def item_at(items: Sequence[Item], position: int) -> Item | None:
    """The innermost item that a place belongs to: the last one before it."""
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if items[middle].start <= position:
            low = middle + 1
        else:
            high = middle
    return items[low - 1] if low else None


def item_called(items: Sequence[Item], number: str) -> Item | None:
    """The item of this number, written without its marks."""
    return next((one for one in items if one.number.strip("（()）第项条") == number), None)


_TOP = lazy(NUMBER)
_PARENT = lazy(rf"[（(]{NUMBER}[）)]|议题(?:{NUMBER}|\d+)")
_PART = lazy(r"\d{1,2}|[（(]\d{1,2}[）)]|[①-⑳]")
_MINUTES = lazy(r"(?:纪[ \u3000]*要|记[ \u3000]*录)")
_HEAD = 300


def grouped(text: str, items: Sequence[Item], labels: Sequence[int]) -> dict[int, Item]:
    """The items above for those that are parts of one task: several `1.` under `（一）`, labels only behind the last; in
    minutes also those under `一、`.

    One such group shows how the document is laid out, and the others are read likewise.
    """
    inner, outer = list[tuple[Item, list[Item]]](), list[tuple[Item, list[Item]]]()
    parent: Item | None = None
    for item in items:
        if _TOP.fullmatch(item.number):
            parent = None
            outer.append((item, []))
        elif _PARENT.match(item.number):
            parent = item
            inner.append((item, []))
        elif parent is not None and _PART.fullmatch(item.number):
            inner[-1][1].append(item)
        if outer and item is not outer[-1][0] and _is_next(outer[-1][1], item):
            outer[-1][1].append(item)
    found = _above(inner, labels)
    above = _above(outer, labels) if _MINUTES.search(text, 0, _HEAD) else {}
    return above | {part: above.get(one.start, one) for part, one in found.items()}


def _is_next(parts: Sequence[Item], item: Item) -> bool:
    """Whether an item is of the same rank as those before it under one heading."""
    return not parts or bool(_PARENT.match(item.number)) == bool(_PARENT.match(parts[0].number))


def _above(groups: Sequence[tuple[Item, list[Item]]], labels: Sequence[int]) -> dict[int, Item]:
    """The heading for each part of groups that have labels only behind their last part."""

    def own(first: Item, after: Item) -> bool:
        return bisect_left(labels, first.start) < bisect_left(labels, after.start)

    filled = [(heading, parts) for heading, parts in groups if parts]
    shown = any(len(parts) > 1 for _, parts in filled)
    kept = any(own(one, after) for _, parts in filled for one, after in pairwise(parts))
    if not shown or kept:
        return {}
    return {part.start: heading for heading, parts in filled for part in parts}
