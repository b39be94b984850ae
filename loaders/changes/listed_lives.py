"""What lives in a list tell somebody is, by no word but the office: `甲，男，1946年生，某县人，某大学历史系教授，市政协副主席。`"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ..language.patterns import lazy
from ..parts import PersonMention, PostMention
from ..posts.chains import Chain

_LIFE = lazy(
    r"(?m:^)[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．][ \u3000]*)?(?P<name>[\u3400-\u9fff·]{2,10})(?:（[^（）\n]{1,20}）)?，[男女]，(?:[^。；\n]{0,20}，)?(?:约|生于)?(?:19|20)\d\d[年.][^，。；\n]{0,8}(?:生|，)[^\n]{0,200}"
)
_HEADED = lazy(r"[^，。；\n]{2,30}(?:简况|简介|简历|基本情况|个人情况)(?:（[^（）\n]{1,30}）)?[：:]?")
_DEAD = lazy(r"逝世|去世|病逝|病故|辞世|牺牲|殉职|遗体|[^生]卒")
_ONCE = lazy(r"曾|历任|先后|时任|任过|原|(?<!发)起(?!草)|拟|候选|推荐|提名|\d年[^，。；]{0,6}任|[—～至]")
_BEFORE = lazy(r"[，；。](?:现任|现为|现是|兼任?)?")
_BEHIND = lazy(r"(?:（[^（）\n]{1,12}）)?(?:[，。；\n]|$)")


def hold_in_lives(text: str, people: Sequence[PersonMention], chains: Sequence[Chain]) -> None:
    """Give those whose lives stand in a list the offices that their lives tell plainly, each with its body."""
    named = {person.start: person for person in people}
    starts = [chain.start for chain in chains]
    for start, end in _lives(text) if "，男，" in text or "，女，" in text else ():
        person = named.get(start)
        if person is None:
            continue
        held = {post.start for post in person.posts}
        for chain in chains[bisect_left(starts, start) : bisect_left(starts, end)]:
            if not chain.people and _tells_plainly(text, start, chain):
                person.posts += [one for one in _of_bodies(chain) if one.start not in held]


def _lives(text: str) -> Iterator[tuple[int, int]]:
    """Where such lives stand: below a heading, or one below the other."""
    found = [one for one in _LIFE.finditer(text) if not _DEAD.search(one[0])]
    last = -1
    for number, life in enumerate(found):
        line = text.rfind("\n", 0, max(0, life.start() - 1)) + 1
        headed = _HEADED.fullmatch(text[line : max(line, life.start() - 1)]) is not None
        again = number + 1 < len(found) and found[number + 1].start() == life.end() + 1
        if headed or again or last == life.start() - 1:
            yield life.start("name"), life.end()
            last = life.end()


def _tells_plainly(text: str, start: int, chain: Chain) -> bool:
    """Whether posts stand between commas in a life's first sentence, and nothing before them is of another time."""
    before = text[start : chain.start]
    alone = _BEFORE.search(before[-3:]) is not None and before.endswith(
        ("，", "；", "。", "现任", "现为", "兼", "兼任")
    )
    return alone and _BEHIND.match(text, chain.end) is not None and "。" not in before and not _ONCE.search(before)


def _of_bodies(chain: Chain) -> list[PostMention]:
    """The posts of a chain from the first on before which a body is named."""
    first = next((phrase.start for phrase in chain.phrases if phrase.organization), chain.end)
    return [post for post in chain.posts if post.start >= first and post.basis == "stated"]
