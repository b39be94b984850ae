"""The body of those who lead guests, whose own title stands bare before it: `以会长甲为团长的韩国某商会代表团`, `由副校长乙率领的某大学考察团`."""

from __future__ import annotations

from ..language.patterns import lazy
from .phrases import PostPhrase

_PARTY = (
    r"(?:(?:友好|经贸|经济|政府|文化|教育|艺术|学术|高级|党政|工商界?|企业家|青年|青少年|议员|新闻|体育|农业|旅游|商务){0,3}"
    r"(?:代表团|考察团|访问团|访华团|参观团|交流团|考察组|工作组|观光团|慰问团|经贸团|艺术团|代表队|一行))"
)
_LED = lazy(
    rf"[^，。；：、（）\n]{{2,14}}?(?:先生|女士|同志)?(?:等)?(?:[为任](?:名誉|副)?(?:团长|领队|队长|组长)|率领|带领|带队|率队)的(?P<body>[\u3400-\u9fff·]{{2,28}}?){_PARTY}"
)
"""Behind the title: the leader's name and whose party it is."""
_OPENS = frozenset("以由")


def led_by(text: str, phrase: PostPhrase) -> str:
    """Words for the body whose guests somebody leads whose bare title this is; empty where none is named."""
    if phrase.organization or phrase.kind != "post" or text[phrase.start - 1 : phrase.start] not in _OPENS:
        return ""
    found = _LED.match(text, phrase.end)
    return found["body"].removesuffix("人民政府").removesuffix("政府") if found else ""
