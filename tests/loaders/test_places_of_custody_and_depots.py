"""Prisons, depots and pages without a title of their own body: whose posts those within them are."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import Hosting

PRISON = """青柳湖监狱大事记（2009）

1月8日　全狱警察职工大会召开，监狱长王建国作工作报告，政委李秀花主持。
1月15日　市司法局副局长张广来监检查安全稳定工作，副监狱长赵一鸣陪同。
2月3日　监狱党委成立，书记王建国。
3月3日　市司法局党委决定：赵一鸣任监狱党委副书记、政委。
3月8日　与市妇联联合举办“讲安全”演讲比赛，狱政科科长孙大军颁奖。
"""


@pytest.mark.parametrize(
    "post",
    [
        "王建国 青柳湖监狱 监狱长", "李秀花 青柳湖监狱 政委", "赵一鸣 青柳湖监狱 副监狱长", "王建国 青柳湖监狱 党委书记",
        "赵一鸣 青柳湖监狱 政委 appointed", "孙大军 青柳湖监狱狱政科 科长",
    ],
)  # fmt: skip
def test_bare_titles_in_the_papers_of_a_prison_are_its_own(post: str) -> None:
    assert post in held_whole(PRISON)


def test_who_holds_something_with_another_body_is_a_host_too() -> None:
    hosts = {one.organization for one in read_whole(PRISON).statements if isinstance(one, Hosting)}
    assert "青柳湖监狱" in hosts


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("组织沿革\n\n　　永昌机务段前身为湘黔铁路第三机务段，1983年改称今名。1996年3月，周卫东任副段长。\n", "周卫东 永昌机务段 副段长 appointed"),
        ("单位简介\n\n　　青石水库管理处位于柳河县，始建于1958年。2015年3月，处长王建国调离，李明任处长。\n", "王建国 青石水库管理处 处长"),
        ("概况\n    永和毛纺厂创建于1956年。厂长王建国，党委书记李明。\n", "王建国 永和毛纺厂 厂长"),
        ("柳河中学大事记\n\n1985年\n3月2日，校党委成立，书记王建国。\n", "王建国 柳河中学 党委书记"),
        ("柳河农场志·大事记\n\n1985年\n3月2日，场党委成立，书记王建国，副书记李明。\n", "李明 柳河农场 党委副书记"),
    ],
)  # fmt: skip
def test_a_page_that_tells_of_a_body_from_its_first_words_is_of_that_body(text: str, post: str) -> None:
    assert post in held_whole(text)


@pytest.mark.parametrize("since", ["2001年9月起，", "自2001年9月起，", "从2001年9月起，"])
def test_the_month_from_which_an_office_is_held_is_that_of_all_in_its_sentence(since: str) -> None:
    text = f"云州市第二中学校史\n\n　　1983年4月改称云州市第二中学，校长王建国。\n　　{since}李明任校长，赵一鸣任党委书记。\n"
    assert {
        "2001-09 李明 云州市第二中学 校长 appointed",
        "2001-09 赵一鸣 云州市第二中学 党委书记 appointed",
    } <= dated_whole(text)
