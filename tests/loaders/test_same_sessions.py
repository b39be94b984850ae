"""A session told twice, by its full name and by a short one, is one event."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Issuance, Participation

_PASSED = "云州市人大常委会决定任免名单\n（2018年9月28日云州市第四届人民代表大会常务委员会第十三次会议通过）\n\n决定任命：\n王一兵为市财政局局长。\n\n"


def _events(text: str) -> list[tuple[str, str, str | None]]:
    found = (one for one in read_whole(text).statements if isinstance(one, EventStatement))
    return [(one.title, one.date.edtf if one.date else "", one.venue) for one in found]


@pytest.mark.parametrize(
    "name", ["市四届人大常委会第十三次会议", "云州市四届人大常委会第13次会议", "市人大常委会四届十三次会议"]
)
def test_a_session_told_by_two_names_is_one(name: str) -> None:
    text = f"云州市人民代表大会常务委员会公报\n\n{_PASSED}〔会议简况〕\n　　9月28日，{name}在市人大会议中心召开。市人大常委会主任岑远山主持会议并讲话。\n"
    assert _events(text) == [("云州市第四届人民代表大会常务委员会第十三次会议", "2018-09-28", "市人大会议中心")]
    assert any(isinstance(one, Participation) and one.person.name == "岑远山" for one in read_whole(text).statements)


@pytest.mark.parametrize(
    "name", ["市四届人大常委会第十四次会议", "象川县四届人大常委会第十三次会议", "市四届人大第十三次会议"]
)
def test_other_sessions_of_the_day_are_others(name: str) -> None:
    text = (
        f"云州市人民代表大会常务委员会公报\n\n{_PASSED}〔会议简况〕\n　　9月28日，{name}召开。岑远山主持会议并讲话。\n"
    )
    assert len(_events(text)) == 2


@pytest.mark.parametrize(
    ("title", "session"),
    [
        ("云州市四届人大常委会第十一次会议人事任免事项\n（2018年5月25日通过）", "云州市四届人大常委会第十一次会议"),
        ("云州市四届人大常委会第十一次会议决定任免名单\n（2018年5月25日表决通过）", "云州市四届人大常委会第十一次会议"),
        ("关于批准任免检察长的决定\n（2018年5月25日市四届人大常委会第十一次会议通过）", "市四届人大常委会第十一次会议"),
    ],
)
def test_the_session_above_or_in_the_note_of_a_vote(title: str, session: str) -> None:
    text = f"云州市人民代表大会常务委员会公报\n\n{title}\n\n任命：\n王一兵为市水利局局长。\n"
    assert _events(text) == [(session, "2018-05-25", None)]


def test_a_paper_below_which_its_vote_stands_is_adopted() -> None:
    text = (
        "云州市人民代表大会常务委员会\n关于接受梁小渊辞去副市长职务请求的决定\n（2018年3月29日云州市第四届人民代表大会常务委员会第十次会议通过）\n\n"
        "　　会议决定接受梁小渊辞去云州市人民政府副市长职务的请求。\n\n　　云州市人民代表大会常务委员会\n　　2018年3月29日\n"
    )
    assert {one.action for one in read_whole(text).statements if isinstance(one, Issuance)} == {"adopted"}


@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        ("会议听取了报告，作出了《关于批准财政预算调整方案的决议》。", "adopted"),
        ("市人大常委会会议作出《关于批准财政预算调整方案的决议》。", "adopted"),
        ("市委、市政府联合作出《关于批准财政预算调整方案的决议》。", "issued"),
    ],
)
def test_a_decision_that_is_made(sentence: str, action: str) -> None:
    found = read_whole(f"云州市人大常委会大事记（2018年）\n\n5月6日　{sentence}\n").statements
    assert [(one.title, one.action) for one in found if isinstance(one, Issuance)] == [
        ("关于批准财政预算调整方案的决议", action)
    ]


def test_what_somebody_else_made_is_no_paper() -> None:
    found = read_whole(
        "云州市人大常委会大事记（2018年）\n\n5月6日　市政府作出《关于供水工作情况的报告》。\n"
    ).statements
    assert not [one for one in found if isinstance(one, Issuance)]


def test_a_session_named_above_sits_where_its_first_sentence_says() -> None:
    text = (
        "云州市第八届人大常委会第二十次会议公报\n（2018年11月22日）\n\n　　云州市第八届人民代表大会常务委员会第二十次会议于2018年11月22日在市机关会议中心举行。"
        "市人大常委会主任高小远主持会议。\n\n云州市人大常委会人事任免名单\n（2018年11月22日云州市八届人大常委会第二十次会议通过）\n\n任命：\n范小青为市教育局局长。\n"
    )
    assert _events(text) == [("云州市第八届人民代表大会常务委员会第二十次会议", "2018-11-22", "市机关会议中心")]
