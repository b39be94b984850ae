"""Those who give a report or speech, on a line of their own below its title: `（某年某月某日） / 甲 / 各位代表：`, and who says 我
or 本人 of himself in it: `理事会补选本人为会长`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..language.body_words import ending_of
from ..language.name_words import is_barred, surname_class
from ..language.patterns import lazy
from ..language.report_heads import address_in, report_heads
from ..parts import PersonMention
from ..posts.roles import ends_in_role
from .found import HAN, Found

_DOTTED = lazy(rf"{HAN}{{1,6}}·{HAN}{{1,8}}")
_NAME = lazy(rf"{HAN}{{2,4}}")
_SIZES = (3, 2, 4)
"""Characters of names, the likeliest first."""


def names_of_givers(text: str) -> Iterator[tuple[Found, bool]]:
    """Those names, alone or behind an office; each is surely somebody's, as nothing else stands so."""
    for head in report_heads(text):
        for start, end in head.lines:
            if at := _name_in(text, start, end):
                yield Found(at, end, text[at:end], (), end), True


def _name_in(text: str, start: int, end: int) -> int:
    """Where the name at the end of the line begins; 0 where there is none."""
    line = text[start:end].lstrip()
    if _DOTTED.fullmatch(line):
        return end - len(line)
    for size in _SIZES:
        post, name = line[:-size].rstrip(), line[-size:]
        if len(name) == size and (not post or ends_in_role(post)) and _is_name(text, name, end - size):
            return end - size
    return 0


def _is_name(text: str, name: str, at: int) -> bool:
    surname = surname_class(text, at)
    usual = surname == "compound" or (surname != "" and len(name) < 4)
    return (
        usual
        and _NAME.fullmatch(name) is not None
        and not is_barred(name)
        and not ends_in_role(name)
        and ending_of(name) is None
    )


_HEAD = 500
"""How far into the text its first words to those who listen are looked for, in characters."""
_GIVER = lazy(r"[^\n，。；：]{0,40}")
"""What may stand in the line of who speaks before the name."""
_OFFICE_TO_COME = r"(?:继续)?(?:为|担任|任(?!何)|接任|继任|兼任|出任)"
_GIVEN = (
    rf"(?:(?<=[选举任命聘请名推定派荐])|(?<=[选举]出))(?:本人|我)(?={_OFFICE_TO_COME})"
    r"|(?:(?<=免去)|(?<=解除)|(?<=撤销))(?:本人|我)(?=的?[^，。；\n]{2,24}职务)|(?:(?<=接受)|(?<=同意)|(?<=批准))(?:本人|我)(?=[^，。；\n]{0,12}辞去)"
)
"""Where others give the speaker an office or take it from him."""
_TAKES = r"(?:再次|全票|继续|连续)*当选|被[^，。；\n]{0,12}?(?:任命|选举?|推选|推举|增补|补选|聘)为|(?:因[^，。；\n]{2,12})?(?:不再担任|辞去)|(?:接任|出任)"
_MEETING = r"(?:[会班式课]|仪式|活动|论坛|典礼|比赛|演出|讲座)"
_ACTS = (
    r"[和与同][\u3400-\u9fff、]{2,16}?(?:陪同|到会|出席|参加|前往)|(?:应邀|专程|全程|到会|在(?:会|大会|[^，。；\n]{1,12}[会式班坛动])上|也|都|并)*"
    rf"(?:陪同|出席|主持(?:召开)?(?:了|[^，。；\n]{{0,20}}?{_MEETING})|致[^，。；\n]{{0,6}}[词辞]|讲话|发言|讲了?话|宣读|作了?[^，。；\n]{{0,16}}?(?:报告|讲话|发言|汇报|介绍|动员|授课)"
    r"|代表[^，。；\n]{2,20}?(?:致|发言|讲话|签[字约署订])|(?:率|带)(?:队|领|[^，。；\n]{2,12}?(?:赴|到|前往)))"
)
_SAYS = lazy(
    rf"{_GIVEN}|(?:(?<![\u3400-\u9fff])|(?<=由))(?:本人|我)(?={_TAKES}|{_ACTS})"
    r"|(?<=由)(?:本人|我)(?=主持)|(?<=[\u3400-\u9fff][与和同])(?:本人|我)(?=共同|一起|一道|一同|分别|先后|为[^，。；\n]{1,16}揭[牌幕])"
)
"""Where the speaker is told of, by what he was chosen for or what he did."""


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
