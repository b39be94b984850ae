"""News of two bodies that sign or agree, told by one of them, and of the people of both."""

from __future__ import annotations

import pytest
from reading import held_whole, own_body

_SIGNED = "我校党委书记陈望、校长李骏，信阳师范学院校长周茂松出席，我校副校长吴光主持签约仪式。\n"


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (
            "我校与信阳师范学院签署合作协议\n10月23日，临云学院与信阳师范学院合作协议签约仪式举行。" + _SIGNED,
            "临云学院",
        ),
        (
            "我校与信阳师范学院签署合作协议\n10月23日，信阳师范学院与临云学院合作协议签约仪式举行。" + _SIGNED,
            "临云学院",
        ),
        (
            "临云学院与信阳师范学院签署合作协议\n10月23日，信阳师范学院校长周茂松等出席签约仪式，临云学院院长李骏讲话。",
            "临云学院",
        ),
        (
            "信阳师范学院来我校签署合作协议\n10月23日，信阳师范学院校长周茂松一行到临云学院访问。我校校长李骏会见客人。",
            "临云学院",
        ),
        (
            "信阳师范学院与我校签署战略合作协议\n10月23日，信阳师范学院党委书记周茂松一行来访，临云学院校长李骏会见。",
            "临云学院",
        ),
        (
            "信阳师范学院与临云学院签署战略合作协议\n10月23日，信阳师范学院党委书记周茂松一行来我校访问，校长李骏会见。",
            "临云学院",
        ),
        (
            "湖州市中心医院与嘉兴市第一医院签约共建专科联盟\n2019年5月6日，湖州市中心医院院长周茂松出席仪式。",
            "湖州市中心医院",
        ),
        (
            "铁岭市总工会与抚顺市总工会签订结对共建协议\n2019年5月6日，铁岭市总工会主席周茂松、抚顺市总工会主席陈望出席。",
            "铁岭市总工会",
        ),
        (
            "宏望化工公司与恒久机械公司签订战略合作协议\n2019年5月6日，公司董事长周茂松、恒久机械公司总经理陈望出席。",
            "宏望化工公司",
        ),
    ],
)
def test_whose_news_an_agreement_is(text: str, own: str) -> None:
    """Of the first of two, of the one that is no guest, of the one that stands beside the other where it says 我校."""
    assert own_body(text) == own


_HEAD = "我校与信阳师范学院签署合作协议\n2018年10月24日，临云学院与信阳师范学院签约仪式在行政楼举行。\n"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("信阳师范学院国际处处长周茂松、民族学院院长李骏参加。", "李骏 信阳师范学院民族学院 院长"),
        ("信阳师范学院教务处处长周茂松，文学院院长李骏，我校教务处处长石明参加。", "李骏 信阳师范学院文学院 院长"),
        (
            "我校教务处处长石明、民族学院院长罗朗，信阳师范学院国际处处长周茂松、外国语学院副院长李骏参加。",
            "李骏 信阳师范学院外国语学院 副院长",
        ),
        ("信阳师范学院校长周茂松率队来访，我校民族学院院长李骏参加。", "李骏 临云学院民族学院 院长"),
        ("客人一行在校图书馆馆长李骏的陪同下参观了文献室。", "李骏 临云学院图书馆 馆长"),
        ("代表团在校党委宣传部部长李骏陪同下参观了校史馆。", "李骏 临云学院党委宣传部 部长"),
    ],
)
def test_whose_faculty_it_is(text: str, held: str) -> None:
    """Colleges behind somebody of the other school are of that school; 在 before 校 is no part of a name."""
    assert held in held_whole(_HEAD + text)
