"""Rows of a group whose labels stand before people with the offices that they have elsewhere."""

import pytest
from reading import held_whole

_GROUP = "云州市安全生产委员会"
_HEAD = (
    "云州市人民政府办公室文件\n\n关于调整市安全生产委员会组成人员的通知\n\n市直各单位：\n现将调整后的名单通知如下：\n"
)
_FOOT = "\n云州市人民政府办公室\n2017年3月14日\n"
_OWN = {
    "罗小满 云州市人民政府 市长",
    "梅雪 云州市人民政府 副市长",
    "宁大河 云州市人民政府 副市长",
    "温小康 云州市财政局 局长",
    "管秋实 云州市水务局 局长",
}


@pytest.mark.parametrize(
    "rows",
    [
        "主　任：市长　罗小满\n副主任：副市长　梅　雪\n　　　　副市长　宁大河\n成　员：市财政局局长　温小康\n　　　　市水务局局长　管秋实\n",
        "主　任：市　长　　　罗小满\n副主任：副市长　　　梅　雪\n　　　　副市长　　　宁大河\n成　员：市财政局局长　温小康\n　　　　市水务局局长　管秋实\n",
        "主任：市长罗小满\n副主任：副市长梅雪、宁大河\n成员：市财政局局长温小康、市水务局局长管秋实\n",
        "主任：市长罗小满\n副主任：副市长梅雪、副市长宁大河\n成员：市财政局局长温小康（兼）、市水务局局长管秋实。\n",
    ],
)
def test_the_label_is_the_post_of_those_behind_their_offices(rows: str):
    assert held_whole(_HEAD + rows + _FOOT) == _OWN | {
        f"罗小满 {_GROUP} 主任", f"梅雪 {_GROUP} 副主任", f"宁大河 {_GROUP} 副主任", f"温小康 {_GROUP} 成员", f"管秋实 {_GROUP} 成员",
    }  # fmt: skip


def test_the_next_label_has_people_of_its_own():
    text = f"{_HEAD}主任：市长罗小满\n成员：市水务局局长管秋实\n办公室主任：管秋实（兼）\n{_FOOT}"
    assert {one for one in held_whole(text) if one.startswith("管秋实")} == {
        f"管秋实 {_GROUP} 成员", "管秋实 云州市水务局 局长", f"管秋实 {_GROUP}办公室 主任",
    }  # fmt: skip


def test_a_label_of_no_group_gives_nobody_a_post():
    text = "云州市水务局2017年大事记\n\n5月8日　局领导调整。\n局长：市政府副秘书长罗小满出席会议。\n"
    assert "罗小满 云州市水务局 局长" not in held_whole(text)


def test_a_name_of_two_set_wide_before_several_offices_of_its_bearer():
    text = f"{_HEAD}主　任：罗小满　市长\n成　员：温小康　市财政局局长\n　　　　和　平　市公安局党委委员、副局长，交警支队支队长\n　　　　祁　连　团市委副书记\n{_FOOT}"
    assert {one for one in held_whole(text) if one.startswith(("和平", "祁连"))} == {
        f"和平 {_GROUP} 成员", "和平 云州市公安局 党委委员", "和平 云州市公安局 副局长", "和平 云州市公安局交警支队 支队长",
        f"祁连 {_GROUP} 成员", "祁连 共青团云州市委 副书记",
    }  # fmt: skip
