"""Who lost an office without its name, where the next clause says who got it: `甲被撤职，乙代理厂长`."""

from __future__ import annotations

from dataclasses import replace

from ..language.patterns import lazy
from .shadow import MARK, PERSON, POST, TITLE, Shadow
from .words import change

_OUT = lazy(
    rf"(?P<who>{PERSON}){MARK}?(?:同志)?(?:，?因[^，。；\n{PERSON}{POST}]{{1,24}}?，?)?(?P<cue>(?:被|遭|受到?)(?:[^，。；\n{PERSON}{POST}]{{0,4}})?(?:撤职|免职|革职|罢免|撤换|罢官|停职)(?:处分|查办)?)，"
    rf"(?:(?P<acts>{TITLE})(?=[，。；\n])|(?:厂务|校务|院务|工作|职务|遗缺)?(?:改|暂|即|遂|另)*由?{PERSON}{MARK}?(?:同志)?(?:临时|暂时?|奉命|正式)?(?P<takes>接任|继任|继|代理|升任|改任|转任|出任|担任|任|代)?(?P<post>{POST})(?!{POST}))"
)
_ACTING = lazy(r"\A(?:临时|暂时?)?代理?(?!表)")


def lose_before(shadow: Shadow) -> None:
    """Give those put out the office that their successor got, as one lost."""
    if not any(word in shadow.original for word in ("撤职", "免职", "革职", "停职", "罢", "撤换")):
        return
    for match in _OUT.finditer(shadow.text):
        posts = shadow.posts(*match.span("acts" if match["acts"] else "post"))
        posts = posts if match["takes"] or _ACTING.match(posts[0].role) else []
        held = [replace(post, role=_ACTING.sub("", post.role)) for post in posts[:1] if post.basis == "stated"]
        change(shadow.persons(*match.span("who")), held, "removed", shadow.span(*match.span("cue")), None)
