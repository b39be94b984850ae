"""Lists of a presidium below the line that tells of its election: `选举产生新一届学生会主席团：` above `执行主席：甲`."""

from __future__ import annotations

from ..language.patterns import lazy
from .labelled import is_row
from .phrases import PostPhrase

_ABOVE = lazy(
    r"(?:选举|推选|选出|产生|选举产生)了?(?:第[一二三四五六七八九十\d]{1,3}届|新一届|首届|本届)(?P<body>[\u3400-\u9fff]{0,16}?)主席团(?:成员|组成人员)?(?:名单)?(?:如下)?[：:]\n"
)
_REACH = 400


def is_in_presidium(text: str, phrase: PostPhrase) -> bool:
    """Whether a post is the label of a row of such a list."""
    return presidium_above(text, phrase) is not None


def presidium_above(text: str, phrase: PostPhrase) -> str | None:
    """The words for the body whose presidium such a list is of, maybe none; None for a post that is in no such list."""
    low = max(0, phrase.start - _REACH)
    if phrase.organization or "主席" not in phrase.role or "主席团" not in text[low : phrase.start]:
        return None
    if not is_row(text, phrase.start, phrase.end):
        return None
    return presidium_elected(text, phrase.start)


def presidium_elected(text: str, at: int) -> str | None:
    """The words for the body whose presidium the line above the list at `at` says was elected; None where none does."""
    found = [*_ABOVE.finditer(text, max(0, at - _REACH), at)]
    return found[-1]["body"] if found and "。" not in text[found[-1].end() : at] else None
