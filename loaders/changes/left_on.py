"""The day told between somebody and what he leaves: `甲同志2023年7月不再担任副局长职务，任三级调研员`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...model.dates import When
from ..dates.notations import find_dates
from ..language.patterns import lazy
from ..parts import PersonMention, PostMention

_DAY = r"\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?"
_WHEN = lazy(
    rf"(?:同志|先生|女士)?(?:（[^（）\n]{{1,20}}）)?，?(?:已|现|自|从|于)*(?P<day>{_DAY})(?:起|开始|后|[^，。；\n]{{1,8}}，)?，?(?:已|正式|即)*"
)
_LEFT = ("removed", "resigned")


def date_leaving(text: str, people: Iterable[PersonMention]) -> None:
    """Give what somebody left, and what he took for it in the same sentence, the day told before it."""
    for person in people:
        left = next((one for one in person.posts if one.basis in _LEFT and one.when is None and one.cue), None)
        day = _day(text, person.end, left.cue[0]) if left and left.cue else None
        if day is not None and left is not None:
            stop = min((at for mark in "。\n" if (at := text.find(mark, left.end)) >= 0), default=len(text))
            person.posts = [
                replace(one, when=day) if _is_of_it(one, left, stop) else one for one in person.posts
            ]  # fmt: skip


def _day(text: str, start: int, stop: int) -> When | None:
    told = _WHEN.fullmatch(text, start, stop) if start < stop else None
    days = find_dates(told["day"]) if told else []
    return days[0][2] if days else None


def _is_of_it(post: PostMention, left: PostMention, stop: int) -> bool:
    """Whether a post is left or taken in the sentence that ends at `stop`."""
    within = left.start <= post.start < stop and post.when is None
    return within and (post.basis in _LEFT or post.basis == "appointed")
