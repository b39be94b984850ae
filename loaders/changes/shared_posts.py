"""One post shared out over bodies that are listed before it: `甲、乙、丙分别当选市某协会、市某学会、某区某学会主席`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...model.statement import Basis, Span
from ..bodies.anchors import has_owner
from ..bodies.expand import expand
from ..bodies.listed_places import below_one, bodies_of_places
from ..bodies.name_at import context_at
from ..dates.words import count_of
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context, PersonMention, PostMention
from ..places.gazetteer import DISTRICT, leading_place
from ..posts.roles import is_one_seat, role_matches
from .words import chosen_before

_VERBS = r"当选为?|连任|蝉联|(?:被)?(?:选举|推选|推举|选|任命|聘任|聘请|聘|提名)为|担任|出任|接任|兼任|任|为"
_VERB = lazy(rf"(?:同志)?(?:(?:分别|依次)(?:被)?|(?=(?P<plain>连任|蝉联|当选)))(?P<verb>{_VERBS})")
_SAID = ("分别", "依次", "连任", "蝉联", "当选")
_BY = lazy(r"(?:一职|职务)?(?:分别|依次)(?:由|(?P<verb>为|是|系|有))")
_TAKES = lazy(r"(?:同志)?(?P<verb>担任|出任|接任|兼任|继任)")
_LISTED = lazy(
    r"(?P<list>[^，。；：、\n]{2,24}(?:、[^，。；：、\n]{2,24}){0,8}(?:、|和|与|及|以及)[^，。；：、\n]{2,24}?)"
)
_APART = lazy(r"、|以及|[和与及](?=[市省区县州全])")
_JOINS = lazy(r"(?:（[^（）\n]{1,20}）)?(?:[、和与及]|以及)?")
_LEVELS = "省市区县州旗镇乡"
_PLACE = lazy(rf"(?:{DISTRICT})")
_TOWN = lazy(r"^[\u3400-\u9fff]{1,4}?(?:镇|乡|街道)")
_BY_TITLED = lazy(r"分别(?:由|聘任|任命|聘请|推选)[^，。；：\n]{4,40}?(?P<took>兼任|担任|出任|兼|任|为)$")
"""`分别由副会长甲、乙兼任|主任`, of bodies founded in the clause before."""
_BEGAN = r"(?:成立|建立|组建|设立|组成|恢复|增设|下设|内设|新设|分设|(?<![建开附特假预铺])设(?:有|立|置)?(?=[\u3400-\u9fff]{1,12}、)|改选|换届|挂牌|创办|创建|兴办|开办|新建|筹建|划分|划出|(?:析|分|划|拆|改|合并)[^，。；：、\n]{0,10}?[为成])"
_BEGUN = lazy(
    rf"(?:^|[，。；：\n\u3000日月年])(?:[\u3400-\u9fff]{{0,12}}?(?P<of>[省市区县州镇乡]?){_BEGAN}了?)?(?P<list>[^，。；：、\n\u3000]{{2,24}}(?:[、和与][^，。；：、\n]{{2,24}}?){{1,9}})(?:(?:先后|相继|陆续|同时|分别|正式|也|均|重新|完成)*{_BEGAN})?，(?:由|任命|选举|推选|委派|调|派|县委|区委|任)*$"
)
"""Bodies founded in the clause before their heads: `县某工会、某工会先后成立，甲、乙分别任主席`."""
_SAME = lazy(r"，[^，。；：\n]{4,60}?分别(?:担任|兼任|任|为|当选为?)[^，。；：、\n]{2,10}(?=，$)")
"""Who took another post at each of the same bodies, told in between."""
_COUNTED = lazy(
    r"(?P<names>[^、和与及]{1,12}(?:[、和与及][^、和与及]{1,12}?){1,9})等?(?P<count>[两二三四五六七八九十]|\d{1,2})[个所家座]?"
    r"(?P<kind>(?:专业|工作|专门|专项|分支|创作|学术|艺术|行业|理论)?(?:委员会|专委会|工委|分会|支会|分团|工作室|研究所|研究室|工作组|小组|中心|部门|支部|部|教研组|教研室|备课组|组|处|科|股|系|班|车间|工段|专业|室"
    r"|(?:人民|高级|农业|生产)?(?:公社|合作社|大队|中队|支队)|乡|镇|区公所|(?:农业|职业|初级|高级|完全|中心|普通)*(?:中学|小学|学校)|分校|幼儿园"
    r"|(?:粮|林业|水利|农技|供销|卫生|文化|广播|兽医)?站|(?:卫生|派出|粮|税务|信用)?所|分?[厂场店矿]|车间|卫生院|医院|分院))"
)
"""Bodies of one kind by what each is called, and how many they are: `学术、科普两个工作委员会`."""
_KINDS = ("股", "组", "室", "科", "系", "公社", "大队", "分校", "学校", "乡", "镇", "厂", "场", "站")
"""What bodies of a kind are called before the post that each of several people takes: `分别任公社书记`."""
_GOES_ON = lazy(r"(?:（[^（）\n]{1,20}）)?(?:同志)?(?:担任|兼任|出任)?[，；](?:其|现任|首任)?")
_IS = ("为", "是", "系", "有")
_PARTS = lazy("[、和与及]")


class Shared(NamedTuple):
    """The words of the post, the bodies listed before them, the verb, and the people in their order."""

    role: Span
    bodies: list[str]
    verb: Span
    people: list[PersonMention]


def read_shared(text: str, people: Sequence[PersonMention], context: Context) -> None:
    """Give each of the people the post in the body that stands at his place of the list."""
    if not any(word in text for word in _SAID):
        return
    for shared in find_shared(text, people):
        then = context_at(context, shared.role[0])
        bodies = below_one([expand(body, then) for body in shared.bodies], shared.bodies)
        role, basis = text[slice(*shared.role)], _basis(text, shared)
        for person, body in zip(shared.people, bodies, strict=True):
            kept = [post for post in person.posts if post.end != shared.role[1]]
            place = body.removesuffix("委") if body.endswith(("县委", "市委", "区委")) else body
            heads = role in (f"{place[-1]}长", f"副{place[-1]}长") and (place != body or body[-1] in "乡镇")
            body = place + "人民政府" if heads else body
            person.posts = [
                *kept, PostMention(*shared.role, body, role, basis, cue=shared.verb, alone=is_one_seat(role))
            ]  # fmt: skip
            person.listed = True


def find_shared(text: str, people: Sequence[PersonMention]) -> Iterator[Shared]:
    """Such posts, with as many bodies as people."""
    named = sorted(people, key=lambda one: one.start)
    last: Shared | None = None
    for match in role_matches(text):
        low = max(text.rfind(mark, 0, match.start("role")) for mark in "，。；\n\u3000") + 1
        verbs = list(_VERB.finditer(text, low, match.start("role")))
        by = _BY.match(text, match.end())
        if verbs:
            who, start, verb = _before(text, named, verbs[-1].start()), verbs[-1].end(), verbs[-1].span("verb")
        elif by and (who := _behind(named, text, by.end())):
            takes = by if by["verb"] else _TAKES.match(text, who[-1].end)
            if takes is None:
                continue
            start, verb = low, takes.span("verb")
        elif titled := _BY_TITLED.search(text, low, match.start("role")):
            yield from _each_of_begun(text, match, titled, _before(text, named, titled.start("took")))
            continue
        else:
            continue
        listed = _LISTED.fullmatch(text, start, match.start("role"))
        bodies = _bodies(listed["list"]) if listed else []
        if who and (start == match.start("role") or text[start : match.start("role")] in _KINDS):
            bodies = _begun(text, min(start, who[0].start)) or _told_last(text, last, match.start("role"))
        if verbs and verbs[-1]["plain"] and not is_one_seat(match["role"]):
            continue  # 甲、乙当选某协会、某学会理事
        if len(bodies) == len(who) > 1:
            last = Shared(match.span("role"), bodies, verb, who)
            yield last


def _told_last(text: str, last: Shared | None, at: int) -> list[str]:
    """The bodies of the office told right before in the sentence: `甲、乙公社书记分别为某某、某某，社长分别为…`."""
    behind = _GOES_ON.match(text, last.people[-1].end) if last else None
    return last.bodies if last and behind and behind.end() == at else []


def _each_of_begun(text: str, role: re.Match[str], by: re.Match[str], who: list[PersonMention]) -> Iterator[Shared]:
    """The post that each of those who are named with a title takes at one of the bodies founded before."""
    bodies = _begun(text, by.start())
    if len(bodies) == len(who) > 1:
        yield Shared(role.span("role"), bodies, by.span(), who)


def _bodies(words: str) -> list[str]:
    """The bodies of a list; places before the last take what that one is of its place (甲县、乙区委)."""
    if places := bodies_of_places(words):
        return places
    if counted := _COUNTED.fullmatch(words):
        return _each_of(counted)
    parts = _APART.split(words)
    place = leading_place(parts[-1]) or "".join(_TOWN.findall(parts[-1]))
    tail = parts[-1][len(place) :] if place else ""
    whole = [part + tail if tail and (_PLACE.fullmatch(part) or _TOWN.fullmatch(part)) else part for part in parts]
    return whole if all((ending := ending_of(part)) and ending.level != "group" for part in whole) else []


def _each_of(counted: re.Match[str]) -> list[str]:
    """The bodies of a list that says how many there are, each with what all of them are; none where the count differs."""
    names = _PARTS.split(counted["names"])
    kind = counted["kind"]
    named = kind == "部门" or all(name.endswith(kind[-2:]) for name in names[1:])
    return [name if named else name + kind for name in names] if len(names) == count_of(counted["count"]) else []


def _begun(text: str, at: int) -> list[str]:
    """The bodies that the clause before a place says were founded; all are of the place that the first one is of."""
    low = max(text.rfind(mark, 0, at) for mark in "。；\n")
    while same := _SAME.search(text, max(low, at - 80, 0), at):
        at = same.start() + 1
    begun = _BEGUN.search(text, max(low, at - 160, 0), at)
    if begun is None or not re.search(_BEGAN, begun[0]) or re.search(_BEGAN, begun["list"]):
        return []
    bodies = _bodies((begun["of"] or "") + begun["list"])
    level = bodies[0][0] if bodies and bodies[0][0] in _LEVELS else ""
    return [one if has_owner(one) else level + one for one in bodies]


def _before(text: str, named: Sequence[PersonMention], at: int) -> list[PersonMention]:
    """The people listed right before a place, in their order."""
    found: list[PersonMention] = []
    for person in reversed(named[: bisect_right(named, at, key=lambda one: one.end)]):
        if not _JOINS.fullmatch(text, person.end, at):
            break
        found.insert(0, person)
        at = person.start
    return found


def _behind(named: Sequence[PersonMention], text: str, at: int) -> list[PersonMention]:
    """The people listed right behind a place, in their order."""
    found: list[PersonMention] = []
    for person in named[bisect_right(named, at - 1, key=lambda one: one.start) :]:
        if not _JOINS.fullmatch(text, at, person.start):
            break
        found.append(person)
        at = person.end
    return found


def _basis(text: str, shared: Shared) -> Basis:
    verb, start = text[slice(*shared.verb)], shared.people[0].start
    if "提名" in verb:
        return "nominated"
    if verb in ("连任", "蝉联") or "选" in verb or "推" in verb or chosen_before(text, start):
        return "elected"
    before = text[max(0, start - 6) : start]
    if verb in _IS and not re.search(r"任命|聘任|聘请|聘$", before):
        return "elected" if re.search(r"选举|推选|推举|选$", before) else "stated"
    return "appointed"
