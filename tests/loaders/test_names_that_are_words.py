"""Names that begin like a word and names with a surname before a word of another people: by their titles and by what they said."""

from __future__ import annotations

import pytest
from reading import held, held_whole, read_whole

from cursus.model.statement import Participation

HEAD = "云州市水务局召开工作会议\n2021-03-06\n\n3月5日，云州市水务局工作会议召开。云州市委常委、统战部部长{}，市水务局局长卞小川出席会议。\n"


@pytest.mark.parametrize("name", ["揭晓明", "高度远", "温度林"])
@pytest.mark.parametrize("tells", ["在讲话中指出，要抓好水利。", "强调，要抓好水利。", "最后讲话。"])
def test_who_is_titled_and_begins_a_sentence_that_tells_what_he_said(name: str, tells: str) -> None:
    text = HEAD.format(name) + name + tells + "\n"
    assert {f"{name} 云州市委 常委", f"{name} 云州市委统战部 部长"} <= held_whole(text)
    said = {one.person.name: one.roles for one in read_whole(text).statements if isinstance(one, Participation)}
    assert said[name] == ("attendee", "speaker")


@pytest.mark.parametrize("name", ["陈巴特尔", "包其木格", "王额尔敦", "白格日勒"])
def test_a_surname_before_a_word_of_another_people(name: str) -> None:
    assert held(f"市水务局局长{name}出席会议。") == {f"{name} 云州市水务局 局长"}


@pytest.mark.parametrize("body", ["野生动物救护站", "野生动植物保护站", "水生动物防疫站"])
def test_what_lives_is_no_stop(body: str) -> None:
    assert held(f"市{body}站长卞小川出席会议。") == {f"卞小川 云州市{body} 站长"}


def test_who_leads_others_in_an_oath_does_not_visit() -> None:
    text = HEAD.format("丁志明") + "新当选人员在卞小川的带领下向宪法宣誓。丁志明就做好工作讲了意见。\n"
    roles = {one.person.name: one.roles for one in read_whole(text).statements if isinstance(one, Participation)}
    assert "visitor" not in roles["卞小川"]
    assert roles["丁志明"] == ("attendee", "speaker")
