"""Members listed of a group or committee that the same paper decides to set up: they are appointed by it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model.statement import Basis
from ..language.patterns import lazy
from ..parts import PersonMention, PostMention
from .words import posts_between

_ORGAN = r"(?:委员会|领导小组|工作小组|协调小组|工作组|专班|指挥部|筹委会|筹备组|编委会|组委会|小组)"
_SET_UP = lazy(
    rf"(?:决定|研究|同意|批准|研究决定)[^。；：\n]{{0,12}}?(?P<cue>成立|组建|设立|组成)(?:了)?(?P<body>[\u3400-\u9fff“”]{{2,36}}?{_ORGAN})(?:（[^（）\n]{{1,24}}）)?[^。；：\n]{{0,24}}?(?:。现[^。；：\n]{{0,20}}?)?(?:如下|名单)[：:]"
)
_TOLD = lazy(
    rf"(?P<cue>成立|组建|设立|组成|调整|充实)(?:了)?(?P<body>[\u3400-\u9fff“”]{{2,36}}?{_ORGAN})，[^。\n]{{2,80}}?(?:任|担任|为)(?:组长|总?召集人|总?指挥长?|总指挥|主任)[^。\n]*"
)
"""A sentence that sets one up, and says who leads it and who its members are."""
_LISTED = lazy(
    rf"(?P<cue>成立|组建|设立)(?:了)?(?P<body>[\u3400-\u9fff“”]{{2,36}}?{_ORGAN})(?:[，：；（]|，?由|。(?=[\u3400-\u9fff]{{2,6}}：))(?P<who>(?:副?组长|总?召集人|副?总?指挥长?|副?主任(?:委员)?)(?:由|为|是|：)?[\u3400-\u9fff][^。\n]*)"
)
"""One that names its head and members behind it, without a verb: `成立某领导小组，组长甲，副组长乙，成员丙、丁`."""
_BEGUN = lazy(
    rf"(?P<body>[\u3400-\u9fff“”]{{2,36}}?{_ORGAN})(?:正式|宣告)?(?P<cue>成立|组建)，(?P<who>(?:副?组长|总?召集人|副?总?指挥长?|副?主任(?:委员)?)(?:由|为|是|：)?[\u3400-\u9fff][^。\n]*)"
)
"""The same with the verb behind it: `某某委员会成立，主任甲，副主任乙`."""
_HEAD = (
    r"(?:(?:常务|第一)?副?(?:书记|主席|主任|会长|理事长|主任委员|秘书长)|委员)：?(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,8}·[\u3400-\u9fff]{1,8})(?:（[^（）\n]{1,16}）)?"
    r"(?:[、和与](?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,8}·[\u3400-\u9fff]{1,8})(?:（[^（）\n]{1,16}）)?)*"
)
_RENEWED = lazy(rf"(?P<cue>换届|改选)(?:选举|改选|大会)?[，：](?P<who>{_HEAD}(?:[，；、]{_HEAD})*)(?=[。；\n]|$)")
"""A board or committee that is chosen anew, before nothing but its heads: `某党委换届，书记甲，副书记乙。`"""
_NAMED_BY_HOUSE = lazy(r"(?:学术|学位|评定|指导)[\u3400-\u9fff]{0,4}委员会|编委会")
"""Committees that their house names, and nobody elects."""
_TO_NAME = 14
_IN_PART = lazy(
    r"[ \u3000]*[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]{1,2}[ \u3000]*[^，。；：\n]{2,16}(?:组|专班|工作队)[：:。，](?:[^。\n]*[；，])?"
)
"""What stands before the posts of a part of the group that one line tells of."""
_MEMBERS = ("成员", "组员", "委员")
_ENDS = lazy(r"(?m)^[^\n，。；]{0,30}(?:\d{4}|[〇○零一二三四五六七八九]{4})年[^\n]{1,8}日[ \u3000]*$")
_CHANGED = lazy(
    r"(?:调整|充实|补充|更换)[^。；：\n]{0,36}?(?:成员|组成人员|领导小组|指挥部|委员会)|(?:成员|组成人员|名单|领导小组|指挥部|委员会)(?:进行|作|做)?[^。；：\n]{0,8}?(?:调整|充实|更换)"
)
"""What a paper says that changes who sits in a group."""
_VOTED = lazy("选举|表决|投票|大会|全会|全委|理事会")
_ADDS = ("增补", "补充", "替补", "递补")


def _appoint_added(text: str, people: Sequence[PersonMention]) -> None:
    """Turn additions to a group that a paper changes into appointments: nobody elects them."""
    for person, at, post in posts_between(people, 0, len(text)):
        cue = post.cue or (0, 0)
        if post.basis != "elected" or not text[slice(*cue)].startswith(_ADDS):
            continue
        begins = max(text.rfind("。", 0, cue[0]), text.rfind("\n", 0, cue[0])) + 1
        if not _VOTED.search(text, begins, cue[0]) and _CHANGED.search(text, max(0, cue[0] - 500), cue[0]):
            person.posts[at] = replace(post, basis="appointed")


def appoint_members(text: str, people: Sequence[PersonMention]) -> None:
    """Turn the posts that rows below such a decision give in the group into appointments."""
    if any(word in text for word in _ADDS):
        _appoint_added(text, people)
    for match in _TOLD.finditer(text) if "成员" in text or "组员" in text or "委员" in text else ():
        for person, at, post in posts_between(people, match.end("body"), match.end()):
            if _sits(post, match["body"]):
                person.posts[at] = replace(post, basis="appointed", cue=match.span("cue"))
    for match in _LISTED.finditer(text) if "成立" in text or "组建" in text or "设立" in text else ():
        _turn(people, match, "appointed", match["body"][-6:])
    for match in _BEGUN.finditer(text) if "成立，" in text or "组建，" in text else ():
        _turn(people, match, "appointed", match["body"][-5:])
    for match in _RENEWED.finditer(text) if "换届" in text or "改选" in text else ():
        if not _NAMED_BY_HOUSE.search(text, max(0, match.start() - _TO_NAME), match.start()):
            _turn(people, match, "elected", "")
    for match in _SET_UP.finditer(text) if "成立" in text or "组建" in text or "设立" in text else ():
        ends = _ENDS.search(text, match.end())
        stop = ends.start() if ends else len(text)
        for person, at, post in posts_between(people, match.end(), stop):
            if _is_of(text, post, match["body"]):
                person.posts[at] = replace(post, basis="appointed", cue=match.span("cue"))


def _turn(people: Sequence[PersonMention], match: re.Match[str], basis: Basis, body: str) -> None:
    """Turn the posts in a body, by the end of its name, that are stated of people in a list into changes."""
    for person, at, post in posts_between(people, match.start("who"), match.end()):
        told = post.basis == "stated" and post.start >= match.start("who")
        of_it = post.organization.removesuffix("办公室").endswith(body)
        if told and of_it and (body or _is_meant(match.string, person, post)):
            person.posts[at] = replace(post, basis=basis, cue=match.span("cue"))


def _sits(post: PostMention, group: str) -> bool:
    """Whether a post is told as that of a member of the group."""
    return post.basis == "stated" and post.role in _MEMBERS and post.organization.endswith(group[-4:])


def _is_of(text: str, post: PostMention, group: str) -> bool:
    """Whether a post is that of a row's label, in the group."""
    if post.basis != "stated" or group[-4:] not in post.organization:
        return False
    line = text.rfind("\n", 0, post.start) + 1
    before = text[line : post.start]
    if before.strip() and not _IN_PART.fullmatch(before):
        return False
    return bool(before.strip()) or text[post.end : post.end + 4].strip().startswith(("：", ":"))


def _is_meant(text: str, person: PersonMention, post: PostMention) -> bool:
    """Whether a post is what a board's election gave and not what somebody is beside: `会长：甲（某局局长）`, `会长：某局局长甲`."""
    labels = [one for one in person.posts if text.startswith("：", one.end)]
    titled = any(one.start < person.start for one in person.posts)
    return post in labels if labels else not (titled and post.start > person.end)
