"""Reports on how a society was renewed: what was done at its congress, and the branches that met in other months."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement, Issuance

_HEAD = (
    "湖山大学校友总会第三届理事会换届情况报告\n\n（校友总会秘书处　2020年10月28日）\n\n"
    "　　湖山大学校友总会第三次会员代表大会于10月17日上午在学校国际交流中心举行，到会代表173人。校党委书记赵一民出席并讲话。\n\n"
    "一、选举结果\n\n　　当日下午，校友总会三届一次理事会议召开，会议选举罗小满为会长。\n\n"
)
_BRANCHES = (
    "二、地方校友会\n\n　　会员代表大会上，广东、湖北校友会会长丁一凡、石小川分别发言。今年5月，福建校友会换届大会在福州召开，"
    "钱林当选会长，原会长周同受聘为顾问。8月9日，日本校友会成立大会在东京举行，选举韦山为会长。\n\n"
)
_PAPERS = "三、通过的文件\n\n　　会员代表大会审议通过《湖山大学校友基金管理办法》。会上，副校长文道讲话。\n"


def test_branches_by_their_places_are_of_the_school_and_of_their_day() -> None:
    assert {
        "2020-10-17 丁一凡 湖山大学广东校友会 会长", "2020-10-17 石小川 湖山大学湖北校友会 会长",
        "2020-05 钱林 湖山大学福建校友会 会长 elected", "2020-05 周同 湖山大学福建校友会 会长 former",
        "2020-08-09 韦山 湖山大学日本校友会 会长 elected", "2020-10-17 文道 湖山大学 副校长",
    } <= dated_whole(_HEAD + _BRANCHES + _PAPERS)  # fmt: skip


def test_meetings_of_other_months_and_the_congress_told_once() -> None:
    told = [one for one in read_whole(_HEAD + _BRANCHES + _PAPERS).statements if isinstance(one, EventStatement)]
    assert {(one.title, one.date.edtf) for one in told if one.date} == {
        ("湖山大学校友总会第三次会员代表大会", "2020-10-17"), ("校友总会三届一次理事会议", "2020-10-17"),
        ("福建校友会换届大会", "2020-05"), ("日本校友会成立大会", "2020-08-09"),
    }  # fmt: skip


def test_what_the_congress_adopted_by_its_whole_name() -> None:
    papers = [one for one in read_whole(_HEAD + _PAPERS).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in papers] == [("湖山大学校友总会第三次会员代表大会",)]


@pytest.mark.parametrize("kind", ["校友会", "商会"])
def test_what_a_heading_calls_all_societies_of_places_is_none(kind: str) -> None:
    text = _HEAD + f"二、地方{kind}\n\n　　今年7月，钱林当选会长。\n"
    assert not any(f"地方{kind}" in one for one in held_whole(text))


def test_alumni_of_another_school_in_a_place_are_not_ours() -> None:
    found = held_whole("云州市总工会2021年大事记\n\n3月5日　广东校友会会长丁一凡到会。\n")
    assert found == {"丁一凡 广东校友会 会长"}


def test_until_when_something_is_to_be_done_is_no_event() -> None:
    text = (
        _HEAD
        + "四、下一步工作\n\n　　（一）建成信息服务平台，年内上线。由发展联络处负责。\n　　（二）办好返校日。责任单位：学生工作处。\n"
    )
    assert not any("上线" in one.title for one in read_whole(text).statements if isinstance(one, EventStatement))
