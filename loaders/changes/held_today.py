"""Who holds an office on the day on which a history was written: `现任校长甲，副校长乙。（2019年10月修订）`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ...model.dates import When
from ..dates.notations import find_dates
from ..dates.told_lists import tells_of_today
from ..language.patterns import lazy
from ..parts import Entry, PersonMention, PostMention
from .words import posts_between

_NOTE = lazy(
    r"（[^（）\n]{0,20}?(?P<day>(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?)(?:第?[一二三四五六七八九十\d]*次)?(?:修订|修改|整理|编写|撰写|撰稿|编撰|编印|补充|更新|定稿|完稿|截稿|稿|编|撰|写|止|统计)[^（）\n]{0,6}）[ \u3000。]*(?=\n|$)"
)
"""What a history says of when it was written or brought up to date."""
_PARAGRAPH = lazy(r"(?m)^[ \u3000]*(?=[^\n]{0,13}(?:现|目前|当前|如今))[^\n]+")
_HOLDS = ("任", "担任", "兼任", "为", "同时担任", "同时兼任", "兼")
_NOW = lazy(r"(?:(?<=[，。；、\n\u3000])|^|(?<=至今))(?:现任|(?:目前|现在)的?)(?!务|职|领导|的|以|为)")


def date_present_holders(text: str, entries: Sequence[Entry], people: Sequence[PersonMention]) -> None:
    """Give the posts of a sentence behind 现任 the day of writing that a note below it gives; a chronicle's own days stay."""
    note = next(reversed([*_NOTE.finditer(text)]), None) if "现任" in text or "目前" in text or "现在" in text else None
    days = find_dates(note["day"]) if note else []
    if not note or not days:
        return
    when = days[-1][2]
    starts = [entry.start for entry in entries]
    for now in _NOW.finditer(text, 0, note.start()):
        stop = text.find("。", now.start())
        stop = note.start() if stop < 0 else min(stop, note.start())
        for person in people:
            if now.start() <= person.start < stop and not _has_day(entries, bisect_right(starts, person.start) - 1):
                _hold_then(person, now.start(), when)


def date_present_in_lives(
    text: str, entries: Sequence[Entry], people: Sequence[PersonMention], written: When | None
) -> None:
    """Give the posts that lives tell behind 现任 the day of writing where the last day told before is of a term long over."""
    if written is None or "现任" not in text:
        return
    starts = [entry.start for entry in entries]
    for now in _NOW.finditer(text):
        at = bisect_right(starts, now.start()) - 1
        told = entries[at].when if at >= 0 and now.start() < entries[at].end else None
        if told is None or "/" not in told.edtf or not told.lasting or told.last >= written.first:
            continue
        stop = text.find("。", now.start())
        for person in people:
            if person.start < now.start() and "\n" not in text[person.end : now.start()]:
                within = (one.start for one in person.posts if now.start() <= one.start < stop)
                if any(within):
                    _hold_then(person, now.start(), written)


_PRESENTED = lazy(
    r"(?m)^[ \u3000]*(?:新任|新当选的?|新一届)[^，。；：、\n]{4,16}，(?:男|女|[\u3400-\u9fff]{1,3}族|(?:19|20)\d\d年|现年|生于|出生于|中共党员|毕业于|现任|现为|此前|曾任)[^\n]+"
)
"""A paragraph of a report that says who those newly chosen are."""


def date_those_presented(text: str, people: Sequence[PersonMention], title: str, written: When | None) -> None:
    """Give the posts of such a paragraph of a report the day of writing, not that of what was told above it."""
    for told in _PRESENTED.finditer(text) if written is not None and title.endswith("报告") else ():
        for person, at, post in posts_between(people, *told.span()):
            if post.basis in ("stated", "former") and post.when is None and post.start >= told.start():
                person.posts[at] = replace(post, when=written)


def state_present_posts(text: str, people: Sequence[PersonMention]) -> None:
    """Take what a paragraph on those in office today says of their further offices for what they are: `甲同时担任…`."""
    for now in _PARAGRAPH.finditer(text) if "现" in text or "目前" in text else ():
        if not tells_of_today(now[0]):
            continue
        for person, at, post in posts_between(people, *now.span()):
            if _is_plain(text, post):
                person.posts[at] = replace(post, basis="stated", cue=None)


def _is_plain(text: str, post: PostMention) -> bool:
    """Whether nothing but that somebody holds an office makes it one that he was appointed to."""
    return post.basis == "appointed" and post.cue is not None and text[post.cue[0] : post.cue[1]] in _HOLDS


def _has_day(entries: Sequence[Entry], at: int) -> bool:
    """Whether the entry at a place of the list tells of one day."""
    when = entries[at].when if at >= 0 else None
    return when is not None and len(when.edtf) == len("2019-10-01")


def _hold_then(person: PersonMention, since: int, when: When) -> None:
    person.posts = [
        replace(post, when=when) if post.basis == "stated" and post.when is None and post.start >= since else post
        for post in person.posts
    ]
