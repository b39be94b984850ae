"""Minutes whose first sentence names the day once more, items without a day, and words for tasks that give none."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Issuance, Participation, Responsibility

_ROWS = """云海市书法家协会第五届理事会第二次会议纪要

会议时间：2022年6月8日
会议地点：云海宾馆
参会人员：丁大山、罗小满、石小川{rest}
主持人：罗小满

"""


@pytest.mark.parametrize("rest", ["", "等32名理事"])
@pytest.mark.parametrize("day", ["6月8日，", "", "2022年6月8日上午，"])
def test_the_rows_above_are_of_the_meeting(day: str, rest: str):
    text = f"{_ROWS.format(rest=rest)}{day}云海市书法家协会第五届理事会第二次会议召开。市文联副主席梅雪到会指导。\n"
    found = read_whole(text).statements
    assert len([one for one in found if isinstance(one, EventStatement)]) == 1
    roles = {one.person.name: set(one.roles) for one in found if isinstance(one, Participation)}
    assert set(roles) == {"丁大山", "罗小满", "石小川", "梅雪"}
    assert "chair" in roles["罗小满"]


_OFFICE = """云海师范学院校长办公会议纪要
（2022年第6次）

2022年4月20日下午，校长丁大山在行政楼主持召开2022年第6次校长办公会议。副校长罗小满、石小川出席会议。

会议议定事项如下：
一、关于人事工作
会议听取了人事处处长梅雪的汇报。
二、关于教学工作
会议审议通过了《教学质量标准》，由教务处负责印发实施。教务处副处长邵一鸣作了说明。
三、会议原则同意《差旅费办法》，由财务处修改完善后印发执行。
"""


def test_items_without_a_day_are_of_that_day():
    found = read_whole(_OFFICE).statements
    spoke = {one.person.name for one in found if isinstance(one, Participation) and "speaker" in one.roles}
    assert spoke == {"梅雪", "邵一鸣"}
    papers = [one for one in found if isinstance(one, Issuance) and one.title == "教学质量标准"]
    assert [one.date.edtf if one.date else None for one in papers] == ["2022-04-20"]


def test_what_a_body_does_first_is_no_part_of_its_name():
    tasks = {one.organization for one in read_whole(_OFFICE).statements if isinstance(one, Responsibility)}
    assert tasks == {"云海师范学院教务处", "云海师范学院财务处"}


def test_who_came_is_given_no_task():
    text = (
        "云海市人民政府专题会议纪要\n（第12次）\n\n2022年2月27日，市长丁大山主持召开专题会议。纪要如下：\n"
        "一、由市住建局牵头，市财政局配合，3月底前完成。\n二、由市水利局负责清淤。\n\n"
        "出席：丁大山、罗小满\n参加：市教育局　石小川\n请假：市民政局　邵一鸣\n"
    )
    tasks = {one.organization for one in read_whole(text).statements if isinstance(one, Responsibility)}
    assert tasks == {"云海市住建局", "云海市财政局", "云海市水利局"}


@pytest.mark.parametrize("told", ["王安顺通报，", "据办公室通报，", "王安顺介绍说，"])
def test_what_somebody_tells_of_has_its_own_day(told: str):
    text = (
        "云海水务集团有限公司党委会议纪要\n\n时间：2022年7月15日\n地点：三楼会议室\n主持：李大山\n出席：王安顺、罗小满\n\n"
        f"一、通报事项\n{told}6月28日，集团与云海市交通局在市民中心签署合作协议。\n二、其他\n罗小满汇报了度汛准备工作。\n"
    )
    found = read_whole(text).statements
    days = {one.title: one.date.edtf for one in found if isinstance(one, EventStatement) and one.date}
    assert "2022-06-28" in days.values() and "2022-07-15" in days.values()
    spoke = {
        one.date.edtf for one in found if isinstance(one, Participation) and one.person.name == "罗小满" and one.date
    }
    assert spoke == {"2022-07-15"}
