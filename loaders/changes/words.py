"""What the words of a change say beside who and which post: of whom, whether all, and how posts become changes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from ...model.statement import Basis
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import PersonMention, PostMention
from ..posts.roles import is_one_seat
from .shadow import MARK, PERSON, POST

_ON = "(?:(?!聘|任命|委任|提名|推荐|免|辞|决定|审议|通过)[^。])"
"""What the clauses behind an election are made up of that go on telling who was chosen."""
_WHOLE_BODY = lazy(
    rf"(?:选举产生|选举|推选|选出|改选|产生)(?:了|出)?(?:由[^，。；{PERSON}]{{1,8}}组成的)?[^，。；{PERSON}的]{{0,20}}?(?:新一届|第[一二三四五六七八九十百\d]+届)[^，。；{PERSON}]{{0,24}}，{_ON}*$"
    rf"|(?:选举(?:产生|成立)|(?:推选|推举|投票)产生)了?(?:由[^，。；{PERSON}]{{1,8}}组成的)?[^，。；{PERSON}的]{{1,20}}(?:委员会|理事会|监事会|董事会|执委会|筹委会)，{_ON}*$"
    rf"|(?:选举产生|选出)的[^，。；{PERSON}]{{0,20}}?(?:委员会|[理监董]事会|执委会|支委会|班子)[^，。；{PERSON}]{{0,4}}由[^，。；{PERSON}]{{1,10}}(?:组成|构成)，{_ON}*$"
    rf"|(?:选举产生|选举|选出|改选)(?:了|出)?[^，。；{PERSON}代]{{0,20}}?(?:委|委员|理事|监事|董事|主席团(?:成员|组成人员)|(?:班子|领导|理事会|委员会)成员|{POST})[^，。；{PERSON}代]{{0,14}}?[\d一二三四五六七八九十百]+[名人位]，{_ON}*$"
    rf"|(?:选举(?:产生)?|推选|选出|改选|产生)(?:了|出)?新的?(?:一届)?[^，。；{PERSON}的]{{0,12}}?(?:党委|总支|支部|支委|委员会|理事会|董事会|班子|领导机构|领导集体)，{_ON}*$"
)
_WHOLE_BEFORE = lazy(
    rf"(?:(?:选举产生|选出)(?:了|出)?|产生(?:了|出))(?:{POST}(?=[\d、和及。])|[^，。；{PERSON}的]{{0,20}}?(?:新一届|第[一二三四五六七八九十百\d]+届))[^。；{PERSON}]{{0,60}}。[^。；\n]*$"
    rf"|(?:新一届|第[一二三四五六七八九十百\d]+届|{POST})[^。；{PERSON}]{{0,40}}[由经][^。；{PERSON}]{{0,16}}选举产生。[^。；\n]*$"
)
"""The same in the sentence before: `产生了某会第二届理事会，其中理事9名。会长由甲担任`."""

_RENEWED = lazy(
    rf"(?<!学术委员会)(?<!学位委员会)(?<!评定委员会)(?<!指导委员会)(?<!编委会)(?:换届|改选)(?:选举|大会|会议)?，(?:[^。；{PERSON}]{{0,24}}|[{PERSON}{POST}{MARK}任为、，（）女当选担和]{{1,60}})$"
)
"""A board was chosen anew: `某协会换届，会长由甲连任`; committees of scholars are appointed."""
_BY_VOTE = lazy(rf"(?<!未)经[^，。；：{PERSON}]{{0,40}}(?:选举|推选|推举|投票|表决|改选)，(?:{_ON}{{0,60}})?$")
"""By whose vote people hold what is told behind it: `经七届一次全委会选举，甲任主席，乙任副主席`."""
_AT_CONGRESS = lazy(
    rf"(?:人民代表大会|[省市区县州旗镇乡]人大|人代会|[一二三四五六七八九十\d]届人大)(?!常)[^。；：{PERSON}{POST}]{{0,24}}(?:会议|大会)?(?:[^。；：{PERSON}{POST}]{{0,24}}(?:召开|举行)|上)，{_ON}{{0,80}}$"
    rf"|(?:^|\n)[ \u3000]*第[一二三四五六七八九十\d]{{1,3}}届[ \u3000]+[^。；：{PERSON}{POST}]{{4,40}}(?:(?:召开|举行)[^。；：，{PERSON}{POST}]{{0,4}}次(?:会议|全会)|次会议[^。；：，{PERSON}{POST}]{{0,16}}(?:召开|举行))，{_ON}{{0,80}}$"
    rf"|(?:^|[。\n])(?:(?!常委|委员会|常务|办公|[理董监]事|党委|主任会)[^。；：{PERSON}{POST}]){{0,40}}?(?<![^第一二三四五六七八九十\d届的])第?[一二三四五六七八九十\d]{{1,3}}次会议上，(?:(?!聘|任命|委任|提名|通过)[^。]){{0,120}}$"
)
"""Behind the session of a people's congress, which elects who holds what: `1988年3月召开县九届人大一次会议，甲出任县长`."""
_RESULT = lazy(r"(?:选举|换届)(?:的)?(?:选举)?结果(?:的批复|如下)?[，：]")
"""What was approved or made known: `批准某会选举结果，甲任主席`."""


