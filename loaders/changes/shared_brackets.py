"""An office in brackets behind the last of several people who all hold it: `甲、乙、丙（均为副主席）`, and in rows of minutes whose
cells are set apart by blanks or semicolons `列席：甲（监事）　乙、丙（副总经理）`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..parts import PersonMention

_ROW = lazy(
    r"(?m)^(?:会议)?(?:主持|出席|列席|参加|参会|与会|到会|缺席|请假|特邀|邀请)[\u3400-\u9fff]{0,4}：(?P<list>[^\n。]{4,1200})"
)
_CELL = lazy(r"[^\u3000；（）]+（[^（）\n]*）")
_APART = lazy(r"）(?:\u3000+|；\u3000*)(?=[\u3400-\u9fff])")
_ALL = lazy(r"[^\n。；（）]{2,80}（(?:均|皆|都|同)[为系是任]")


def share_brackets(text: str, people: Sequence[PersonMention]) -> None:
    """Give all of them the posts that the last of them has by his bracket."""
    for row in _ROW.finditer(text):
        if _APART.search(row["list"]):
            for cell in _CELL.finditer(text, *row.span("list")):
                _share(text, people, cell.start(), cell.end())
    for all_ in _ALL.finditer(text) if "（均" in text or "（皆" in text or "（都" in text or "（同" in text else ():
        _share(text, people, all_.start(), text.find("）", all_.end()))


def _share(text: str, people: Sequence[PersonMention], start: int, end: int) -> None:
    """Share the posts in the bracket that ends a cell over the people side by side before it who have none."""
    bracket = text.find("（", start, end)
    within = [one for one in people if start <= one.start and one.end <= bracket]
    last = within[-1] if within and within[-1].end == bracket else None
    held = [post for post in last.posts if bracket < post.start < end] if last else []
    follower = last
    for person in reversed(within[:-1]) if held else ():
        between = (
            follower is not None
            and text[person.end : follower.title_start if follower.title_start >= 0 else follower.start]
        )
        if between not in ("、", "和", "与") or person.posts:
            return
        person.posts += held
        follower = person
