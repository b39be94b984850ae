"""Who is chosen below or behind a vote: committees of the party, groups that meet first, further clauses of a sentence."""

from __future__ import annotations

import pytest
from reading import held

SCHOOL = {"title": "云州大学大事记（1988年）", "organization": "云州大学", "date": "1988-06-18"}


@pytest.mark.parametrize(
    "told",
    [
        "四届党委第一次全体会议选出常委3人：\n　　李大山　闻　道　苏明\n李大山当选书记，闻道、苏明当选副书记。",
        "党委第一次全体会议选出常委3人：李大山、闻道、苏明。李大山当选书记，闻道、苏明当选副书记。",
    ],
)
def test_the_seats_of_a_party_committee(told: str) -> None:
    deputies = {f"{name} 云州大学 党委副书记 elected" for name in ("闻道", "苏明")}
    members = {f"{name} 云州大学 党委常委 elected" for name in ("李大山", "闻道", "苏明")}
    assert held(told, **SCHOOL) == {"李大山 云州大学 党委书记 elected", *deputies, *members}


@pytest.mark.parametrize("meets", ["第一次会议召开", "召开第一次会议", "首次会议举行", "成立"])
def test_the_office_of_a_group_that_meets_first(meets: str) -> None:
    told = f"校庆筹备委员会{meets}，李大山任主任，王平任副主任，赵海任办公室主任。"
    assert held(told, **SCHOOL) == {
        "李大山 云州大学校庆筹备委员会 主任 appointed",
        "王平 云州大学校庆筹备委员会 副主任 appointed",
        "赵海 云州大学校庆筹备委员会办公室 主任 appointed",
    }


@pytest.mark.parametrize(
    ("told", "lost"),
    [("免去其中文系副主任职务", "中文系 副主任"), ("免去其中医系主任职务", "中医系 主任")],
)
def test_what_he_had_in_a_body_whose_name_begins_like_a_word(told: str, lost: str) -> None:
    found = held(f"校长办公会议决定：李山任教务处处长，{told}。", **SCHOOL)
    assert found == {"李山 云州大学教务处 处长 appointed", f"李山 云州大学{lost} removed"}


@pytest.mark.parametrize("deputies", ["高兴、马超", "高兴、毕力格", "成功（女）、毕力格"])
def test_those_chosen_in_a_further_clause(deputies: str) -> None:
    found = held(f"选举李明为团委书记，{deputies}为副书记。", **SCHOOL)
    names = deputies.replace("（女）", "").split("、")
    assert found == {"李明 云州大学 团委书记 elected", *(f"{one} 云州大学 团委副书记 elected" for one in names)}


@pytest.mark.parametrize("chair", ["李山", "雪山"])
def test_the_chair_of_a_society_of_artists(chair: str) -> None:
    told = f"市摄影家协会换届。选举产生新一届主席团，{chair}当选主席，莫言秋、马兰当选副主席。"
    assert held(told) == {
        f"{chair} 云州市摄影家协会 主席 elected",
        "莫言秋 云州市摄影家协会 副主席 elected",
        "马兰 云州市摄影家协会 副主席 elected",
    }


def test_how_somebody_is_elected_is_nobody() -> None:
    told = "市摄影家协会选举产生新一届主席团，全票当选主席的是李山，莫言秋、马兰等3人当选副主席。"
    assert not any(one.startswith(("全票", "马兰等")) for one in held(told))


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("赤峰函授总站挂牌，王平任站长。", "王平 云州大学赤峰函授总站 站长 appointed"),
        ("赤峰函授站站长王平到校汇报。", "王平 云州大学赤峰函授站 站长"),
        ("民族语言研究所成立，那木吉拉教授任所长。", "那木吉拉 云州大学民族语言研究所 所长 appointed"),
    ],
)
def test_heads_of_what_a_university_has(told: str, found: str) -> None:
    assert held(told, **SCHOOL) == {found}


@pytest.mark.parametrize("deputies", ["高兴、王平", "包钢、照日格图", "包钢、王平（兼职）"])
def test_those_who_take_the_next_office(deputies: str) -> None:
    found = held(f"校学术委员会换届，李大山任主任委员，{deputies}任副主任委员。", **SCHOOL)
    names = deputies.replace("（兼职）", "").split("、")
    body = "云州大学学术委员会"
    assert found == {f"李大山 {body} 主任委员 appointed", *(f"{one} {body} 副主任委员 appointed" for one in names)}


def test_whom_offices_alone_name_is_nobody() -> None:
    assert not held("成立领导小组，市长任组长，副市长任副组长，一把手任成员，各科室负责人任联络员。", **SCHOOL)