def each_has_one(posts: Sequence[PostMention]) -> bool:
    """Whether as many people as posts must mean one each: one of the posts has a single seat that they cannot share, each
    of several is at another body, or they are ranks of one committee that exclude one another."""
    if len({post.organization for post in posts}) == len(posts):
        return all(is_one_seat(post.role) for post in posts)
    if len({post.role for post in posts}) < len(posts):
        return False
    single = any(_SINGLE.search(post.role) and is_one_seat(post.role) for post in posts)
    return single or (posts[-1].role in _MEMBERS and all(_RANK.fullmatch(post.role) for post in posts[:-1]))


_SINGLE = lazy("(?:[长席]|书记|主任|主委|主任委员|总?经理)$")
"""What the one head of a body is called."""
_MEMBERS = ("委员", "成员", "组员")
_RANK = lazy("(?:常务|专职|第一)?副?(?:主任|主任委员|[组团队]长|秘书长|总?指挥)")
"""Who leads a committee or group, whose plain members are others."""


def chosen_before(text: str, at: int) -> bool:
    """Whether the clauses before, or the sentence before, choose a body as a whole: `选举产生第二届委员会，甲为主任`."""
    start = sentence_begin(text, at, 120)
    if _WHOLE_BODY.search(text, start, at) or _RESULT.search(text, start, at) or _RENEWED.search(text, start, at):
        return True
    if _BY_VOTE.search(text, start, at) or at_congress(text, start, at):
        return True
    before = max(text.rfind("。", 0, max(start - 1, 0)), text.rfind("\n", 0, at), at - 200, 0)
    return _WHOLE_BEFORE.search(text, before, at) is not None


def at_congress(text: str, start: int, at: int) -> bool:
    """Whether a sentence tells of the session of a people's congress before a place; a line that its term heads does so."""
    begin = max(start - 1, 0)
    told = any(word in text[begin:at] for word in ("届", "大会", "人代会", "人大"))
    told = told or ("次会议上" in text[begin:at] and text.find("人民代表大会", 0, at) >= 0)
    return told and _AT_CONGRESS.search(text, begin, at) is not None


def basis_of(match: re.Match[str], basis: Basis, cue: str) -> Basis:
    """What a clause that goes on says happens: as its own verb has it, else as the clause before."""
    said = match.groupdict()
    how, verb = said.get("how") or "", said.get("verb") or ""
    again = cue in ("连任", "蝉联") and verb in ("任", "担任", "出任")
    passed = how == "通过" and match.string.startswith(("的任命", "的聘任", "的任职"), match.end())
    if passed or how.startswith(("聘", "任命")) or (basis == "elected" and (again or verb == "兼任")):
        return "appointed"
    if basis == "appointed" and how.startswith(("选举", "推举")):
        return "elected"
    return "nominated" if how == "提名" else basis


def is_new_clause(match: re.Match[str], further: re.Match[str], basis: Basis) -> bool:
    """Whether a clause behind a nomination tells of somebody else who takes an office: `提名甲为…候选人，乙任…`."""
    takes = (further.groupdict().get("verb") or "").endswith(("任", "选", "选为"))
    proposed = not match["cue"].startswith("拟") and match.string[: match.start("post")].endswith("为")
    apart = further[0][0] in "；;" or match[0].endswith("候选人")
    return basis == "nominated" and proposed and takes and apart and not further.groupdict().get("how")


def is_complete(words: str, count: int) -> bool:
    """Whether a list of people names all whom it means: it does not end in 等, or says how many and has so many."""
    tail = words[max(words.rfind(PERSON), words.rfind(MARK)) + 1 :]
    number = re.search(r"\d+", tail)
    return "等" not in tail or (number is not None and int(number[0]) == count)


