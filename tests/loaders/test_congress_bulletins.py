"""Bulletins of the standing committee of a people's congress."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

ISSUES = ("2023年第3号（总第106号）", "二○二一年第二号", "2019年第4期（总第88期）", "2020年　第1号")
SESSION = "云州市第十届人民代表大会常务委员会第十五次会议"


def _bulletin(told: str, issue: str = ISSUES[0]) -> str:
    return f"""云州市人民代表大会常务委员会公报
{issue}

{SESSION}

　　{SESSION}于2023年6月28日在市行政中心举行。{told}
"""


@pytest.mark.parametrize("issue", ISSUES)
def test_number_of_an_issue_is_no_part_of_the_heading_below(issue: str) -> None:
    found = read_whole(_bulletin("市人大常委会主任郝国梁主持会议。", issue)).statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == [SESSION]


def test_deputies_without_their_body_are_of_the_committee_by_its_long_name() -> None:
    told = "市人大常委会副主任桂文清主持会议。副主任欧阳琳、武有才出席会议。会议通过有关人事任免事项："
    assert {"欧阳琳 云州市人民代表大会常务委员会 副主任", "武有才 云州市人民代表大会常务委员会 副主任"} <= held_whole(
        _bulletin(told)
    )


def _roles(told: str) -> dict[str, tuple[str, ...]]:
    found = read_whole(_bulletin(told)).statements
    return {one.person.name: one.roles for one in found if isinstance(one, Participation)}


@pytest.mark.parametrize("heard", ["听取和审议了", "听取并审议了", "听取、审议了", "听取了"])
def test_who_made_a_report_that_was_heard_and_deliberated_spoke(heard: str) -> None:
    told = f"会议{heard}市发展和改革委员会主任邵阳明受市人民政府委托所作的关于规划实施情况的报告。"
    assert _roles(told) == {"邵阳明": ("speaker",)}


@pytest.mark.parametrize("who", ["拟任职人员", "拟任人员", "被提请任命人员", "新任命干部"])
def test_those_who_are_to_be_appointed_speak(who: str) -> None:
    assert _roles(f"{who}高山、欧阳一鸣作了供职发言。") == {"高山": ("speaker",), "欧阳一鸣": ("speaker",)}


LIST = """云州市人大常委会公报
2021年第2号

主任会议简况

　　7月14日，市人大常委会第二十一次主任会议召开，何立言主持，方见山参加。
　　8月中旬，市人大常委会办公室印发《关于规范代表建议答复格式的通知》。

{}
（2021年8月30日{}通过）

决定任命：
　　江志明为市财政局局长。

　　附：何立言主持第十次会议，市政协副主席程立本列席。
"""
TENTH = "云州市第十二届人大常委会第十次会议"


@pytest.mark.parametrize(
    ("titles", "noted"),
    (
        (f"{TENTH}\n人事任免名单", ""),
        (f"{TENTH}人事任免名单", ""),
        (f"{TENTH}\n任免名单", ""),
        (f"{TENTH}\n决定任命名单", ""),
        ("云州市人大常委会\n任命名单", TENTH),
    ),
)
def test_the_title_of_a_list_in_two_lines_is_of_the_vote_below_it(titles: str, noted: str) -> None:
    statements = read_whole(LIST.format(titles, noted)).statements
    events = [one for one in statements if isinstance(one, EventStatement)]
    assert [(one.title, one.date and one.date.edtf) for one in events][1:] == [(TENTH, "2021-08-30")]
    at_it = {
        one.person.name: one.roles
        for one in statements
        if isinstance(one, Participation) and one.event == events[1].event
    }
    assert at_it == {"何立言": ("chair",), "程立本": ("attendee",)}
