"""Headings whose office has a choice of heads in brackets, `历任院（所）长`, `历任校（园）长名录`, above rows of terms."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.patterns import lazy
from ..parts import Context, PostMention
from .tenure_rows import rows_at

_HEADING = lazy(
    r"(?m)^[ \u3000【\[]*(?:附录?[一二三四五六七八九十\d]{0,2}[：: \u3000]*)?(?:[一二三四五六七八九十\d]{1,2}[、.．]|（[一二三四五六七八九十\d]{1,2}）)?"
    r"(?P<own>[\u3400-\u9fff]{0,10}?)(?:历任|历届|历代)(?P<first>(?:常务副|副)?[院所校厂站馆园场社行局矿台县区市镇乡村店])（(?P<others>[院所校厂站馆园场社行局矿台县区市镇乡村店、/]{1,5})）长"
    r"(?:名单|名录|一览表?|名表|简表|更替表?|任职表|情况)?[：: \u3000】\]]*$"
)
"""`own`: words before it that may name the body; `first`: the head that the body of today has."""


def split_headings(text: str, context: Context) -> Iterator[tuple[int, list[PostMention]]]:
    """Where such a heading begins, and the office of the document's own body that it names."""
    if not context.organization or "）长" not in text:
        return
    for match in _HEADING.finditer(text):
        below = match.end() + 1
        own = match["own"].strip("本我该各")
        if rows_at(text, below) and (not own or own in context.organization):
            place = match.span("first")
            yield match.start(), [PostMention(*place, context.organization, match["first"] + "长")]
