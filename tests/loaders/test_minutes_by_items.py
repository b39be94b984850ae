"""Minutes item by item: what is of the meeting's own day, what of another, and who does or says something at it."""

from __future__ import annotations

import pytest
from reading import based_whole, dated_whole, own_body, read_whole

from cursus.model.statement import EventStatement, Issuance, Participation, Responsibility

_HEAD = """云州市交通局
局务会议纪要
〔2018〕7号

时间：2018年6月11日
地点：局三楼会议室
主持：罗小满
出席：丁一凡、石大勇
列席：韩志高
记录：陶可心

"""


def _told(items: str) -> tuple[dict[str, set[str]], set[str]]:
    """The roles of each person at each meeting by its day, and the names of meetings."""
    found = read_whole(_HEAD + items).statements
    days = {one.event: one.date.edtf for one in found if isinstance(one, EventStatement) and one.date}
    roles: dict[str, set[str]] = {}
    for one in found:
        if isinstance(one, Participation):
            roles[f"{days[one.event]} {one.person.name}"] = set(one.roles)
    return roles, {one.title for one in found if isinstance(one, EventStatement)}


@pytest.mark.parametrize(
    "basis",
    [
        "根据6月8日局党委会议研究意见，会议决定",
        "经6月8日党委会研究、公示无异议，会议同意",
        "会议传达了6月5日全市干部工作会议精神。会议研究决定",
    ],
)
@pytest.mark.parametrize("mark", ["一、", "（一）", "1."])
def test_what_the_meeting_decides_is_of_its_own_day(basis: str, mark: str) -> None:
    found = dated_whole(f"{_HEAD}　　{mark}{basis}：任命赵大海为运输科科长，免去石小川运输科科长职务。\n")
    assert {
        "2018-06-11 赵大海 云州市交通局运输科 科长 appointed",
        "2018-06-11 石小川 云州市交通局运输科 科长 removed",
    } <= found


def test_a_list_below_the_words_of_the_meeting_is_of_its_day() -> None:
    text = f"{_HEAD}　　三、关于人事。根据6月8日局党委会议的决定，会议同意聘任：\n　　赵大海为运输科科长；\n　　邵一鸣为法规科副科长。\n　　聘期三年，自2018年7月1日起。\n"
    found = dated_whole(text)
    assert {
        "2018-06-11 赵大海 云州市交通局运输科 科长 appointed",
        "2018-06-11 邵一鸣 云州市交通局法规科 副科长 appointed",
    } <= found


def test_an_office_that_others_gave_before_keeps_their_day() -> None:
    found = dated_whole(f"{_HEAD}　　三、罗小满通报：市委组织部6月4日任命赵大海为云州市交通局副局长。\n")
    assert "2018-06-04 赵大海 云州市交通局 副局长 appointed" in found


@pytest.mark.parametrize(("first", "second"), [("1.", "2."), ("（一）", "（二）"), ("①", "②")])
def test_the_item_behind_one_of_another_day_is_of_the_meeting_again(first: str, second: str) -> None:
    items = (
        f"　　三、通报事项\n　　{first}5月30日，公路养护表彰会在局礼堂召开，副市长江晓岚出席并讲话，石大勇主持。\n"
        f"　　{second}前任局长、市政协委员施伯年捐赠图书三百册。\n　　最后，罗小满强调，各科室要落实会议精神，在下次会议上反馈。\n"
    )
    roles, titles = _told(items)
    assert titles == {"云州市交通局局务会议", "公路养护表彰会"}
    assert roles["2018-05-30 江晓岚"] == {"attendee", "speaker"}
    assert roles["2018-06-11 罗小满"] == {"chair", "speaker"}
    assert "2018-06-11 施伯年 云州市政协 委员" in dated_whole(_HEAD + items)


@pytest.mark.parametrize(
    ("item", "name", "roles"),
    [
        ("三、关于督查。法规科负责督查，每月向丁一凡汇报一次。", "丁一凡", {"attendee"}),
        ("三、由法规科向石大勇报告。", "石大勇", {"attendee"}),
        ("三、关于经费。韩志高汇报了预算，丁一凡作了补充。", "丁一凡", {"attendee", "speaker"}),
        ("三、关于经费。丁一凡补充说明了有关情况。", "丁一凡", {"attendee", "speaker"}),
        ("三、省厅督查组组长江晓岚一行定于6月20日来局督查，丁一凡陪同。", "丁一凡", {"attendee"}),
        ("三、省厅江晓岚处长一行将于下周到局调研，由石大勇陪同。", "石大勇", {"attendee"}),
    ],
)
def test_who_speaks_at_the_meeting(item: str, name: str, roles: set[str]) -> None:
    assert _told(f"　　{item}\n")[0][f"2018-06-11 {name}"] == roles


