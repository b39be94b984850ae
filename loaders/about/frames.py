"""The body whose page it is by the lines around the text, where the title names none: the way to the page, its owner,
its source, or the name alone on a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..bodies.anchors import has_owner
from ..bodies.building import left_edge
from ..bodies.titled_bodies import any_body_of, bureau_of
from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.guests import GUESTS_COME
from ..language.patterns import lazy

_WAY = lazy(r"(?:当前|您|你)?(?:现在)?(?:所在)?的?位置(?:是|为)?[ 　]?[：:]")
_STEP = lazy(r"[ 　]*(?:[>＞»›→/|｜\\·•]|-{1,2}|—{1,2}|&gt;)+[ 　]*")
_PATH = lazy(r"[\u3400-\u9fff][ 　]*[>＞»›→][ 　]*[\u3400-\u9fff]")
_SITE = lazy(r"(?:官方|政务)?(?:门户)?(?:网站|门户网?站?|官网|网)(?:首页)?$")
_LABEL = lazy(
    rf"(?:^|[ 　|｜])(?:(?:填报|报送|编制|编写|制表|上报)?单位(?:名称)?|版权所有|主办(?:单位)?|承办单位|来源|信息来源|供稿(?:单位)?)[ 　]?[：:©]?[ 　]?(?P<body>[{HAN}（）]{{4,30}})(?=$|[ 　|｜,，;；])"
)
_BARE = lazy(r"[省市县区旗][\u3400-\u9fff]{2,8}$")
"""A body by its level only, which says nothing of its place: 市林草局."""
_OFFICE = lazy(r"(?:办公室|秘书处|信息中心|宣传(?:科|部|处|中心)|(?<=[协府委会局])办)$")
_OTHERS = frozenset("与同和赴到访见往")
"""Before a body that somebody goes to, calls on or signs with."""
_MEDIA = lazy(r"(?:[日晚早晨]报|报社?|网|电视台|电台|广播|融媒体中心|新闻中心|新华社|宣传部|网信办|政府(?:办公室)?)$")
"""Those who report of others, or keep the sites of others."""


def framed(title: str, bars: Sequence[str], head: Sequence[str], foot: Sequence[str]) -> str | None:
    """The body that the first or last lines name as that of the page; None where the title or no line names one.

    `bars`: what the site puts above its pages, the way to the page among it, which `head` leaves out.
    """
    if _names_body(title) and not GUESTS_COME.search(title):
        ways = _ways(bars, head) if _meets_other(title) else ()
        return next((body for body in ways if _is_name(body)), None)
    return next((body for body in _candidates(bars, head, foot) if _is_name(body)), None)


def _meets_other(title: str) -> bool:
    """Whether the body that a title names is one that somebody goes to or signs with: `某局长赴某市并与某市政府签署协议`."""
    body = bureau_of(title) or any_body_of(title)
    at = title.find(body) if body else left_edge(title, _ends_of_bodies(title)[0], 0)
    return at > 1 and title[at - 1] in _OTHERS


def _ends_of_bodies(title: str) -> list[int]:
    """Where words of a title end that are the name of a body."""
    endings = ((end, ending_of(title[:end])) for end in range(2, len(title) + 1))
    return [end for end, ending in endings if ending is not None and ending.level == "body"]


def _ways(bars: Sequence[str], head: Sequence[str]) -> Iterator[str]:
    """The steps of the way to a page."""
    paths = (line for line in head[:2] if _PATH.search(line))
    labelled = (line[way.end() :] for line in head if (way := _WAY.match(line)))
    for way in (*bars, *paths, *labelled):
        yield from (_SITE.sub("", step) for step in _STEP.split(way.strip(" 　")))


def _candidates(bars: Sequence[str], head: Sequence[str], foot: Sequence[str]) -> Iterator[str]:
    yield from _ways(bars, head)
    yield from (line.strip("（）() 　") for line in head[1:4])
    for line in (*head[:6], *foot[-4:]):
        if (found := _LABEL.search(line)) and not _MEDIA.search(found["body"]):
            yield _OFFICE.sub("", found["body"])


def _names_body(title: str) -> bool:
    if (body := bureau_of(title) or any_body_of(title)) and not _BARE.match(body):
        return True
    return bool(_ends_of_bodies(title))


def _is_name(words: str) -> bool:
    """Whether words are the name of one body of a place, and nothing more."""
    whole = any_body_of(words) == words or bureau_of(words) == words
    ending = ending_of(words)
    named = ending is not None and (ending.level == "body" or has_owner(words)) and len(words) > len(ending.words) + 1
    return (whole or named) and left_edge(words, len(words), 0) == 0
