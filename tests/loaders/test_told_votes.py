"""Votes told behind each name of those elected, in villages and unions."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = "石门村志·大事记\n\n1999年12月20日　举行第一届村委会换届选举，"
_ELECTED = {
    "郑有田 石门村村委会 主任 elected",
    "冯玉山 石门村村委会 副主任 elected",
    "黄秀兰 石门村村委会 委员 elected",
    "唐大牛 石门村村委会 委员 elected",
}


@pytest.mark.parametrize(
    "told",
    [
        "得票结果如下：\n村主任　郑有田　1290票\n副主任　冯玉山　1177票\n委员　黄秀兰　1090票　唐大牛　1001票\n",
        "选举结果：主任郑有田1390票；副主任冯玉山1377票；委员黄秀兰1201票、唐大牛1190票。\n",
        "结果揭晓。主任　郑有田　1390票　副主任　冯玉山　1377票　委员　黄秀兰　1201票　唐大牛　1190票\n",
        "选民1652人，收回选票1580票。选举结果：主任：郑有田　1390票；副主任：冯玉山　1377票；委员：黄秀兰　1205票　唐大牛　1188票。\n",
        "郑有田得1203票当选为村主任，冯玉山得1177票当选副主任，黄秀兰得1011票、唐大牛得980票当选为委员。\n",
        "郑有田以1203票当选村主任，冯玉山（1177票）当选副主任，黄秀兰、唐大牛分别以980票、901票当选委员。\n",
    ],
)
def test_votes_of_each(told: str) -> None:
    assert held_whole(_HEAD + told) == _ELECTED


def test_votes_before_the_office_of_all() -> None:
    told = "云州市手套厂工会大事记\n\n1986年5月　工会换届，选举结果：张大为　132票，李淑芬　128票，王建国　120票，当选为工会委员会委员。\n"
    assert held_whole(told) == {f"{who} 云州市手套厂工会 委员 elected" for who in ("张大为", "李淑芬", "王建国")}


@pytest.mark.parametrize(
    "told",
    [
        "工会换届选举，王大力当选主席，刘小梅当选副主席。",
        "召开会员代表大会，王大力当选为主席，刘小梅当选副主席。",
        "选举产生第二届工会委员会，王大力当选为主席，刘小梅当选副主席。",
    ],
)
def test_chair_of_the_works_union(told: str) -> None:
    found = held_whole(f"云州市机械厂工会大事记\n\n1986年5月　{told}\n")
    assert found == {"王大力 云州市机械厂工会 主席 elected", "刘小梅 云州市机械厂工会 副主席 elected"}


@pytest.mark.parametrize("told", ["工会换届选举，王大力当选主席。", "工会会员代表大会召开，王大力当选主席。"])
@pytest.mark.parametrize("works", ["云州市机械厂", "云州市第一中学"])
def test_works_that_tell_of_their_union_have_no_chair(works: str, told: str) -> None:
    assert held_whole(f"{works}大事记\n\n1986年5月　{told}\n") == {f"王大力 {works}工会 主席 elected"}


@pytest.mark.parametrize(
    "told",
    [
        "杨家湾村举行换届选举，杨树林当选村委会主任，何桂香当选副主任，马腾飞当选委员。",
        "杨家湾村选举村委会，杨树林得833票当选为村主任，何桂香当选为副主任，马腾飞得700票当选为委员。",
        "杨家湾村换届选举揭晓：杨树林以912票当选村委会主任，何桂香（女）以880票当选副主任，马腾飞以831票当选委员。",
        "杨家湾村村委会选举揭晓，杨树林当选主任，何桂香当选副主任，马腾飞当选委员。",
    ],
)
def test_village_told_of_by_its_town(told: str) -> None:
    committee = "临县白文镇杨家湾村村委会"
    assert held_whole(f"临县白文镇大事记\n\n2021年3月18日，{told}\n") == {
        f"杨树林 {committee} 主任 elected",
        f"何桂香 {committee} 副主任 elected",
        f"马腾飞 {committee} 委员 elected",
    }


def test_those_elected_are_of_the_council_elected_first() -> None:
    text = (
        "中共云州县委大事记\n\n1956年5月3日　县人代会选举产生了县人民委员会，县委书记何平讲话，王大力、李明当选委员。\n"
    )
    assert {f"{name} 云州县人民委员会 委员 elected" for name in ("王大力", "李明")} <= held_whole(text)
