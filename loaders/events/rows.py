"""People in rows below words that say what they do: `8位委员作大会发言：`, `出席人员`, and lines of one or several of a post."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...model.statement import ParticipationRole
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..language.sentences import Stretch
from ..parts import PersonMention
from ..posts.roles import ends_in_role

_OPENS = lazy(
    r"(?P<how>发言|讲话|致辞|致词|交流|汇报|介绍|宣讲|演讲|述职|出席|参加|列席|到会|陪同)(?P<who>[^，。；：]{0,14}?)(?:，?(?:他们|名单|顺序)?(?:依次|先后|分别))?(?:[如分]下|分别)?[是有为]?[：:]\s*$"
)
_ROLES: dict[str, ParticipationRole] = {
    "出席": "attendee", "参加": "attendee", "列席": "attendee", "到会": "attendee", "参会": "attendee", "与会": "attendee", "陪同": "companion",
}  # fmt: skip
_LABEL = lazy(
    r"[ 　]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][ 　]*)?(?:会议)?(?P<how>出席|列席|参加|参会|与会|到会|缺席|请假)"
    r"(?:[\u3400-\u9fff]{0,12}(?:人员|成员|委员|理事|董事|监事|领导|同志|的有|名单|者|人))?(?:[（(][^（）()\n]{1,12}[）)])?(?:[：:](?P<first>[^\n]*))?\s*"
)
"""A row of minutes that says of the rows below it, or of its own people and those below, that they were there or not."""
_NOT_THEY = lazy(
    r"选举|产生|推选|表决|通过|决定|结果|要点|提纲|内容|情况|摘要|精神|题目|指出|强调|要求|时间|地点|单位|人数|部门"
)
"""What stands between the word and the colon before words that are said, and not people."""
_BEHIND = lazy(
    r"[ 　]*(?:（[^（）\n]{1,30}）)?(?:[ 　]+[^，。；：《》\n]{2,30}(?=[ 　]+《))?[ 　]*(?:[：:，—]*[ 　]*(?:《[^《》\n]{2,60}》|发言题目[^\n]{0,60}))?[\s；;。]*"
)
_NUMBER = lazy(rf"[ 　]*(?:[（(]?[一二三四五六七八九十\d]{{1,2}}[）)]?[、.．]?|[{BULLETS}—-])?[ 　]*")

_UNREAD = lazy(r"(?:（[^（）\n]{1,30}）)?(?:[ 　、，]+[\u3400-\u9fff]{2,3}(?:（[^（）\n]{1,30}）)?){1,3}[；;。\s]*")
"""Words behind those of a row that may be names as well."""
_BETWEEN = lazy(r"(?:（[^（）\n]{1,30}）|[ 　、，；,;]|[\u3400-\u9fff]{2,4}(?=[ 　、，；]))*(?:和|及)?")
"""Between two of a row: marks, blanks and stops, and words that may be names."""
_OTHER_LABEL = lazy(r"(?:会议)?(?:主持|记录|整理|汇报|主讲|缺席|请假)")
_POST = lazy(r"(?:（[^（）\n]{1,12}）)?[ 　]+(?P<post>[\u3400-\u9fff、]{2,40})(?:（[^（）\n]{1,12}）)?[；;。\s]*")
_BLANKS = lazy(r"[ 　]+")


def people_below(
    text: str, sentences: Sequence[Stretch], people_of: Sequence[Sequence[PersonMention]]
) -> Iterator[tuple[Stretch, PersonMention, ParticipationRole]]:
    """The row, a person in it and the role, for each in rows below such words.

    `people_of`: the people of each sentence.
    """
    role, begun = None, False
    for sentence, inside in zip(sentences, people_of, strict=True):
        if role and inside and _is_row(text, sentence, inside, begun):
            for person in inside:
                yield sentence, person, role
            continue
        role, begun = _opened(text, sentence), bool(inside)


def _opened(text: str, sentence: Stretch) -> ParticipationRole | None:
    """What those do who stand in rows below a sentence, if it says so."""
    said = text[max(sentence.start, sentence.end - 40) : sentence.end]
    opens = _OPENS.search(said) if "：" in said or ":" in said else None
    if opens:
        return None if _NOT_THEY.search(opens["who"]) else _ROLES.get(opens["how"], "speaker")
    label = _LABEL.fullmatch(text, sentence.start, sentence.end)
    return _ROLES.get(label["how"]) if label and text[sentence.start - 1 : sentence.start] == "\n" else None


def _is_row(text: str, sentence: Stretch, inside: Sequence[PersonMention], begun: bool) -> bool:
    """Whether a line is nothing but people of a post, or somebody with title, marks and the title of a speech.

    `begun`: the row above names people already, so that this one has to begin with a post.
    """
    if text[sentence.start - 1 : sentence.start] != "\n":
        return False
    first = inside[0]
    start = first.title_start if first.title_start >= 0 else first.start
    number = _NUMBER.match(text, sentence.start, start)
    label = _BLANKS.sub("", text[number.end() if number else sentence.start : start]).rstrip("：:")
    if (label or begun) and not ends_in_role(label or text[start : first.start].rstrip("：: 　")):
        return False
    if _OTHER_LABEL.match(label) or _OTHER_LABEL.match(text, number.end() if number else sentence.start):
        return False
    parted = all(
        _BETWEEN.fullmatch(text, one.end, max(one.end, other.title_start if other.title_start >= 0 else other.start))
        for one, other in pairwise(inside)
    )
    return parted and _ends_row(text, inside[-1].end, sentence.end)


def _ends_row(text: str, end: int, stop: int) -> bool:
    """Whether nothing stands behind the last of a row but marks, the title of a speech or his post."""
    post = _POST.fullmatch(text, end, stop)
    if post is not None and ends_in_role(post["post"]):
        return True
    return _BEHIND.fullmatch(text, end, stop) is not None or _UNREAD.fullmatch(text, end, stop) is not None