def change(
    people: Iterable[PersonMention], posts: list[PostMention], basis: Basis, cue: tuple[int, int], slate: str | None
) -> None:
    """Add posts to people as a change."""
    for person in people:
        person.listed = True
        person.posts += [replace(post, basis=basis, cue=cue, then=False, slate=slate) for post in posts]


def named_between(people: Sequence[PersonMention], start: int, stop: int) -> Sequence[PersonMention]:
    """Those named between two places of the text."""
    begin = attrgetter("start")
    return people[bisect_left(people, start, key=begin) : bisect_left(people, stop, key=begin)]


def posts_between(
    people: Sequence[PersonMention], start: int, stop: int
) -> Iterator[tuple[PersonMention, int, PostMention]]:
    """The posts of those named between two places of the text, each with its number among those of its holder."""
    for person in named_between(people, start, stop):
        for at, post in enumerate(person.posts):
            yield person, at, post


def turn(
    people: list[PersonMention], basis: Basis, cue: tuple[int, int], slate: str | None, *, listed: bool = True
) -> None:
    """Make the posts beside these names a change. `listed`: the people are named only as those whom it befalls."""
    for person in people:
        person.listed = person.listed or listed
        left = [post for post in person.posts if post.basis == "former" and basis in ("removed", "resigned")]
        titled = any(post.basis == "stated" and post.start < person.start for post in person.posts)
        person.posts = [
            replace(post, basis=basis, cue=cue, slate=slate)
            if post.basis == "stated" and not (titled and post.start > person.end)  # 会长：甲（某局局长）
            else post
            for post in person.posts
        ]
        if not titled:  # 解聘原馆长甲, but 该组组长、原副市长甲的职务自然免除
            person.posts += [replace(post, basis=basis, cue=cue, slate=slate) for post in left]


_PARTY = lazy(r"党[\u3400-\u9fff]*|(?:机关|临时)党[\u3400-\u9fff]*")


def already_held(person: PersonMention) -> list[PostMention]:
    """The first posts of a candidate's title, which he holds: `某会党组书记、|主席候选人甲`, `副县长、|县长人选乙`."""
    last = max(person.posts, key=lambda post: post.start, default=None)
    held: list[PostMention] = []
    for post in person.posts:
        deputy = last is not None and post.role == f"副{last.role}"
        if post is last or not (_PARTY.fullmatch(post.role) or deputy):
            break
        held.append(post)
    return held


_ENGAGED = lazy(
    r"[ \u3000]*（(?:[^（）\n]{1,12}[，、；,])?(?P<cue>(?:受|被)?聘(?:任|请|用)?)(?:制|的|产生)?(?:[，、；,][^（）\n]{1,12})?）"
)
"""A bracket behind a name that says how its bearer came to the office."""


def chosen_besides(text: str, person: PersonMention) -> None:
    """Make an office in brackets behind the name of somebody chosen one chosen with the other: `副主席：甲（兼秘书长）`."""
    chosen = next((post for post in person.posts if post.basis == "elected" and post.cue is not None), None)
    if chosen is None:
        return
    person.posts = [
        replace(post, basis="elected", cue=chosen.cue, slate=None)
        if post.basis == "stated"
        and post.organization == chosen.organization
        and post.start > person.end
        and text[max(0, post.start - 2) : post.start] == "（兼"
        else post
        for post in person.posts
    ]


def engage(text: str, person: PersonMention) -> None:
    """Make an office to which somebody in a list of those elected is engaged one appointed: `秘书长　甲（聘任）`."""
    engaged = _ENGAGED.match(text, person.end)
    if engaged is not None:
        person.posts = [
            replace(post, basis="appointed", cue=engaged.span("cue")) if post.basis == "elected" else post
            for post in person.posts
        ]


def is_changed(person: PersonMention) -> bool:
    """Whether the text says of this very name what it came to or left, so that the title before it is one already held."""
    return any(post.basis not in ("stated", "former", "term") for post in person.posts)


def may_come(person: PersonMention, basis: Basis) -> bool:
    """Whether the title before a name may be what somebody came to: nothing else is said of it but what is given up
    for that, behind the name (`会长：甲（不再担任秘书长）`)."""
    told = [post for post in person.posts if post.basis not in ("stated", "former", "term")]
    left = all(post.basis in ("removed", "resigned") and post.start > person.end for post in told)
    return not told or (left and basis in ("elected", "appointed"))
