"""Minutes on headed paper: who was there with the bodies before them, and what each body has to do."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Holding, Participation, Responsibility

_HEAD = (
    "岚州市工业和信息化局\n专题会议纪要\n〔2020〕6号\n岚州市工信局办公室　　2020年7月15日\n\n"
    "7月13日下午，局党组书记、局长应天明在局五楼会议室主持召开成果转化专题会议。现纪要如下：\n会议议定以下事项：\n"
)
_TASKS = "一、筹备9月大会。由市科技局牵头，临江新区管委会负责场地保障。\n"


@pytest.mark.parametrize(
    ("row", "names"),
    [
        (
            "出席：市工信局应天明、江小鱼，市财政局管子仪，市生态环境局万年，中国铁塔岚州分公司詹天佐",
            "江小鱼 管子仪 万年 詹天佐",
        ),
        ("参会人员：江小鱼（市工信局），管子仪（市财政局），万年（市生态环境局）", "江小鱼 管子仪 万年"),
        ("出席：市财政局管子仪、刘大明；科技科倪小虹", "管子仪 刘大明 倪小虹"),
    ],
)
def test_those_present_stand_behind_their_bodies(row: str, names: str) -> None:
    text = f"{_HEAD}{_TASKS}\n{row}\n请假：官小晨\n记录：计大时\n"
    there = {
        one.person.name
        for one in read_whole(text).statements
        if isinstance(one, Participation) and "attendee" in one.roles
    }
    assert there - {"应天明"} == set(names.split())


def test_each_clause_of_an_item_gives_a_body_its_part() -> None:
    tasks = (
        "二、完善方案，由市发改委牵头负责，市住建局负责修改规划，市农业局负责实施。\n"
        "三、市民政局负责资金拨付，市审计局负责监督使用。\n四、会议要求提高站位，切实负责到底。\n"
    )
    found = read_whole(_HEAD + _TASKS + tasks).statements
    assert {(one.item, one.organization) for one in found if isinstance(one, Responsibility)} == {
        ("一", "岚州市科技局"), ("一", "岚州市临江新区管委会"), ("二", "岚州市发改委"), ("二", "岚州市住建局"),
        ("二", "岚州市农业局"), ("三", "岚州市民政局"), ("三", "岚州市审计局"),
    }  # fmt: skip


NUMBERED = """江州市防汛抗旱指挥部
联席会议纪要

江汛纪〔2023〕{number}号

{day}，副市长林海波在市应急指挥中心主持召开市防汛抗旱联席会议，市水利局局长沙一鸣参加会议。会议审议了《江州市防汛预案（{edition}年修订）》。
"""


@pytest.mark.parametrize(
    ("number", "day", "edition", "when"),
    (
        ("3", "5月23日", "2023", "2023-05-23"),
        ("3", "5月23日", "2019", "2023-05-23"),
        ("3", "5月23日", "2024", None),
        ("1", "12月29日", "2022", None),
    ),
)
def test_the_year_of_the_number_at_the_head(number: str, day: str, edition: str, when: str | None) -> None:
    found = read_whole(NUMBERED.format(number=number, day=day, edition=edition)).statements
    held = [one for one in found if isinstance(one, Holding) and one.person.name == "沙一鸣"]
    assert [one.date and one.date.edtf for one in held] == [when]
