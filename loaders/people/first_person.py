"""Somebody who gives a report and says 我 or 本人 of himself: `会长　甲` below the title, then `理事会补选本人为会长`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..language.report_heads import address_in
from ..parts import PersonMention

_HEAD = 500
"""How far into the text its first words to those who listen are looked for, in characters."""
_GIVER = lazy(r"[^\n，。；：]{0,40}")
"""What may stand in the line of who speaks before the name."""
_SAYS = lazy(
    r"(?:(?<=[选举任聘请名推定])|(?<=[选举]出))(?:本人|我)(?=(?:继续)?(?:为|担任|任(?!何)|接任|继任|兼任|出任))"
    r"|(?<![\u3400-\u9fff])(?:本人|我)(?=[和与同][\u3400-\u9fff、]{2,16}?(?:陪同|到会|出席|参加|前往)|(?:应邀|专程|全程)*(?:陪同|出席|主持(?=会议|大会|座谈|仪式|召开|了)))"
)


def name_first_person(text: str, people: list[PersonMention]) -> None:
    """Name the speaker where a speech says of him by 我 what he was chosen for, or whom he came with."""
    if "我" not in text and "本人" not in text:
        return
    giver = _giver(text, people)
    if giver is None:
        return
    said = _SAYS.finditer(text, giver.end)
    people += [PersonMention(*one.span(), giver.name, (), one.start(), whole=(giver.start, giver.end)) for one in said]
    people.sort(key=lambda one: one.start)


def _giver(text: str, people: Sequence[PersonMention]) -> PersonMention | None:
    """The one person named at the end of a line above the words by which those who listen are addressed."""
    address = address_in(text, 0, _HEAD)
    above = [one for one in people if one.end <= address]
    line = text.rfind("\n", 0, above[0].start) + 1 if len(above) == 1 else 0
    alone = line > 0 and _GIVER.fullmatch(text, line, above[0].start) is not None
    return above[0] if alone and text[above[0].end : above[0].end + 1] in ("\n", "）") else None
