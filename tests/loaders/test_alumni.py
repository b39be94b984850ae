"""News of a school's former students: 母校 is their school, whose heads and faculties stand bare; guests who come along."""

from __future__ import annotations

import pytest
from reading import held, held_whole, own_body, read

from cursus.model.statement import Participation

NEWS = (
    "北山薪火相聚\n——太白师范学院江北校友会成立侧记\n\n"
    "　　2018年11月3日上午，太白师范学院江北校友会成立大会在迎宾馆举行。母校党委副书记林育民、校友工作办公室主任何若兰，"
    "教育学院原院长方正平一行专程前来。大会由云州市第九中学校长吴国庆主持。\n"
)


def test_own_body_is_the_school() -> None:
    assert own_body(NEWS) == "太白师范学院"
    assert held_whole(NEWS) == {
        "林育民 太白师范学院 党委副书记",
        "何若兰 太白师范学院校友工作办公室 主任",
        "方正平 太白师范学院教育学院 院长 former",
        "吴国庆 云州市第九中学 校长",
    }


@pytest.mark.parametrize("school", ["云岭大学", "太白师范学校", "白水一中"])
def test_alma_mater_of_other_schools(school: str) -> None:
    text = f"相聚\n\n2018年11月3日，{school}校友会成立大会举行。母校党委副书记林育民到会。\n"
    assert held_whole(text) == {f"林育民 {school} 党委副书记"}


@pytest.mark.parametrize(
    ("did", "role"),
    [
        ("一行专程前来祝贺", "attendee"),
        ("专程前来", "attendee"),
        ("受邀担任听证员", "attendee"),
        ("应邀担任评委", "attendee"),
        ("代表来宾祝贺", "speaker"),
        ("一行前来调研", "visitor"),
        ("代表来宾致贺", "speaker"),
    ],
)
def test_guests(did: str, role: str) -> None:
    found = read(f"云州市总工会举行新春座谈会。市科协主席林育民{did}。").statements
    assert [one.roles for one in found if isinstance(one, Participation)] == [(role,)]


def test_a_text_without_its_society_has_no_alma_mater() -> None:
    assert held("市科协主席林育民回到母校看望老师。") == {"林育民 云州市科协 主席"}


@pytest.mark.parametrize("name", ["李明", "王建国", "成家竹"])
def test_who_sends_a_letter_is_not_called_by_the_verb(name: str) -> None:
    assert held(f"会议宣读了市委书记{name}发来的贺电。") == {f"{name} 云州市委 书记"}
