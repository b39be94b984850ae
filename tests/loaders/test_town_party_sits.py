"""The party's committee of a town that elects its members, departments behind 厅, and towns that bear a city's name."""

from __future__ import annotations

import pytest
from reading import held_whole, own_body

_CONGRESS = "6月22日，中共云东县河湾乡第三次代表大会召开，会议选举产生了新一届乡党委和纪委。\n"
_ROWS = "：\n书　记：万大方\n副书记：翟小佳　文小火\n"


@pytest.mark.parametrize(
    "told",
    [
        "23日下午，乡党委三届一次全会召开，选举" + _ROWS,
        "23日下午，乡党委第一次全体会议选举" + _ROWS,
        "23日下午，乡党委举行三届一次全会，选举产生新一届领导班子" + _ROWS,
        "23日，乡党委第一次全体会议选举万大方为书记，翟小佳、文小火为副书记。\n",
    ],
)
def test_the_committee_of_a_town_elects_its_members(told: str) -> None:
    held = held_whole("河湾乡党委换届\n2021年6月24日\n\n" + _CONGRESS + told)
    town = "云东县河湾乡党委"
    assert held >= {
        f"万大方 {town} 书记 elected",
        f"翟小佳 {town} 副书记 elected",
        f"文小火 {town} 副书记 elected",
    }


@pytest.mark.parametrize("department", ["规划计划处", "水旱灾害防御处", "办公室"])
def test_a_department_behind_the_sign_of_a_ministry_is_its_own(department: str) -> None:
    held = held_whole(
        "青海省水利厅\n关于甲同志任职的通知\n\n厅机关各处室：\n"
        f"　　经2023年7月4日厅党组会议研究，决定：\n　　王建国同志任厅{department}副主任；\n\n青海省水利厅\n2023年7月6日\n"
    )
    assert held == {f"王建国 青海省水利厅{department} 副主任 appointed"}


def test_a_town_named_like_a_city_is_in_no_such_city() -> None:
    own = own_body(
        "大武口区朝阳街道锦林社区居民委员会换届选举结果公告\n\n现将选举结果公布如下：\n　　主　任：买春燕\n\n"
        "　　　锦林社区居民选举委员会\n　　　2021年3月17日\n"
    )
    assert own.startswith("石嘴山市大武口区")


@pytest.mark.parametrize("group", ["县换届第三督导组", "县换届风气督导组"])
def test_a_group_of_the_county_is_none_of_the_town(group: str) -> None:
    found = held_whole(
        "中共河湾镇第三次代表大会闭幕\n2021年6月24日\n\n　　6月22日，中国共产党旌德县河湾镇第三次代表大会在镇综合文化站召开。"
        f"县委常委、统战部部长洪小亮，{group}组长王小山到会指导。\n"
    )
    assert f"王小山 旌德{group} 组长" in found
