"""Lists of delegates under the places that chose them, and headings of offices between names, which are no names."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

NAMES = "马国庆　韩　冰　王秀兰（女）\n"
DELEGATES = {f"{name} 云州市人民代表大会 代表" for name in ("马国庆", "韩冰", "王秀兰")}


@pytest.mark.parametrize("unit", ["清水县（3名）", "清水县代表团（共3名）：", "驻军和武警部队（3名）"])
def test_whose_delegates_follow_is_nobody(unit: str) -> None:
    text = f"云州市第十五届人民代表大会代表名单\n（412名）\n{unit}\n{NAMES}2022年1月20日\n"
    assert held_whole(text) == DELEGATES


@pytest.mark.parametrize("what", ["出席", "选举的"])
def test_delegates_elected_by_a_county(what: str) -> None:
    text = (
        f"清水县{what}云州市第十五届人民代表大会代表名单\n"
        f"（2021年12月24日清水县第十八届人民代表大会第一次会议选举产生，共3名，按姓氏笔画为序）\n{NAMES}"
    )
    assert dated_whole(text) == {f"2021-12-24 {one} elected" for one in DELEGATES}


def test_members_of_a_council_by_their_parties() -> None:
    text = f"政协清水县第十五届委员会委员名单\n（2021年12月10日通过，共210名）\n中国共产党（3名）\n{NAMES}"
    assert held_whole(text) == {f"{name} 清水县政协 委员" for name in ("马国庆", "韩冰", "王秀兰")}


def test_the_next_office_is_no_name() -> None:
    text = (
        "清水县第十六届人大一次会议选举产生新一届领导人员\n2021年12月29日\n\n"
        "12月28日，清水县第十六届人民代表大会第一次会议选举产生了新一届县级国家机关领导人员。\n"
        "县人大常委会副主任\n林森青　石　丽\n县长\n罗江\n副县长\n何文清　梁上燕\n"
    )
    found = held_whole(text)
    assert not any(one.startswith(("县长", "副县长")) for one in found)
    assert {"罗江 清水县人民政府 县长 elected", "梁上燕 清水县人民政府 副县长 elected"} <= found


def test_the_next_office_with_its_number_is_no_unit() -> None:
    text = (
        "云州市鲁江机械公司工会第三次会员代表大会选举结果\n2016年3月30日\n\n3月30日，云州市鲁江机械公司工会第三次会员代表大会召开，会议选举产生：\n"
        "工会委员会委员（4人）\n林森青　石丽　罗江　何文清\n经费审查委员会委员（3人）\n梁上燕　田大野　杨思远\n"
    )
    assert {one for one in held_whole(text) if "梁上燕" in one} == {
        "梁上燕 云州市鲁江机械公司工会经费审查委员会 委员 elected"
    }
