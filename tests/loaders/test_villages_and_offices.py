"""Notices of villages and plans of offices: whose their bodies and departments are."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement, Participation, Responsibility

VILLAGE = """柳林村村民委员会换届选举结果公告

全体村民：
　　我村第十二届村民委员会选举大会于2021年1月9日举行。当选名单如下：

　　职务　　　姓名　　　得票
　　主任　　　王建国　1 502
　　副主任　　李　红　　1 377

　　另，经村民代表会议推选，李红兼任人民调解委员会主任。

　　　　　　　　柳河县青石镇柳林村村民选举委员会
　　　　　　　　　主任　陈　平（签字）
　　　　　　　　　2021年1月10日
"""
PLAN = """柳河县水务局2022年重点工作任务分工

（县水务局办公室2022年2月18日印发）

1.新建水库一座。
　　责任领导：党组成员、水政执法大队大队长　赵一鸣
　　牵头股室：建设股
2.编制规划。
　　责任单位：计划财务股

说明：以上任务由局长周卫东总负责。
"""


@pytest.mark.parametrize(
    "post",
    [
        "王建国 柳河县青石镇柳林村村民委员会 主任 elected", "李红 柳河县青石镇柳林村村民委员会 副主任 elected",
        "李红 柳河县青石镇柳林村人民调解委员会 主任 elected", "陈平 柳河县青石镇柳林村村民选举委员会 主任",
    ],
)  # fmt: skip
def test_a_village_is_named_by_the_county_and_town_that_its_notice_tells(post: str) -> None:
    assert post in held_whole(VILLAGE)


def test_who_signs_for_a_body_is_not_elected() -> None:
    assert not [post for post in held_whole(VILLAGE) if post.startswith("陈平") and post.endswith("elected")]
    assert "2021-01-10 陈平 柳河县青石镇柳林村村民选举委员会 主任" in dated_whole(VILLAGE), "as he signs"


def test_departments_in_the_plan_of_an_office_are_its_own() -> None:
    done = {(one.item, one.organization) for one in read_whole(PLAN).statements if isinstance(one, Responsibility)}
    assert done == {("1", "柳河县水务局建设股"), ("2", "柳河县水务局计划财务股")}
    assert {"赵一鸣 柳河县水务局 党组成员", "赵一鸣 柳河县水务局水政执法大队 大队长"} <= held_whole(PLAN)


NOTED = """柳河县青石镇第十九届人民代表大会第一次会议
公　告

　　青石镇第十九届人民代表大会第一次会议于2021年11月26日选举：
　　王　红（女）为青石镇第十九届人民代表大会主席；
　　现予公告。
　　　　　　青石镇第十九届人民代表大会第一次会议主席团
　　　　　　　　　　　　2021年11月26日

［附记］大会执行主席王红主持第三次全体会议，李明代表新一届政府班子表态；县人大常委会副主任周卫东到会指导。会议通过了《关于镇人民政府工作报告的决议》。
"""


def test_a_note_on_a_congress_goes_on_with_it() -> None:
    told = read_whole(NOTED).statements
    assert len({one.event for one in told if isinstance(one, EventStatement)}) == 1
    there = {(one.person.name, one.roles) for one in told if isinstance(one, Participation)}
    assert {("王红", ("chair",)), ("李明", ("speaker",)), ("周卫东", ("attendee",))} == there


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("【“丝路遗珍”特展】　5月18日，由市文物局主办的特展在三号厅开幕。", "“丝路遗珍”特展"),
        ("【“春雨工程”书画展】　6月1日，书画展在二号厅开幕，馆长王建国致辞。", "“春雨工程”书画展"),
        ("【第三届读书节】　9月5日，读书节开幕，馆长王建国主持。", "第三届读书节"),
    ],
)
def test_an_item_whose_words_name_its_event_by_the_end_of_its_heading_has_that_event(item: str, title: str) -> None:
    text = f"云州年鉴·2017　　文化\n\n博物馆\n【概况】　2016年，云州市博物馆有职工46人，馆长王建国。\n{item}\n"
    assert [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)] == [title]
