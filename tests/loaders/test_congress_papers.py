"""Papers of a congress in one document: news of it, a report that looks back, lists of those whom it chose."""

from __future__ import annotations

import pytest
from reading import dated_whole, own_body

from cursus.loaders.cleaning.cell_names import names_in_cell

NEWS = "大会于2016年11月17日至18日在云州宾馆召开。主委王小满主持开幕式。\n\n"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("中国农工民主党云州市第五次代表大会文件", "农工党云州市委"),
        ("中国民主促进会福建省第九次代表大会材料汇编", "民进福建省委"),
        ("九三学社长沙市第五次代表大会隆重召开", "九三学社长沙市委"),
        ("中国共产党云州市第五次代表大会文件", "云州市委"),
        ("共青团长沙市第五次代表大会文件选编", "共青团长沙市委"),
        ("长沙市妇女第五次代表大会会刊", "长沙市妇联"),
        ("湖南省归侨侨眷第五次代表大会会刊", "湖南省侨联"),
        ("热烈祝贺长沙市文学艺术界第五次代表大会召开", "长沙市文联"),
    ],
)
def test_they_are_of_the_body_whose_congress_it_is(title: str, body: str) -> None:
    assert own_body(f"{title}\n\n大会概况\n大会于2016年11月17日召开。\n") == body


@pytest.mark.parametrize(
    "report",
    [
        "工作报告（摘要）\n各位代表：\n现在，我向大会报告工作。\n",
        "在民盟云州市第五次代表大会上的报告\n（2016年11月17日）\n王小满\n各位代表、同志们：\n我代表第四届委员会报告工作。\n",
        "民盟云州市第四届委员会工作报告\n（书面）\n尊敬的各位代表、各位来宾：\n",
    ],
)
def test_a_report_among_them_looks_back(report: str) -> None:
    told = "一、五年来的工作\n2014年9月12日，民盟云州市委与清溪县政府签约，清溪县县长陈大川签字。2015年5月，市卫生局局长罗小满来我委调研。\n"
    behind = "附件1\n民盟云州市第五届委员会名单\n（2016年11月18日大会选举产生）\n主委：陈小花\n"
    found = dated_whole("民盟云州市第五次代表大会文件\n\n大会概况\n" + NEWS + report + told + behind)
    assert {"2014-09-12 陈大川 清溪县人民政府 县长", "2015-05 罗小满 云州市卫生局 局长"} <= found
    assert "2016-11-18 陈小花 民盟云州市委 主委 elected" in found


@pytest.mark.parametrize(
    "heading",
    [
        "协会第五届理事会名单\n（20名，2016年11月18日大会选举产生，按姓氏笔画为序）",
        "协会第五届理事会名单（共20人，2016年11月18日选举产生；排名不分先后）",
        "协会第五届理事会选举结果\n（2016年11月18日下午）",
        "协会第五届理事会名单（按姓氏笔画排序，2016年11月18日）",
    ],
)
def test_the_day_of_a_list_stands_in_its_heading_with_other_notes(heading: str) -> None:
    text = f"云州市书法家协会第五次代表大会文件\n\n{NEWS}{heading}\n会长：高山\n（大会秘书处　2016年11月21日印）\n"
    assert "2016-11-18 高山" in {" ".join(one.split()[:2]) for one in dated_whole(text)}


PAPERS = f"民盟云州市第五次代表大会文件\n\n{NEWS}"


@pytest.mark.parametrize(
    "heading",
    [
        "附件1\n中国民主同盟云州市第五届委员会委员名单\n（4名，2016年11月18日大会选举产生，按姓氏笔画为序）",
        "民盟云州市第五届委员会委员名单（2016年11月18日选举产生）",
        "民盟云州市第五届委员会委员名单\n（2016年11月18日民盟云州市第五次代表大会选出）",
    ],
)
def test_those_of_a_list_were_elected_where_a_note_says_so(heading: str) -> None:
    found = dated_whole(f"{PAPERS}{heading}\n于　方　　王安平　　毛　远　　陈小花\n（印）\n")
    assert {f"2016-11-18 {name} 民盟云州市委 委员 elected" for name in ("于方", "王安平", "陈小花")} <= found


def test_those_below_a_list_of_appointments_were_appointed() -> None:
    found = dated_whole(
        f"{PAPERS}民盟云州市委五届一次常委会议任命名单\n（2016年11月19日，王小满主持）\n一、内部监督委员会\n　　主　任：王安平\n"
        "　　副主任：毛　远\n二、专门委员会\n名称｜主任｜副主任\n文化工作委员会｜李大明（兼）｜陈　功　米　文（女）\n"
        "科技工作委员会｜方大正｜王安平 陈小花\n社会法制工作委员会｜单大纯｜\n"
    )
    body = "民盟云州市委"
    assert {
        f"2016-11-19 王安平 {body}内部监督委员会 主任 appointed",
        f"2016-11-19 毛远 {body}内部监督委员会 副主任 appointed",
        f"2016-11-19 李大明 {body}文化工作委员会 主任 appointed",
        f"2016-11-19 陈功 {body}文化工作委员会 副主任 appointed",
        f"2016-11-19 米文 {body}文化工作委员会 副主任 appointed",
        f"2016-11-19 王安平 {body}科技工作委员会 副主任 appointed",
        f"2016-11-19 陈小花 {body}科技工作委员会 副主任 appointed",
        f"2016-11-19 单大纯 {body}社会法制工作委员会 主任 appointed",
    } <= found


@pytest.mark.parametrize("cell", ["党 委 书 记", "负 责 人", "任 职 时 间", "高级 技师", "云州 医院"])
def test_no_other_cell_is_a_list_of_people(cell: str) -> None:
    assert not names_in_cell(cell, 0, len(cell))


def test_a_partys_committee_has_a_secretary_general() -> None:
    heading = "民盟云州市委五届一次常委会议任命名单\n（2016年11月19日）\n"
    found = dated_whole(f"{PAPERS}{heading}一、秘书长：李大力（兼）；副秘书长：宋大明、易小凡\n")
    assert {f"2016-11-19 {name} 民盟云州市委 副秘书长 appointed" for name in ("宋大明", "易小凡")} <= found
    assert "2016-11-19 李大力 民盟云州市委 秘书长 appointed" in found
