"""Those who put out a newspaper, named at the head or the foot of its page in any form: posts at the paper, of its day."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAGE = (
    "临川工人报\n{head}\n总第412期　2004年5月18日　星期二\n\n市总工会召开女职工工作会议\n\n"
    "　　本报讯　5月9日，市总工会召开女职工工作会议。市总工会主席高兴讲话。\n\n{foot}\n"
)
LINES = [
    ("社长：梁上　　总编辑：贲　临　　值班编委：陶　然", {"梁上 社长", "贲临 总编辑", "陶然 值班编委"}),
    ("总编辑　池仲武　　　本版编辑　方　正　　　责任校对　小　戈", {"池仲武 总编辑"}),
    ("主管：临川市委　主办：临川市总工会　主编：钱伟", {"钱伟 主编"}),
    ("社长兼总编辑：钱　伟 | 副总编辑：李立、高　星", {"钱伟 社长", "钱伟 总编辑", "李立 副总编辑", "高星 副总编辑"}),
    ("（本报社长 李立 总编辑 钱伟）", {"李立 社长", "钱伟 总编辑"}),
    (
        "编委会主任：高兴　符丹　　主编：宫　静　　执行主编：钱伟",
        {"高兴 编委会主任", "符丹 编委会主任", "宫静 主编", "钱伟 执行主编"},
    ),
    ("值班总编辑：乌力吉·图门 责任编辑：李立 电话：5123456", {"乌力吉·图门 值班总编辑"}),
]


def _at_the_paper(text: str) -> set[str]:
    found = {one for one in dated_whole(text) if "高兴 临川市总工会" not in one}
    assert all(one.startswith("2004-05-18 ") and " 临川工人报 " in one for one in found), found
    return {one.removeprefix("2004-05-18 ").replace(" 临川工人报 ", " ") for one in found}


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_at_the_foot(line: str, expected: set[str]) -> None:
    foot = f"{line}\n社址：广场路　　邮编：545001　　本报印刷厂印刷"
    assert _at_the_paper(PAGE.format(head="临川市总工会主办", foot=foot)) == expected


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_at_the_head(line: str, expected: set[str]) -> None:
    assert _at_the_paper(PAGE.format(head=line, foot="")) == expected


@pytest.mark.parametrize(
    "line",
    [
        "责任编辑：方正　版式：时雨　校对：杭小丫",
        "总编辑　编辑部电话　2841",
        "《春山》主编：钱伟",
        "社长　总编辑　副总编辑",
    ],
)
def test_others_have_no_such_post(line: str) -> None:
    assert not {one for one in dated_whole(PAGE.format(head="", foot=line)) if " 临川工人报 " in one}
