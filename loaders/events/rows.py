"""People in rows below a sentence that says what they do: `8位委员作大会发言：` and a line for each, with or without a title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...model.statement import ParticipationRole
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..language.sentences import Stretch
from ..parts import PersonMention

_OPENS = lazy(
    r"(?P<how>发言|讲话|致辞|致词|交流|汇报|介绍|宣讲|演讲|述职|出席|参加|列席|到会|陪同)(?P<who>[^，。；：]{0,14}?)(?:，?(?:他们|名单|顺序)?(?:依次|先后|分别))?(?:[如分]下|分别)?[是有为]?[：:]\s*$"
)
_ROLES: dict[str, ParticipationRole] = {
    "出席": "attendee", "参加": "attendee", "列席": "attendee", "到会": "attendee", "陪同": "companion",
}  # fmt: skip
_NOT_THEY = lazy(r"要点|提纲|内容|情况|摘要|精神|题目|指出|强调|要求|时间|地点|单位|人数|部门")
"""What stands between the word and the colon before words that are said, and not people."""
_BEHIND = lazy(
    r"[ 　]*(?:（[^（）\n]{1,30}）)?(?:[ 　]+[^，。；：《》\n]{2,30}(?=[ 　]+《))?[ 　]*(?:[：:，—]*[ 　]*(?:《[^《》\n]{2,60}》|发言题目[^\n]{0,60}))?[\s；;。]*"
)
_NUMBER = lazy(rf"[ 　]*(?:[（(]?[一二三四五六七八九十\d]{{1,2}}[）)]?[、.．]?|[{BULLETS}—-])?[ 　]*")


def people_below(
    text: str, sentences: Sequence[Stretch], people_of: Sequence[Sequence[PersonMention]]
) -> Iterator[tuple[Stretch, PersonMention, ParticipationRole]]:
    """The row, its person and the role, for each row below a sentence that ends with such a word.

    `people_of`: the people of each sentence.
    """
    role: ParticipationRole | None = None
    for sentence, inside in zip(sentences, people_of, strict=True):
        if role and len(inside) == 1 and _is_row(text, sentence, inside[0]):
            yield sentence, inside[0], role
            continue
        said = text[max(sentence.start, sentence.end - 40) : sentence.end]
        opens = _OPENS.search(said) if "：" in said or ":" in said else None
        role = _ROLES.get(opens["how"], "speaker") if opens and not _NOT_THEY.search(opens["who"]) else None


def _is_row(text: str, sentence: Stretch, person: PersonMention) -> bool:
    """Whether a line is nothing but somebody with title, marks and the title of a speech."""
    start = person.title_start if person.title_start >= 0 else person.start
    opens = text[sentence.start - 1 : sentence.start] == "\n" and _NUMBER.fullmatch(text, sentence.start, start)
    return bool(opens) and _BEHIND.fullmatch(text, person.end, sentence.end) is not None