@pytest.mark.parametrize(
    "members",
    [
        "，组长罗小满，副组长丁一凡、石大勇，成员韩志高、赵大海",
        "，组长：罗小满；副组长：丁一凡、石大勇；成员：韩志高、赵大海",
        "（组长：罗小满，副组长：丁一凡、石大勇，成员：韩志高、赵大海）",
        "，组长为罗小满，副组长为丁一凡、石大勇，成员为韩志高、赵大海",
    ],
)
def test_all_of_a_group_that_is_set_up_are_appointed(members: str) -> None:
    found = based_whole(f"{_HEAD}　　三、会议决定，成立道路抢险领导小组{members}。\n")
    group = "云州市交通局道路抢险领导小组"
    assert {
        f"罗小满 {group} 组长 appointed",
        *(f"{one} {group} 副组长 appointed" for one in ("丁一凡", "石大勇")),
        *(f"{one} {group} 成员 appointed" for one in ("韩志高", "赵大海")),
    } <= found


def test_a_group_that_only_reports_appoints_nobody() -> None:
    found = based_whole(f"{_HEAD}　　三、听取了道路抢险领导小组组长罗小满的汇报。\n")
    assert not any(one.endswith("appointed") for one in found)


@pytest.mark.parametrize("word", ["会议同意", "会议原则同意", "经研究，同意"])
@pytest.mark.parametrize("made", ["法规科提出的", "法规科起草的", "由法规科修订的"])
def test_a_paper_that_the_meeting_agrees_to_is_adopted(word: str, made: str) -> None:
    found = read_whole(f"{_HEAD}　　三、关于执法。{word}{made}《执法公示办法（试行）》，自7月1日起施行。\n").statements
    papers = {(one.title, one.action, one.organizations) for one in found if isinstance(one, Issuance)}
    assert papers == {("执法公示办法（试行）", "adopted", ("云州市交通局",))}


@pytest.mark.parametrize(
    ("task", "bodies"),
    [
        ("暂缓研究，由法规科再作测算", {"云州市交通局法规科"}),
        ("由法规科与南山县财政局衔接落实", {"云州市交通局法规科", "南山县财政局"}),
        ("由局办负责督办", {"云州市交通局办公室"}),
    ],
)
def test_whose_an_item_is(task: str, bodies: set[str]) -> None:
    found = read_whole(f"{_HEAD}　　三、关于补贴。会议认为应当慎重，{task}。\n").statements
    assert {one.organization for one in found if isinstance(one, Responsibility)} == bodies


@pytest.mark.parametrize(
    "title", ["云州市交通局局务会议纪要", "云州市交通局\n局务会议纪要", "云州市交通局局长办公会议纪要"]
)
def test_the_body_by_what_its_leaders_meet_as(title: str) -> None:
    assert own_body(f"{title}\n〔2018〕7号\n\n时间：2018年6月11日\n主持：罗小满\n出席：丁一凡\n") == "云州市交通局"


def test_the_heading_of_an_item_is_no_event() -> None:
    assert _told("　　一、关于节能活动。会议听取了韩志高的汇报。\n")[1] == {"云州市交通局局务会议"}


_SUBJECTS = """云州职业技术学院党委会议纪要

会议时间：2019年9月17日下午
主　　持：罗小满
参会人员：丁一凡　石大勇
列席人员：{office}主任陶可心、人事处处长邵一鸣

议题一：研究干部任免事项
会议议定：
1.同意赵大海任教务处处长，免去其学生处处长职务；
2.石小川不再担任后勤处副处长。
责任部门：人事处

议题二：审议公章管理办法
会议审议并通过《公章管理办法》。
责任部门：财务处、纪检监察室
"""


@pytest.mark.parametrize("office", ["党院办", "党政办", "院办"])
def test_subjects_of_a_meeting_with_whose_they_are(office: str) -> None:
    text, own = _SUBJECTS.format(office=office), "云州职业技术学院"
    found = read_whole(text).statements
    assert {(one.item, one.organization) for one in found if isinstance(one, Responsibility)} == {
        ("议题一", f"{own}人事处"), ("议题二", f"{own}财务处"), ("议题二", f"{own}纪检监察室"),
    }  # fmt: skip
    present = {one.person.name for one in found if isinstance(one, Participation)}
    assert present == {"罗小满", "丁一凡", "石大勇", "陶可心", "邵一鸣"}
    assert f"2019-09-17 石小川 {own}后勤处 副处长 removed" in dated_whole(text)
