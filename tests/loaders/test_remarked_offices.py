"""Rows of holders whose remarks name the office of the time, or what came after it."""

from __future__ import annotations

import pytest
from reading import based_whole, dated_whole

_ROWS = """平陆县青石中学历任校长、书记一览
（1941—2019）

一、历任校长

1  浦光宗   1941.8—1946.1     平陆县立简易师范学校校长
2  苏  木   1946.2—1949.12    县立中学校长
3  段文昌(女)  1950.3—1957.7   军管会派任，首任女校长
4  张大有   1968.10—1972.2    校革委会主任，工宣队
5  李国良(彝族)  1984.8—1995.8   特级教师
6  王建军   1995.8—2008.7

二、历任党支部(总支、党委)书记

张大有   1959.4—1966.6   支部书记
李桂花   1972.3—1984.7   支部书记、校革委会主任(至1978.8)
王建军   1989.2—2003.9   总支书记
高小山   2003.9—2015.12  党委书记，2015年12月改任县教育局督学
丁一凡   2016.1—         党委书记(兼)
"""


def test_a_remark_names_the_office_of_the_time() -> None:
    assert based_whole(_ROWS) == {
        "浦光宗 平陆县立简易师范学校 校长 term",
        "苏木 平陆县立中学 校长 term",
        "段文昌 平陆县青石中学 校长 term",
        "张大有 平陆县青石中学革命委员会 主任 term",
        "李国良 平陆县青石中学 校长 term",
        "王建军 平陆县青石中学 校长 term",
        "张大有 平陆县青石中学 支部书记 term",
        "李桂花 平陆县青石中学 支部书记 term",
        "李桂花 平陆县青石中学革命委员会 主任 term",
        "王建军 平陆县青石中学 总支书记 term",
        "高小山 平陆县青石中学 党委书记 term",
        "高小山 平陆县教育局 督学 appointed",
        "丁一凡 平陆县青石中学 党委书记 term",
    }


def test_what_came_after_has_its_own_day_and_an_office_besides_its_own_end() -> None:
    found = dated_whole(_ROWS)
    assert "2015-12 高小山 平陆县教育局 督学 appointed" in found
    assert any(one.startswith("1972-03/1978-08 李桂花 平陆县青石中学革命委员会 主任") for one in found)


@pytest.mark.parametrize(
    ("remark", "post"),
    [
        ("厂革委会主任", "岚州市第二机床厂革命委员会 主任"),
        ("（厂革委会主任）", "岚州市第二机床厂革命委员会 主任"),
        ("岚州农具厂厂长", "岚州农具厂 厂长"),
        ("党委书记兼", "岚州市第二机床厂 厂长"),
        ("后任市机械局局长", "岚州市第二机床厂 厂长"),
        ("原市机械局副局长", "岚州市第二机床厂 厂长"),
        ("高级工程师", "岚州市第二机床厂 厂长"),
        ("主持工作的副厂长", "岚州市第二机床厂 副厂长"),
    ],
)
def test_other_houses_and_what_is_no_office_of_the_heading(remark: str, post: str) -> None:
    text = f"岚州市第二机床厂历任领导\n\n一、历任厂长\n王大为　1958.3—1966.5\n张小林　1968.10—1972.2　{remark}\n李建国　1972.3—1984.7\n"
    assert f"张小林 {post} term" in based_whole(text)
    assert sum(one.startswith("张小林") and one.endswith("term") for one in based_whole(text)) == 1


def test_the_commune_that_a_town_was() -> None:
    text = "青石镇历任主要领导\n\n历任镇长\n张小林　1958.3—1966.5　公社管委会主任\n李建国　1968.10—1978.8　公社革委会主任\n高大山　1984.7—1990.3\n"
    assert based_whole(text) == {
        "张小林 青石公社管委会 主任 term",
        "李建国 青石公社革委会 主任 term",
        "高大山 青石镇人民政府 镇长 term",
    }


def test_a_term_in_brackets_is_no_part_of_the_body_behind_it() -> None:
    text = "岚州师范学校历任校长\n1.王大为（1941.8—1946.1）岚州县立师范学校校长\n2.张小林（1946.2—1949.12）\n3.高大山（1978.9—1984.7）\n"
    assert "王大为 岚州县立师范学校 校长 term" in based_whole(text)


@pytest.mark.parametrize("gap", ["—　党委书记", "—　　党委书记", "—        党委书记", "至今　党委书记"])
def test_a_remark_behind_an_open_term(gap: str) -> None:
    text = f"岚州市人民医院历任书记\n\n历任党支部书记、党委书记\n王大为　1958.3—1966.5　支部书记\n高大山　1984.8—1995.8　党委书记\n丁一凡　1995.8{gap}\n"
    assert {one for one in based_whole(text) if one.startswith("丁")} == {"丁一凡 岚州市人民医院 党委书记 term"}
