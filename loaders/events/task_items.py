"""The numbered items of a plan: `1.`, `（二）`, `第三项`, `【4】`, `序号：5`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..language.patterns import lazy
from .task_tables import Item

NUMBER = "[一二三四五六七八九十百零〇]+"
_ITEM = lazy(
    rf"(?m:^[ 　|]*)(?P<item>第{NUMBER}[项条]|第\d+[项条]|[（(](?:{NUMBER}|\d+)[）)]|{NUMBER}、|\d+(?:\.\d+)*[.．、](?!\d)|\d{{1,3}}[.．](?=\d{{4,5}}[\u3400-\u9fff])|\d+(?=[ 　\t|])|[①-⑳]"
    r"|(?:任务|议题)[一二三四五六七八九十\d]+)[ 　|\t：]*"
)
_LEAF = lazy(rf"(?<=[。；）：])(?P<item>[（(](?:{NUMBER}|\d+)[）)]|{NUMBER}、|\d+[.．](?!\d)|[①-⑳])(?=[^，。；]{{2,}})")
_RECORD = lazy(
    rf"(?m:^)[ 　|*-]*(?:(?:任务|项目|事项)?(?:序号|编号))[：:][ 　]*(?P<item>\d+(?:[.\-]\d+)*|{NUMBER}|（{NUMBER}）)(?=[ 　\n，；])"
)
_FRAMED = lazy(rf"(?m:^)[ 　]*[【［\[〔](?:任务|事项)?(?P<item>\d{{1,3}}|{NUMBER})[】］\]〕][ 　]*")


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
