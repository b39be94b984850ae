"""What sentences elsewhere say of the offices of people in a list: that they shared them out, that an election whose results a
paper agrees with gave them, who of the candidates was chosen, who is first among the deputies, who was engaged."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model.statement import Basis
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import Entry, PersonMention, PostMention
from .words import named_between, posts_between

_SHARED = lazy(r"(?P<cue>分工)(?:[：:]|如下[：:]|(?:为|是)[：:]?|，)[ \u3000]*\n?")
_NAMES = r"[\u3400-\u9fff·]{2,4}(?:（[^（）\n]{1,10}）)?(?:、[\u3400-\u9fff·]{2,4}(?:（[^（）\n]{1,10}）)?)*"
_SEATS = "主任委员|主任|主席|会长|理事长|监事长|书记|秘书长|[理监]事|委员"
_IN_ORDER = "(?:(?:分别|依次)?[为是有：]：?|名单(?:如下)?[为：]：?)"
_OFFICER = (
    rf"(?:(?:其中|新一届|第[一二三四五六七八九十\d]{{1,3}}届)，?)*(?:(?:常务|执行)?(?:[理监]事|委员)会)?"
    rf"(?:名誉|常务|第一)?副?(?:{_SEATS})(?:[\d一二三四五六七八九十]{{1,3}}[人名位])?{_IN_ORDER}?{_NAMES}"
)
_COUNTED = lazy(
    rf"(?P<cue>选举(?:产生)?|选出|推选|改选|选)了?[^。；\n]{{0,60}}?\d{{1,3}}[人名](?:组成[^。；，\n]{{2,16}})?(?:[、，；和][^。；\n]{{0,60}}?)?(?:[。；]|，(?=其中|[理监]事))(?P<officers>{_OFFICER}(?:[，；、]{_OFFICER})*)[。；]"
)
_BEFORE, _BEHIND = 600, 300


def elect_shared(text: str, people: Sequence[PersonMention]) -> None:
    """Turn the offices told behind such words into those of people elected, where they were elected to the same body."""
    for match in _SHARED.finditer(text) if "分工" in text else ():
        before = posts_between(people, match.start() - _BEFORE, match.end())
        seats = {(person.name, post.organization) for person, _, post in before if post.basis == "elected"}
        ends = text.find("\n", match.end(), match.end() + _BEHIND)
        stop = ends if ends >= 0 else match.end() + _BEHIND
        for person, at, post in posts_between(people, match.end(), stop):
            if post.basis == "appointed" and (person.name, post.organization) in seats:
                person.posts[at] = replace(post, basis="elected", cue=match.span("cue"))


def name_elections(text: str, entries: Sequence[Entry], people: Sequence[PersonMention]) -> None:
    """Give those elected in lists below several elections the words for their own, and make those engaged appointed."""
    for entry in entries:
        if entry.chosen is None:
            continue
        for person, at, post in posts_between(people, entry.start, entry.end):
            if post.basis == "elected" and post.cue is not None and post.cue[0] < entry.start:
                basis: Basis = "appointed" if text.startswith("聘", entry.chosen[0]) else "elected"
                person.posts[at] = replace(post, basis=basis, cue=entry.chosen)


def elect_counted(text: str, people: Sequence[PersonMention]) -> None:
    """Turn the offices of such a sentence into those of people elected."""
    for match in _COUNTED.finditer(text) if "选" in text else ():
        for person, at, post in posts_between(people, *match.span("officers")):
            if post.basis == "stated" and post.start >= match.start("officers"):
                person.posts[at] = replace(post, basis="elected", cue=match.span("cue"))


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


_CHOSEN = lazy(
    r"[，。；：](?:(?:最终|最后|结果|其中|经(?:投票|选举|表决|差额选举|无记名投票)|投票结果)，?)*(?P<who>[\u3400-\u9fff·]{2,12}(?:[、和][\u3400-\u9fff·]{2,12}){0,12}?)"
    r"(?:[\d两二三四五六七八九十]+[人名位])?(?:最终|正式|全票|高票|得票[^，。；]{0,6}|以[^，。；]{0,8}?票|双双|均|顺利)*(?<![未没])(?<![未没不][能有获得])(?P<cue>当选)(?=[，。；\n])"
)
_FAR = 160
"""How far before the result its candidates may be named, in characters."""


def elect_candidates(text: str, people: Sequence[PersonMention]) -> None:
    """Give the office that people were nominated for to those of them whom the same sentence says were chosen."""
    for match in _CHOSEN.finditer(text):
        begin = sentence_begin(text, match.start(), _FAR)
        stood = [one for one in people if begin <= one.start < match.start("who")]
        offices = {one.name: _sought(one) for one in stood if _sought(one)}
        for person in people:
            if not match.start("who") <= person.start < match.end("who") or person.name not in offices:
                continue
            if not any(post.basis == "elected" for post in person.posts):
                person.posts += [replace(post, basis="elected", cue=match.span("cue")) for post in offices[person.name]]
                person.listed = True


def _sought(person: PersonMention) -> list[PostMention]:
    return [post for post in person.posts if post.basis == "nominated"]


_POINTS = lazy(
    r"(?P<cue>聘任|聘请|选聘|续聘|任命|委任|选举产生|选举|推选|推举|选出|增补|补选|增选)(?:产生)?了?(?P<whose>[^，。；：（）\n]{0,16}?)"
    r"(?P<what>[\u3400-\u9fff]{0,8}(?P<office>负责人|组成人员|领导成员|班子成员|委员|理事|监事|主任|顾问|编委|秘书长|组长|人选))(?:（|，)(?:具体|其|完整)?名单(?:详|附)?[见附][^（）。；\n]{0,20}）?"
)
_TERM = lazy(r"^(?:各|全部|新一届|本届|第[一二三四五六七八九十\d]{1,3}届|的)*")
_HEADING = r"(?m)^[^\n。；，：]{{0,24}}{what}(?:名单|名录|一览表?)?(?:[（(][^（）\n]{{1,30}}[）)])?[：:]?[ \u3000]*$"
_SEVERAL = ("人", "成员", "人员", "人选")
"""Words for those who hold one office or another, which the rows name."""
_LONGEST = 90
"""Characters that a row of such a list has at most."""


def choose_pointed(text: str, people: Sequence[PersonMention]) -> None:
    """Turn the posts that the rows of such a list give into those of people appointed or elected."""
    for told in _POINTS.finditer(text):
        basis: Basis = "appointed" if told["cue"][-1] in "聘任请" else "elected"
        several = told["office"].endswith(_SEVERAL)
        what = re.escape(_TERM.sub("", told["what"]))
        for head in re.finditer(_HEADING.format(what=what), text):
            stop = _end_of_rows(text, head.end() + 1)
            for person, at, post in posts_between(people, head.end(), stop):
                if post.basis == "stated" and (several or post.role.endswith(told["office"])):
                    person.posts[at] = replace(post, basis=basis, cue=told.span("cue"))
            for person in named_between(people, head.end(), stop):
                person.listed = True


def _end_of_rows(text: str, at: int) -> int:
    """Where the rows end that begin at a place: before the first line that is a sentence."""
    while 0 < at < len(text):
        stop = text.find("\n", at)
        stop = stop if stop >= 0 else len(text)
        if "。" in text[at:stop] or stop - at > _LONGEST:
            return at
        at = stop + 1
    return min(at, len(text))


_FIRST = lazy(r"（(?:[^（）\n]{1,6}，)?(?P<how>常务|执行)(?:，[^（）\n]{1,6})?）")
_LISTED = lazy(r"[^。；\n]{0,200}[：\n\u3000]|[：\n\u3000]")
"""What stands between the label of a list and those in it."""


def name_chief_deputies(text: str, people: Sequence[PersonMention]) -> None:
    """Give those the post by its whole name: 常务副会长."""
    for person in people:
        said = _FIRST.match(text, person.end)
        if said is None:
            continue
        person.posts = [
            replace(post, role=said["how"] + post.role)
            if post.role.startswith("副") and post.end <= person.start and _LISTED.search(text, post.end, person.start)
            else post
            for post in person.posts
        ]


def keep_engaged(text: str, people: Sequence[PersonMention]) -> None:
    """Make those appointed whom a list below counts among the elected, though a sentence says that they were engaged."""
    engaged = {
        (one.name, post.organization, post.role): post.cue
        for one in people
        for post in one.posts
        if post.basis == "appointed" and post.cue is not None and "聘" in text[slice(*post.cue)]
    }
    for person in people if engaged else ():
        for number, post in enumerate(person.posts):
            cue = engaged.get((person.name, post.organization, post.role))
            if post.basis == "elected" and post.slate is not None and cue is not None and cue[1] <= person.start:
                person.posts[number] = replace(post, basis="appointed", cue=cue, slate=None)
