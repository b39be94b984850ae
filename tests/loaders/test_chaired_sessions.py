"""Sessions that somebody with his title calls, and the last of several people who were there, be he called by a word."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Issuance, Participation

_HEAD = "安康市人大常委会2018年大事记\n\n1月4日　"


@pytest.mark.parametrize("chair", ["市人大常委会党组书记、主任谌伯川", "谌伯川主任", "市人大常委会主任李大明"])
def test_who_calls_a_session_is_no_part_of_its_name(chair: str) -> None:
    found = read_whole(f"{_HEAD}{chair}主持召开第十四次主任会议。会议原则通过《2018年工作要点》。\n").statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == ["第十四次主任会议"]
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [("安康市人大常委会",)]


@pytest.mark.parametrize("others", ["副主任李明华", "副主任缑明远、向前、鲁海棠"])
@pytest.mark.parametrize("verb", ["参加", "列席", "一同出席"])
def test_a_word_behind_the_last_title_is_a_name(others: str, verb: str) -> None:
    text = f"{_HEAD}市人大常委会召开工作会议，主任李大明主持，{others}，秘书长时光{verb}。\n"
    parts = {one.person.name for one in read_whole(text).statements if isinstance(one, Participation)}
    assert "时光" in parts


def test_adverbs_behind_a_title_are_nobody() -> None:
    text = f"{_HEAD}市人大常委会召开工作会议，副主任李明华、秘书长全程参加。\n"
    assert {one.person.name for one in read_whole(text).statements if isinstance(one, Participation)} <= {"李明华"}


@pytest.mark.parametrize("title", ["学术年会", "座谈会", "经验交流会", "揭牌仪式", "青年论坛"])
def test_what_somebody_chaired_behind_its_day_is_named_without_him(title: str) -> None:
    found = read_whole(f"{_HEAD}下午的{title}由副主任李明华主持。市长谌伯川讲话。\n").statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == [title]


@pytest.mark.parametrize("what", ["市侨联全面工作", "市侨联行政工作", "机关日常工作", "党委工作", "市总工会党组工作"])
def test_who_runs_the_work_of_a_body_chairs_nothing(what: str) -> None:
    text = f"{_HEAD}市侨联召开工作会议，市长谌伯川讲话。会后，副主席李明华主持{what}。\n"
    parts = [one for one in read_whole(text).statements if isinstance(one, Participation)]
    assert not any("chair" in one.roles for one in parts)
