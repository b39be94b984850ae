"""Those who are dead of whom a text tells."""

from __future__ import annotations

from ..language.patterns import lazy

_MOURNED = lazy(
    r"(?:同志|先生|女士|老人|教授|烈士|院士)?(?:的(?:生前[友好亲]|遗[体像孀属容愿]|骨灰|灵[柩堂车]|追悼会|(?:家属|亲属|亲友|子女|学生|遗族|老战友|生前))|生前[友好亲]|遗[体像容]告别|追悼[会仪]|骨灰|(?:在[\u3400-\u9fff]{1,8})?(?:逝世|病逝|去世))"
)
_SILENT = lazy(
    r"(?:(?:、|和|及|以及)[\u3400-\u9fff·]{2,8}?){0,8}(?:等[\u3400-\u9fff\d]{0,10}?|同志|先生|女士|老师|教授|院士|烈士|老人){0,3}(?:起立|肃立|集体)?(?:默哀|致哀|志哀)"
)
_FOR = lazy(r"[为向对](?![了此])[^，。；：\n]{0,60}$")


def is_mourned(text: str, at: int) -> bool:
    """Whether somebody is dead of whom what stands at `at` tells: `甲同志的生前友好`, `甲同志遗体告别仪式`, `为甲默哀`."""
    if "哀" in text[at : at + 40] and _SILENT.match(text, at) and _FOR.search(text, max(0, at - 70), at):
        return True
    return text[at : at + 1] in "同先女老教烈院的生遗追骨在逝病去" and _MOURNED.match(text, at) is not None
