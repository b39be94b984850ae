"""Somebody addressed by name and title, beside another who is called so, and talks told by what they were about."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "云川日报　2014年10月23日　星期四　第1版\n\n"


@pytest.mark.parametrize(
    ("said", "other"),
    [
        ("岳怀民市长和王大力会长先后讲话", "王大力"),
        ("岳怀民市长、王大力会长先后致辞", "王大力"),
        ("岳怀民市长与东山大学周正校长签署协议", "周正"),
        ("岳怀民市长同市商会王大力会长共同揭牌", "王大力"),
    ],
)
def test_title_behind_a_name_is_not_the_next_ones(said: str, other: str) -> None:
    found = held_whole(f"{HEAD}    本报讯 昨日，云川市召开企业座谈会。市长岳怀民出席。{said}。\n")
    assert "岳怀民 云川市人民政府 市长" in found
    assert not any(one.startswith(other) and one.endswith(" 市长") for one in found)


def _events(text: str) -> list[tuple[str, str | None]]:
    found = read_whole(f"{HEAD}    本报讯 {text}\n").statements
    return [(one.title, one.venue) for one in found if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    ("told", "event"),
    [
        (
            "昨日上午，丁一凡教授在云川学院作了关于古城保护的报告，副院长石小川主持报告会。",
            ("关于古城保护的报告会", "云川学院"),
        ),
        ("昨日，市文联与代表团举行了座谈，市文联主席石小川参加。", ("市文联与代表团座谈", None)),
        ("昨日，代表团同市总工会举行会谈。", ("代表团同市总工会会谈", None)),
    ],
)
def test_a_talk_is_named_by_its_subject_or_its_sides(told: str, event: tuple[str, str | None]) -> None:
    assert _events(told) == [event]


def test_who_proposes_a_toast_speaks() -> None:
    text = (
        f"{HEAD}    本报讯 昨日，市长岳怀民在云川饭店会见并宴请代表团一行。岳怀民和市总工会主席石小川在宴会上祝酒。\n"
    )
    found = {one.person.name: one.roles for one in read_whole(text).statements if isinstance(one, Participation)}
    assert found == {"岳怀民": ("speaker",), "石小川": ("speaker",)}


@pytest.mark.parametrize("organ", ["经审会主任", "经费审查委员会主任", "女职工委员会主任"])
def test_secretary_general_chosen_behind_a_committee_is_of_the_whole(organ: str) -> None:
    text = f"{HEAD}    本报讯 昨日，云川县工会第五次代表大会选举丁一凡为主席，石小川为副主席，罗小满为{organ}，车有余为秘书长。\n"
    assert any(one.startswith("车有余 云川县") and one.endswith("工会 秘书长 elected") for one in held_whole(text))
