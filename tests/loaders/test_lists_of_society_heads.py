"""Lists of a society's new heads with what else they are, and the session of its council that news tells of next."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

NEWS = (
    "江西省护林学会第五次会员代表大会在赣州闭幕\n\n江西省护林学会第五次会员代表大会于2009年11月14日至15日在赣州市召开。"
    "省林业厅厅长舒可望到会并讲话。\n\n15日上午，大会选举产生了第五届理事会和学会领导班子。"
)
HEAD = "\n\n附\n\n江西省护林学会第五届理事会负责人名单\n\n"
TAIL = "\n\n报：省科协，省林业厅\n"


@pytest.mark.parametrize(
    "label", ["副理事长：（按姓氏笔画为序）", "副理事长（按姓氏笔画为序）：", "副理事长：（按得票多少为序）"]
)
def test_rows_below_a_label_with_a_note(label: str) -> None:
    rows = (
        f"理　事　长：何立言　　省林业厅副厅长\n{label}\n　　　　方见山　　江西林业大学资源学院院长\n"
        "　　　　甘立中　　省护林研究所所长\n　　　　高明远（常务）　省水利厅护林处处长\n秘　书　长：高明远（兼）"
    )
    assert held_whole(NEWS + HEAD + rows + TAIL) >= {
        "何立言 江西省护林学会 理事长 elected",
        "方见山 江西省护林学会 副理事长 elected",
        "方见山 江西林业大学资源学院 院长",
        "甘立中 江西省护林研究所 所长",
        "高明远 江西省护林学会 常务副理事长 elected",
        "高明远 江西省水利厅护林处 处长",
        "高明远 江西省护林学会 秘书长 elected",
    }


@pytest.mark.parametrize(
    ("row", "chief"),
    [
        ("副会长：方见山（常务）、甘立中、高明远（女）", "常务副会长"),
        ("副会长：方见山（女，常务）　甘立中　高明远", "常务副会长"),
        ("副会长：方见山（执行）、甘立中、高明远", "执行副会长"),
    ],
)
def test_the_first_among_deputies(row: str, chief: str) -> None:
    found = held_whole(NEWS + HEAD + f"会长：何立言\n{row}\n秘书长：高明远（兼）" + TAIL)
    assert {f"方见山 江西省护林学会 {chief} elected", "甘立中 江西省护林学会 副会长 elected"} <= found
    assert "方见山 江西省护林学会 副会长 elected" not in found


def test_those_engaged_are_not_elected_by_a_list() -> None:
    text = NEWS + "会议聘任方见山、甘立中为副秘书长。" + HEAD + "理事长：何立言\n副秘书长：方见山　　甘立中" + TAIL
    found = {one for one in held_whole(text) if "副秘书长" in one}
    assert found == {"方见山 江西省护林学会 副秘书长 appointed", "甘立中 江西省护林学会 副秘书长 appointed"}


@pytest.mark.parametrize(
    "title", ["五届一次理事会议", "第五届理事会第一次会议", "五届一次常务理事会", "第五届理事会第一次全体会议"]
)
@pytest.mark.parametrize("lead", ["随后召开的", "随后举行的", "会后召开的"])
def test_session_that_somebody_chaired_next(title: str, lead: str) -> None:
    text = f"{NEWS}{lead}{title}由何立言主持，方见山当选理事长。会议同意撤销科普部，成立科普工作委员会。\n"
    said = read_whole(text).statements
    events = {one.title: one.event for one in said if isinstance(one, EventStatement)}
    assert set(events) == {"江西省护林学会第五次会员代表大会", title}
    assert [one.event for one in said if isinstance(one, Participation) and "chair" in one.roles] == [events[title]]
