"""Those who lead a body anew, told behind the news of it: `州教育局局长甲宣布新班子：校长乙，副校长丙`."""

from __future__ import annotations

from ..language.patterns import lazy
from .shadow import PERSON, POST, TITLE

_NEW = r"(?:新的?|新一[届任]|[本这]届|上述)"
_BODY = r"[\u3400-\u9fff“”]{0,12}?"
_TEAM = r"(?:领导|行政|党政|党委|校级|院级|厂级|中层)*(?:班子|领导机构)(?:成员|组成人员|名单)*"
_NEW_TEAM = lazy(
    rf"(?P<cue>(?:宣布|公布|任命|组建|组成|配备|配齐|委派|确定)了?{_BODY}{_NEW}(?:{_BODY}){_TEAM}"
    rf"|{_TEAM}(?:进行|作|做)?了?(?:较大|重大|大幅|部分|重新)?(?:的)?(?:调整|改组|充实|任命|配备)(?!前|后|方案))"
    rf"(?:如下|为|是|[，,]?(?:他们|分别|即)(?:是|为)?)?[：:，](?=(?:原|由)?{TITLE}{PERSON}|{POST}[\u3400-\u9fff]{{2,3}}，{TITLE}{PERSON})"
)
"""What was made known or changed, right before the first of those who lead from now on."""


def find_new_team(text: str, start: int, end: int) -> tuple[int, tuple[int, int]] | None:
    """Where the list of a new team begins in a piece of the shadow, and the words that tell of the team."""
    if "班子" not in text[start:end] and "领导机构" not in text[start:end]:
        return None
    found = _NEW_TEAM.search(text, start, end)
    return (found.end(), found.span("cue")) if found else None
