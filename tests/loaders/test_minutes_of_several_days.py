"""Minutes of a meeting of several days: items of one day end with their line, rows of places name who came, and who has to
deal with a motion hosts nothing."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Hosting, Participation

_HEAD = """政协云海市委员会常务委员会第十二次会议纪要

时间：2022年6月20日至21日
地点：市政协三楼会议厅
主持：主席石小川
列席：副市长梅雪，各县（市、区）政协主席（名单附后）

会议就发展乡村旅游协商议政。纪要如下：
一、听取汇报。梅雪通报上半年工作。
"""


def _events(text: str) -> dict[str, tuple[str, set[str]]]:
    """Each event by its day, with those who took part."""
    found = read_whole(text).statements
    told = {one.event: one for one in found if isinstance(one, EventStatement)}
    people = {
        number: {one.person.name for one in found if isinstance(one, Participation) and one.event == number}
        for number in told
    }
    return {f"{one.date.edtf} {one.title}": people[number] for number, one in told.items() if one.date}


_MAIN = "2022-06-20/2022-06-21 政协云海市委员会常务委员会第十二次会议"


def test_an_item_of_one_day_ends_with_its_line():
    text = f"{_HEAD}二、视察活动。20日下午，副主席丁大山率部分常委赴南山县视察民宿。\n三、大会发言。常委邵一鸣、陶可心先后发言。\n"
    told = _events(text)
    assert told[_MAIN] == {"石小川", "梅雪", "邵一鸣", "陶可心"}
    assert {"丁大山"} in told.values()


def test_the_next_item_may_tell_of_the_same_day():
    text = (
        f"{_HEAD}二、视察活动。21日上午，副主席丁大山率部分委员赴南山县视察民宿。\n"
        "三、走访活动。21日下午，副主席马万里率部分常委赴北原县走访企业。\n四、常委邵一鸣发言。\n"
    )
    told = _events(text)
    assert told[_MAIN] == {"石小川", "梅雪", "邵一鸣"}
    assert len(told) == 3


@pytest.mark.parametrize(
    "rows",
    [
        "附：列席会议的县（市、区）政协主席\n南山县　罗小满　　北原县　赵　海（女）\n东港区　江海燕\n",
        "附：列席人员名单（各县区政协主席）\n南山县：罗小满\n北原县：赵海（女）\n东港区：江海燕\n",
        "列席会议的各县（市、区）政协主席名单：\n南山县　罗小满　　北原县　赵海　　东港区　江海燕\n",
    ],
)
def test_rows_of_places_and_who_came_from_there(rows: str):
    text = f"{_HEAD}二、视察活动。20日下午，副主席丁大山率部分常委赴南山县视察民宿。\n{rows}"
    assert {"南山县政协 主席", "北原县政协 主席"} <= {one.split(" ", 1)[1] for one in held_whole(text)}
    assert {"罗小满", "赵海", "江海燕"} <= _events(text)[_MAIN]


def test_a_bracket_that_says_another_office_there():
    text = f"{_HEAD}附：列席会议的县（市、区）政协主席\n南山县　罗小满　　北原县　赵海（党组书记、主席候选人）\n"
    assert {"罗小满 南山县政协 主席", "赵海 北原县政协 党组书记"} <= held_whole(text)
    assert "赵海 北原县政协 主席" not in held_whole(text)


def test_rows_below_a_line_without_an_office_are_no_such_rows():
    text = f"{_HEAD}附：各县（市、区）任务\n南山县　罗小满　　北原县　赵海\n"
    assert not {one for one in held_whole(text) if "罗小满" in one or "赵海" in one}


def test_who_has_to_deal_with_a_motion_hosts_nothing():
    text = (
        f"{_HEAD}二、重点提案督办分工\n（一）《关于修缮古桥的提案》。督办领导：丁大山；主办单位：市交通运输局；会办单位：市文物局。\n"
        "（二）《关于清淤的提案》。督办领导：马万里；主办单位：市水利局。\n"
    )
    hosts = {one.organization for one in read_whole(text).statements if isinstance(one, Hosting)}
    assert not hosts & {"云海市交通运输局", "云海市水利局", "云海市文物局"}
