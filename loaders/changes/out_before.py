"""Who lost an office without its name, where the next clause says who got it: `甲被撤职，乙代理厂长`, `甲辞职，乙任书记`."""

from __future__ import annotations

from dataclasses import replace

from ..language.patterns import lazy
from .shadow import MARK, PERSON, POST, TITLE, Shadow
from .words import change

_OUT = lazy(
    rf"(?P<who>{PERSON}){MARK}?(?:同志)?(?:，?因[^，。；\n{PERSON}{POST}]{{1,24}}?，?)?(?P<cue>(?:被|遭|受到?)(?:[^，。；\n{PERSON}{POST}]{{0,4}})?(?:撤职|免职|革职|罢免|撤换|罢官|停职)(?:处分|查办)?)，"
    rf"(?:(?P<acts>{TITLE})(?=[，。；\n])|(?:厂务|校务|院务|工作|职务|遗缺)?(?:改|暂|即|遂|另)*由?{PERSON}{MARK}?(?:同志)?(?:临时|暂时?|奉命|正式)?(?P<takes>接任|继任|继|代理|升任|改任|转任|出任|担任|任|代)?(?P<post>{POST})(?!{POST}))"
)
_LEFT = lazy(
    rf"(?<!{TITLE})(?P<who>{PERSON}){MARK}?(?:同志)?(?:，?[因在][^，。；\n{PERSON}{POST}]{{1,20}}?，?)?"
    rf"(?P<cue>(?:被|遭)(?:错误地?|错)?(?:撤销|解除|罢免)(?:一切|领导|党内外|党政)?职务|(?:被|自动|主动|引咎)?(?:免职|去职|辞职|解职|卸任))(?:（[^（）\n]{{1,16}}）)?[，；]"
    rf"(?:(?:同年|次年|翌年|当年|(?:19|20)\d\d年)?\d{{1,2}}月，?|同月，?)?(?:(?:[\u3400-\u9fff]{{1,6}}委|上级)?(?:另|改)?[派调]|改?由)?"
    rf"(?:(?P<acts>{TITLE})(?=[，。；\n])|(?P<next>{PERSON}){MARK}?(?:同志)?(?:暂|临时)?(?:接任|继任|继|代理|出任|担任|任|代)?(?P<post>{POST})(?=[，。；\n（]))"
)
"""The same of who is known from before to have held that office: `甲免职，乙任书记`, `甲辞职，同年5月乙代理书记`."""
_ACTING = lazy(r"\A(?:临时|暂时?)?代理?(?!表)")


def lose_before(shadow: Shadow) -> None:
    """Give those put out the office that their successor got, as one lost."""
    if any(word in shadow.original for word in ("免职", "去职", "辞职", "解职", "卸任", "职务")):
        _leave(shadow)
    if not any(word in shadow.original for word in ("撤职", "免职", "革职", "停职", "罢", "撤换")):
        return
    for match in _OUT.finditer(shadow.text):
        posts = shadow.posts(*match.span("acts" if match["acts"] else "post"))
        posts = posts if match["takes"] or _ACTING.match(posts[0].role) else []
        held = [replace(post, role=_ACTING.sub("", post.role)) for post in posts[:1] if post.basis == "stated"]
        change(shadow.persons(*match.span("who")), held, "removed", shadow.span(*match.span("cue")), None)


def _leave(shadow: Shadow) -> None:
    """Give those who left without a word on what they held the office of the next, where they had it before."""
    for match in _LEFT.finditer(shadow.text):
        posts = shadow.posts(*match.span("acts" if match["acts"] else "post"))[:1]
        for person in shadow.persons(*match.span("who")) if posts else []:
            held = replace(posts[0], role=_ACTING.sub("", posts[0].role), basis="stated")
            before = [
                post
                for one in shadow.people.values()
                if one.name == person.name and one.start < person.start
                for post in one.posts
            ]
            told = any((one.organization, one.role) == (held.organization, held.role) for one in before)
            if told and not any(one.basis in ("removed", "resigned") for one in person.posts):
                basis = "resigned" if "辞" in match["cue"] else "removed"
                change([person], [held], basis, shadow.span(*match.span("cue")), None)
