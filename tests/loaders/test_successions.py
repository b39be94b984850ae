"""Who leaves the post that somebody is given, and who goes to another body for a time."""

from __future__ import annotations

import pytest
from reading import brief

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.statement import Holding


def held(text: str) -> set[str]:
    """`person organization role basis` of each post that a college's chronicle of 2019 tells."""
    raw = f"云州职业技术学院2019年大事记\n\n1月5日　召开工作会议。\n\n6月1日　{text}\n\n12月30日　召开年终会议。\n"
    found = extract(describe(key="page", version="0", raw=raw, name="page", meta={})).statements
    return {brief(one) for one in found if isinstance(one, Holding)}


@pytest.mark.parametrize(
    "leaving",
    ["解聘余音该职务", "免去余音同志上述职务", "余音不再担任该职务", "余音因年龄原因不再担任", "余音不再担任"],
)
def test_a_post_that_another_was_just_given_is_left_without_its_name(leaving: str):
    told = held(f"学院研究决定，聘任樊星为教务处处长，{leaving}。")
    assert told == {"樊星 云州职业技术学院教务处 处长 appointed", "余音 云州职业技术学院教务处 处长 removed"}


@pytest.mark.parametrize("behind", ["凌云任该处副处长", "凌云任科研处处长，马鸣不再担任该职"])
def test_a_post_is_left_also_where_others_come_to_something_behind(behind: str):
    told = held(f"学院研究决定：聘任樊星为教务处处长，余音不再担任该职；{behind}。")
    assert {"樊星 云州职业技术学院教务处 处长 appointed", "余音 云州职业技术学院教务处 处长 removed"} < told
    assert any(one.startswith("凌云") and one.endswith("appointed") for one in told)


def test_who_goes_elsewhere_for_a_time_is_named_without_the_word_for_it():
    assert "程前 江城区科技局 副局长 appointed" in held("学院研究决定，程前挂职担任江城区科技局副局长，挂职期一年。")


@pytest.mark.parametrize("part", ["马克思主义学院", "机械工程学院", "附属医院"])
def test_a_part_that_is_called_our_own_keeps_no_letter_of_it(part: str):
    told = held(f"我校{part}成立，基础部副主任岳麓山任{part}院长。")
    assert f"岳麓山 云州职业技术学院{part} 院长 appointed" in told


def test_a_county_that_is_a_city_today_has_its_head():
    told = held("干旱区农业年会在校召开，吐鲁番县县长买合木提·吐尔地到会致欢迎辞。")
    assert told == {"买合木提·吐尔地 吐鲁番县人民政府 县长"}
