"""Those chosen in an election with whose results a paper agrees: `同意你会第三次代表大会选举结果：` and below it who holds what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..language.patterns import lazy
from ..parts import PersonMention, PostMention
from .words import posts_between

_AGREES = lazy(
    r"(?:同意|批准|认可|确认)(?:了)?[^。；\n《》]{0,60}?(?P<cue>选举|换届|当选)(?:的)?(?:选举)?(?:结果|人选)(?:如下)?(?=[，。：；\n])"
)
"""The words that agree, to what was chosen when; the title of the paper has no mark behind them."""
_ENDS = lazy(
    r"(?<=[。\n，；])[ \u3000]*(?:(?:[（(]?[一二三四五六七八九十\d][）)、.．])?(?:同意|批准|任命|聘任|决定|免去|另|希望|望|此复|特此|请你)"
    r"|[^\n，。；：]{0,30}(?:\d{4}|[〇○零一二三四五六七八九]{4})年[^\n，。；]{1,8}日[ \u3000]*\n)"
)
_DAY = lazy(r"[\d一二三四五六七八九十]日")
_COUNCIL = lazy(
    r"[：，。][ \u3000\n]*(?:你会|你社|贵会)?(?:新一届|第[一二三四五六七八九十\d]{1,3}届)[^，。；：\n]{0,14}(?:委员会|理事会|董事会|监事会|班子)"
)
"""The council that was elected, named by its term."""
_REACH = 2000


def elect_agreed(text: str, people: Sequence[PersonMention]) -> None:
    """Turn the offices told behind such words, up to what the paper says next, into those of people elected."""
    for match in _AGREES.finditer(text) if "结果" in text or "人选" in text else ():
        if not (_DAY.search(match[0]) or _COUNCIL.match(text, match.end())):
            continue  # nobody was elected on the day of the reply
        ends = _ENDS.search(text, match.end(), match.end() + _REACH)
        stop = ends.start() if ends else match.end() + _REACH
        for person, at, post in posts_between(people, match.end(), stop):
            if post.start >= match.end() and _is_plain(post, match.end()):
                person.posts[at] = replace(post, basis="elected", cue=match.span("cue"))


def _is_plain(post: PostMention, low: int) -> bool:
    """Whether nothing else is said of how its holder came to a post."""
    return post.basis == "stated" or (post.basis == "appointed" and post.cue is not None and post.cue[0] >= low)
