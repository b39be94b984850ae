"""Names that a document gives both behind a title and before it: `县委副书记向前，…。向前副书记宣读贺信`."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.body_words import ending_of
from ..language.name_words import HAN, surname_class
from ..language.patterns import lazy
from .edges import right_edge

_TITLE = (
    r"(?:常务|执行)?(?:副(?:书记|主席|主任|院长|校长|[市区县州旗省乡镇村厅局处科部行厂矿场社馆所会站团队]长|秘书长|理事长|会长|董事长|总经理|经理|总裁|总工程师|检察长|巡视员|调研员|教授)"
    r"|书记|主席|主任|[市区县州旗省乡镇村厅局处科部行厂矿场社馆所院校会站团队]长|秘书长|理事长|董事长|监事长|总经理|经理|总裁|检察长|巡视员|调研员|教授|研究员|院士|政委)"
)
_CALLED = lazy(rf"(?:^|(?<=[，。；：、\n\u3000“”]))(?P<name>{HAN}{{2,3}}?)(?P<title>{_TITLE})(?!{HAN}{{0,3}}?[，、])")
_SPOKE = lazy(
    rf"(?:^|(?<=[。\n\u3000]))(?P<name>{HAN}{{3}})(?=(?:在(?:讲话|致辞|发言|总结)[中时]|首先|最后|还|最后)?(?:指出|强调|表示|要求|希望|说[，：]|讲话|致辞)|在(?:讲话|致辞|发言)中)"
)
_TITLES = lazy(_TITLE + r"\Z")
_LONGEST_TITLE = 6
_FIRM = 2


def titled_again(text: str) -> Iterator[str]:
    """Such names, once for each place where their bearer is called by name and title at the head of a clause."""
    for found in _CALLED.finditer(text):
        name = found["name"]
        if not surname_class(name, 0):
            continue
        at = text.find(found["title"] + name)
        while at >= 0:
            if right_edge(text, at + len(found[0])) >= _FIRM:
                yield name
                break
            at = text.find(found["title"] + name, at + 1)


def told_to_speak(text: str) -> Iterator[str]:
    """Names of three characters behind a title whose bearers a sentence begins with that tells what they said."""
    for found in _SPOKE.finditer(text):
        name = found["name"]
        if not surname_class(name, 0) or ending_of(name) is not None:
            continue
        at = text.find(name)
        while at >= 0:
            titled = _TITLES.search(text, max(0, at - _LONGEST_TITLE), at)
            if titled and right_edge(text, at + len(name)) >= _FIRM:
                yield name
                break
            at = text.find(name, at + 1)
