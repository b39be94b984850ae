"""What museums, stations, papers, teams and police tell of themselves in short words."""

from __future__ import annotations

import pytest
from tests.support.reading import held_whole


@pytest.mark.parametrize(
    ("house", "sign", "head"),
    [
        ("云岭市文化馆", "馆", "馆长"), ("云岭人民广播电台", "台", "台长"), ("云岭晚报社", "社", "社长"),
        ("云岭市防疫站", "站", "站长"), ("云江省第三地质队", "队", "队长"), ("云岭机务段", "段", "段长"),
    ],
)  # fmt: skip
def test_the_last_character_of_a_house_means_it(house: str, sign: str, head: str):
    raw = (
        f"{house}大事记\n\n1986年\n4月1日　{sign}党委召开大会，{sign}党委书记汪洋海主持会议，{head}赵中立讲话。\n"
        f"5月6日　{sign}纪委书记李大可、{sign}团支部书记钱小进出席会议。\n"
    )
    assert held_whole(raw) == {
        f"汪洋海 {house} 党委书记", f"赵中立 {house} {head}", f"李大可 {house} 纪委书记", f"钱小进 {house} 团支部书记",
    }  # fmt: skip


def test_squads_in_the_papers_of_the_police_are_theirs():
    raw = "云岭市公安局大事记\n\n1986年\n5月6日　局党委书记汪洋海主持会议，局长赵中立讲话，刑侦大队大队长孙红发言。\n"
    assert held_whole(raw) == {
        "汪洋海 云岭市公安局 党委书记", "赵中立 云岭市公安局 局长", "孙红 云岭市公安局刑侦大队 大队长",
    }  # fmt: skip


def test_the_part_of_a_verb_in_a_name_founds_nothing():
    raw = (
        "云岭化工设计院院史简编\n大　事　年　表\n\n1956.10.6　化工部批准成立云岭设计分院，院长毕大功。\n"
        "1965.7.1　分院改称云岭化工设计院，毕大功留任院长，邱实任副院长。\n1978.11.20　院党委书记汪洋海主持会议。\n"
    )
    assert {"邱实 云岭化工设计院 副院长 appointed", "汪洋海 云岭化工设计院 党委书记"} <= held_whole(raw)


def test_divisions_that_are_founded_have_the_heads_told_behind_them():
    raw = (
        "云岭市中级人民法院大事记（1980—1985）\n\n1980年\n　　2月　经济审判庭成立，关有田任副庭长，主持工作。\n"
        "　　3月　成立执行庭，李明哲任庭长。\n"
    )
    assert held_whole(raw) == {
        "关有田 云岭市中级人民法院经济审判庭 副庭长 appointed", "李明哲 云岭市中级人民法院执行庭 庭长 appointed",
    }  # fmt: skip
    raw = "云岭市图书馆大事记\n\n1980年\n　　3月　古籍部成立，李明哲任主任，张大年任副主任。\n"
    assert held_whole(raw) == {"李明哲 云岭市图书馆古籍部 主任 appointed", "张大年 云岭市图书馆古籍部 副主任 appointed"}
