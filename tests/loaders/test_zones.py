"""Zones with an administration, a working committee of the party and bureaus of their own."""

from __future__ import annotations

import pytest
from reading import held, held_whole


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            (
                "株洲高新区召开招商工作调度会\n发布时间：2022-06-15　来源：投资促进局\n\n"
                "6月14日上午，株洲高新区管委会召开招商工作调度会。区党工委副书记、管委会副主任丁大山主持会议，"
                "投资促进局局长罗小满通报项目进展，财政局副局长石小川作了发言。\n"
            ),
            {
                "丁大山 株洲高新区 党工委副书记",
                "丁大山 株洲高新区管委会 副主任",
                "罗小满 株洲高新区投资促进局 局长",
                "石小川 株洲高新区财政局 副局长",
            },
        ),
        (
            "青岛经济技术开发区2015年大事记\n\n3月2日　区管委会主任丁大山调研，区建设局局长罗小满汇报。市财政局局长梅雪来区指导。\n",
            {
                "丁大山 青岛经济技术开发区管委会 主任",
                "罗小满 青岛经济技术开发区建设局 局长",
                "梅雪 青岛市财政局 局长",
            },
        ),
    ],
)
def test_what_a_zone_calls_区_is_the_zone(text: str, posts: set[str]) -> None:
    assert held_whole(text) == posts


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("南山示范区政法委", "副书记"),
        ("南山旅游度假区党政办", "主任"),
        ("南山经济开发区组织部", "部长"),
        ("城乡一体化示范区司法局", "局长"),
    ],
)
def test_a_zone_with_a_name_of_its_own_owns_its_offices(words: str, role: str):
    assert f"罗小满 {words} {role}" in held(f"市总工会召开座谈会，市司法局副局长石小川、{words}{role}罗小满出席。")


def test_what_is_to_become_a_zone_of_example_is_none():
    told = held("市总工会召开座谈会，市司法局副局长石小川、示范区创建办公室主任罗小满出席。")
    assert "罗小满 示范区创建办公室 主任" not in told
