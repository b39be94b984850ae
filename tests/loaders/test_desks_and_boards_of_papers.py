"""Desks and boards of newspapers, those in their mastheads, and notices that a page gives under their number."""

from __future__ import annotations

import pytest
from reading import based_whole, dated_whole, held_whole

DAY = "云州日报社2014年大事记\n\n9月5日，云州日报社召开会议。"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("任命赵大明为记者部副主任。", "赵大明 云州日报社记者部 副主任 appointed"),
        ("任命赵大明为编委会委员。", "赵大明 云州日报社编委会 委员 appointed"),
        ("社委、总编室主任赵大明主持。", "赵大明 云州日报社 社委"),
        ("云州日报社编委会委员、记者部主任赵大明到会。", "赵大明 云州日报社记者部 主任"),
        ("《江州日报》记者部主任赵大明列席。", "赵大明 《江州日报》记者部 主任"),
        ("《江州日报》驻云州记者站站长赵大明列席。", "赵大明 《江州日报》驻云州记者站 站长"),
    ],
)
def test_desks_and_boards(told: str, post: str) -> None:
    assert post in held_whole(DAY + told + "\n")


@pytest.mark.parametrize("name", ["斯琴高娅", "萨仁图娅", "乌云琪琪格"])
def test_names_of_borderlands_put_together(name: str) -> None:
    assert f"{name} 云州市委宣传部 部长 stated" in based_whole(f"{DAY}市委常委、宣传部部长{name}出席会议并讲话。\n")


@pytest.mark.parametrize("rubric", ["·人事·", "人事", "【人事】"])
def test_a_notice_on_a_page_under_its_number(rubric: str) -> None:
    text = (
        "云州报人　　　　2014年9月30日　第9期（总第131期）　　　　内部资料\n主管主办：云州日报社　　社长：白志强　　总编辑：沈大力\n\n"
        "简讯\n\n    ▲9月25日，云州市新闻工作者协会第五次会员代表大会在本社会议室召开。大会选举白志强为主席。\n\n"
        f"{rubric}\n\n云日社发〔2014〕21号\n各部、室、中心：\n    经社务委员会9月26日研究，决定：\n    包青山任总编室主任；\n"
        "    免去吴小边的新媒体中心副主任职务。\n                              云州日报社\n                            2014年9月28日\n"
    )
    assert {
        "2014-09-26 包青山 云州日报社总编室 主任 appointed",
        "2014-09-26 吴小边 云州日报社新媒体中心 副主任 removed",
        "2014-09-25 白志强 云州市新闻工作者协会 主席 elected",
    } <= dated_whole(text)


def test_those_in_the_masthead_of_a_house_named_there() -> None:
    text = (
        "云州报人　　　　2014年9月30日　第9期（总第131期）　　　　内部资料\n主管主办：云州日报社　　社长：白志强　　总编辑：沈大力\n\n"
        "简讯\n\n    ▲9月25日，云州日报社举行报告会，副总编辑石小磊主持。\n"
        "\n    ▲9月26日，市委宣传部、云州日报社联合印发《关于开展工匠评选的通知》。\n\n本社召开会议\n\n    本刊讯　9月3日，云州日报社召开会议。\n"
    )
    assert {"2014-09-30 白志强 云州日报社 社长", "2014-09-30 沈大力 云州日报社 总编辑"} <= dated_whole(text)


def test_the_board_of_a_paper_in_its_masthead() -> None:
    text = (
        "云州医院报\n总第187期　2016年9月28日　星期三　本期四版　第一版\n云州市第一医院主办　　内部交流\n"
        "编委会主任：白志强　沈大力　　主编：石小磊\n\n我院召开会议\n\n　　本报讯（记者 王小平）9月19日，医院召开会议，院长白志强讲话。\n"
    )
    assert "2016-09-28 沈大力 云州医院报 编委会主任" in dated_whole(text)
