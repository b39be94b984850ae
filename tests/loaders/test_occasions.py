"""Paragraphs of a chronicle that begin with a feast instead of a day, and a session told by one day and by all."""

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement

from .test_entries import entries

HEAD = "云岭市文联大事记（2018）\n\n二月\n\n7日　文联下发通知。\n"


@pytest.mark.parametrize(
    "lead",
    [
        "春节前夕　",
        "春节前夕，",
        "春节期间，",
        "春节来临之际，",
        "元宵节前后，",
        "春节、元宵节期间，",
        "寒假期间　",
        "“元宵节”前夕，",
    ],
)
def test_a_feast_begins_an_entry_of_the_month(lead: str) -> None:
    found = entries(f"{HEAD}{lead}文联领导罗小满走访慰问老作家。\n\n三月\n\n2日　全委会召开。\n")
    assert [date for date, _ in found] == ["2018-02-07", "2018-02", "2018-03-02"]


@pytest.mark.parametrize("lead", ["国庆前夕，", "会议前夕，", "春节前夕市委领导", "展览期间，"])
def test_no_feast_of_another_month_and_no_other_eve(lead: str) -> None:
    found = entries(f"{HEAD}{lead}文联领导罗小满走访慰问老作家。\n\n三月\n\n2日　全委会召开。\n")
    assert "2018-02" not in [date for date, _ in found]


def _events(text: str) -> list[tuple[str, str]]:
    found = (one for one in read_whole(text).statements if isinstance(one, EventStatement))
    return [(one.date.edtf if one.date else "", one.title) for one in found]


NOTICE = (
    "漳州市芗城区人大常委会公报\n\n漳州市芗城区人民代表大会公告\n第二号\n\n"
    "漳州市芗城区第六届人民代表大会第四次会议于2024年1月12日补选：\n罗小满为漳州市芗城区第六届人民代表大会常务委员会主任。\n现予公告。\n\n"
)


def test_a_session_told_by_its_days_takes_in_what_was_told_by_one() -> None:
    text = f"{NOTICE}【综述】\n\n区六届人大四次会议闭幕\n\n1月9日至12日，芗城区第六届人民代表大会第四次会议在区文化中心召开。\n"
    assert _events(text) == [("2024-01-09/2024-01-12", "芗城区第六届人民代表大会第四次会议")]


def test_another_session_stays() -> None:
    text = f"{NOTICE}【综述】\n\n区七届人大四次会议闭幕\n\n1月9日至12日，芗城区第七届人民代表大会第四次会议在区文化中心召开。\n"
    assert len(_events(text)) == 2


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("首届教师节。文联、市教师书画院慰问老教师，罗小满参加。", "文联、市教师书画院慰问老教师"),
        ("“三八”国际劳动妇女节。文联组织部组织女会员踏青，部长柳青禾带队。", "文联组织部组织女会员踏青"),
        ("第八届“世界读书日”，文联办公室组织志愿者到城南送书，主任柳青禾带队。", "文联办公室组织志愿者到城南送书"),
        ("今年是第六个世界环境日，文联主席罗小满到河滨小学看望老教师。", "文联主席罗小满到河滨小学看望老教师"),
        ("第三届茶文化节在云岭举行，罗小满出席。", "第三届茶文化节"),
    ],
)
def test_a_day_of_the_year_names_what_was_done_on_none(told: str, title: str) -> None:
    text = f"{HEAD}9日　{told}\n\n三月\n\n2日　全委会召开，文联主席罗小满主持。\n"
    assert [name for day, name in _events(text) if day == "2018-02-09"] == [title]
