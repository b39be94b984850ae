"""Notices of appointments: sections that name a body, tables of those who come and go, papers appended to them."""

from __future__ import annotations

import pytest
from reading import brief

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.statement import EventStatement, Extraction, Holding, Issuance, Responsibility

HEAD = "青阳理工大学文件\n青理工〔2022〕7号\n关于干部职务任免的通知\n\n各学院、各部门：\n"
FOOT = "\n　　　　　　　　　　青阳理工大学\n　　　　　　　　　　2022年6月9日\n"


def noticed(text: str, head: str = HEAD, foot: str = FOOT) -> Extraction:
    """The extraction of a notice with this text between its head and its signature."""
    return extract(describe(key="test", version="0", raw=head + text + foot, name="test", meta={}))


def held(text: str, head: str = HEAD, foot: str = FOOT) -> set[str]:
    """The holdings in the notice, briefly."""
    return {brief(one) for one in noticed(text, head, foot).statements if isinstance(one, Holding)}


SECTIONS = {
    "the number of a section is no part of the body": (
        "　　经研究决定：\n　　一、党群部门\n　　（一）党委宣传部\n　　石　磊任部长；\n　　免去高　原的副部长职务。\n　　（二）校工会\n　　高　原任副主席。",
        (
            "石磊 青阳理工大学党委宣传部 部长 appointed|高原 青阳理工大学党委宣传部 副部长 removed"
            "|高原 青阳理工大学工会 副主席 appointed"
        ),
    ),
    "the heading outranks what was named last": (
        "　　1. 财务处\n　　任命石磊为处长，免去高原的资产管理处副处长职务；\n　　任命柳叶青为副处长。",
        (
            "石磊 青阳理工大学财务处 处长 appointed|高原 青阳理工大学资产管理处 副处长 removed"
            "|柳叶青 青阳理工大学财务处 副处长 appointed"
        ),
    ),
    "what belongs to the school": (
        "　　任命石磊为党校副校长，高原为附属小学校长，柳叶青为校医院院长。",
        (
            "石磊 青阳理工大学党校 副校长 appointed|高原 青阳理工大学附属小学 校长 appointed"
            "|柳叶青 青阳理工大学校医院 院长 appointed"
        ),
    ),
}


@pytest.mark.parametrize("case", SECTIONS)
def test_sections(case: str) -> None:
    text, expected = SECTIONS[case]
    assert held(text) == set(expected.split("|"))


def test_padded_names_at_the_head_of_a_clause() -> None:
    text = (
        "　　夏　禾任教务处处长，不再担任教务处副处长职务；\n　　高　原为总务处处长；金　锐（女）不再兼任总务处处长。"
    )
    assert held(text) == {
        "夏禾 青阳理工大学教务处 处长 appointed", "夏禾 青阳理工大学教务处 副处长 removed", "高原 青阳理工大学总务处 处长 appointed",
        "金锐 青阳理工大学总务处 处长 removed",
    }  # fmt: skip


TABLES = {
    "those who come and those who go": (
        (
            "　　部　门　　　　职　务　　　任　职　　　　　　　　免　职\n　　财务处　　　　处　长　　　石　磊（女）　　　　　高　原\n"
            "　　　　　　　　　副处长　　　高　洁、常　青　　　　—\n　　基建处　　　　处　长　　　　　　　　　　　　　　金　锐"
        ),
        (
            "石磊 青阳理工大学财务处 处长 appointed|高原 青阳理工大学财务处 处长 removed|高洁 青阳理工大学财务处 副处长 appointed"
            "|常青 青阳理工大学财务处 副处长 appointed|金锐 青阳理工大学基建处 处长 removed"
        ),
    ),
    "posts in columns": (
        "序号  姓名    原任职务            新任职务\n1     丁香    财务处副处长        财务处处长\n2     白 杨   基建处处长          后勤处处长",
        (
            "丁香 青阳理工大学财务处 副处长 former|丁香 青阳理工大学财务处 处长 appointed"
            "|白杨 青阳理工大学基建处 处长 former|白杨 青阳理工大学后勤处 处长 appointed"
        ),
    ),
    "with bars": (
        "聘任名单：\n| 单位 | 职务 | 姓名 |\n|---|---|---|\n| 财务处 | 处长 | 章 程 |\n| | 副处长 | 白露 |",
        "章程 青阳理工大学财务处 处长 appointed|白露 青阳理工大学财务处 副处长 appointed",
    ),
    "with tabs": (
        "下列人员免职：\n姓名\t职务\n江山\t财务处处长\n高远\t基建处副处长",
        "江山 青阳理工大学财务处 处长 removed|高远 青阳理工大学基建处 副处长 removed",
    ),
}


@pytest.mark.parametrize("case", TABLES)
def test_tables(case: str) -> None:
    text, expected = TABLES[case]
    assert held(text) == set(expected.split("|"))


CALENDAR = (
    "　　任命石　磊为教务处处长。\n　　附：下半年会议安排\n　　6月13日（周一）　全校干部大会，求真楼报告厅。校长高原讲话，石磊作表态发言。\n"
    "　　9月15日—16日　新任干部培训班，教务处主办。\n　　12月20日　总结表彰大会，高原主持。\n　　1月8日　教学工作会议，石磊作报告。\n"
)


def test_the_day_of_a_notice_does_not_reach_into_its_calendar() -> None:
    told = noticed(CALENDAR).statements
    events = {one.title: one for one in told if isinstance(one, EventStatement)}
    assert {title: str(one.date and one.date.edtf) for title, one in events.items()} == {
        "全校干部大会": "2022-06-13", "新任干部培训班": "2022-09-15/2022-09-16", "总结表彰大会": "2022-12-20",
        "教学工作会议": "2023-01-08",
    }  # fmt: skip
    assert events["全校干部大会"].venue == "求真楼报告厅"
    days = {(one.role, one.date.edtf) for one in told if isinstance(one, Holding) and one.date}
    assert days == {("处长", "2022-06-09"), ("校长", "2022-06-13")}


def test_the_meeting_that_decides_is_an_event() -> None:
    told = noticed("　　2022年6月8日，校党委常委会第9次会议研究决定，任命石　磊为教务处处长。").statements
    assert [one.title for one in told if isinstance(one, EventStatement)] == ["校党委常委会第9次会议"]


PHRASES = {
    "resigned, with who is to follow": (
        "　　同意雷　鸣因个人原因辞去校医院院长职务的请求，拟由现任校医院副院长汤　沐接任。",
        ("雷鸣 青阳理工大学校医院 院长 resigned|汤沐 青阳理工大学校医院 副院长|汤沐 青阳理工大学校医院 院长 nominated"),
    ),
    "a faculty's own organs": (
        "　　路　遥为机电学院党委副书记、纪委书记；\n　　周到任物理学院党委副书记，何方兼任纪委书记。",
        (
            "路遥 青阳理工大学机电学院 党委副书记 appointed|路遥 青阳理工大学机电学院 纪委书记 appointed"
            "|周到 青阳理工大学物理学院 党委副书记 appointed|何方 青阳理工大学物理学院 纪委书记 appointed"
        ),
    ),
    "padded names that are words": (
        "　　向　前、马小兰任学生处副处长。",
        "向前 青阳理工大学学生处 副处长 appointed|马小兰 青阳理工大学学生处 副处长 appointed",
    ),
}


PHRASES["labels under numbered units"] = (
    "中层干部聘任结果公布如下：\n（1）教务处\n处　　长：成　功\n副 处 长：高　扬、韩　冰\n（2）信息工程系\n主　　任：晏　然\n党总支书记：成　果（女）",
    (
        "成功 青阳理工大学教务处 处长 appointed|高扬 青阳理工大学教务处 副处长 appointed"
        "|韩冰 青阳理工大学教务处 副处长 appointed|晏然 青阳理工大学信息工程系 主任 appointed"
        "|成果 青阳理工大学信息工程系 党总支书记 appointed"
    ),
)


@pytest.mark.parametrize("case", PHRASES)
def test_phrases(case: str) -> None:
    text, expected = PHRASES[case]
    assert held(text) == set(expected.split("|"))


def test_whose_committee_issues_and_who_left_his_former_post() -> None:
    head = "中共青阳理工大学委员会文件\n青理工党〔2022〕7号\n关于干部职务任免的通知\n\n各党委：\n"
    foot = "\n　　　　　　　中共青阳理工大学委员会\n　　　　　　　2022年6月9日\n"
    text = "　　免去高　峰原任教务处副处长职务；解聘方　圆原保卫处副处长职务。"
    assert held(text, head, foot) == {
        "高峰 青阳理工大学教务处 副处长 removed",
        "方圆 青阳理工大学保卫处 副处长 removed",
    }
    issued = [one for one in noticed(text, head, foot).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in issued] == [("中共青阳理工大学委员会",)]


ROWS = {
    "rows without heads": (
        (
            "　　聘任情况如下：\n　　　　第一教研室（基础课）　　主　任　石　磊　副主任　高　洁\n　　　　第二教研室　　主　任　阿依·努尔\n"
            "　　　　　　　　　　　副主任　章　程（女）\n　　　　实验室　主　任　马成骥　　保卫处　副处长（主持工作）　甘　霖"
        ),
        (
            "石磊 青阳理工大学第一教研室 主任 appointed|高洁 青阳理工大学第一教研室 副主任 appointed"
            "|阿依·努尔 青阳理工大学第二教研室 主任 appointed|章程 青阳理工大学第二教研室 副主任 appointed"
            "|马成骥 青阳理工大学实验室 主任 appointed|甘霖 青阳理工大学保卫处 副处长 appointed"
        ),
    ),
    "a post shared out over bodies": (
        "　　设立三个专门委员会，各委员会主任委员为：教学指导委员会石磊，学术道德委员会高洁，职称评审委员会司马青（兼）。",
        (
            "石磊 青阳理工大学教学指导委员会 主任委员 appointed|高洁 青阳理工大学学术道德委员会 主任委员 appointed"
            "|司马青 青阳理工大学职称评审委员会 主任委员 appointed"
        ),
    ),
}


@pytest.mark.parametrize("case", ROWS)
def test_rows(case: str) -> None:
    text, expected = ROWS[case]
    assert held(text) == set(expected.split("|"))


FIRM = "青阳文旅集团有限公司\n关于聘任（解聘）有关人员职务的决定\n青文旅〔2022〕7号\n\n集团各部门：\n"
FIRM_FOOT = "\n　　　　青阳文旅集团有限公司\n　　　　2022年6月9日\n"
OTHERS = {
    "a section of another body": (
        "二、青阳古城管理有限公司\n1．委派江　流为董事、董事长（法定代表人）；\n2．推荐江　流兼任总经理人选。\n三、青阳大剧院\n田　野任经理，何　欢不再兼任经理。",
        (
            "江流 青阳古城管理有限公司 董事 appointed|江流 青阳古城管理有限公司 董事长 appointed"
            "|江流 青阳古城管理有限公司 法定代表人|江流 青阳古城管理有限公司 总经理 nominated|田野 青阳大剧院 经理 appointed|何欢 青阳大剧院 经理 removed"
        ),
    ),
    "units at the head of their lines": (
        "一、职能部门\n　　审计部：经　理　安　康\n　　　　　　副经理　白　玉、柳　叶（女）\n　　法务部：免去高　兴副经理职务\n高　兴同志任二级调研员。",
        (
            "安康 青阳文旅集团有限公司审计部 经理 appointed|白玉 青阳文旅集团有限公司审计部 副经理 appointed"
            "|柳叶 青阳文旅集团有限公司审计部 副经理 appointed|高兴 青阳文旅集团有限公司法务部 副经理 removed"
            "|高兴 青阳文旅集团有限公司 二级调研员 appointed"
        ),
    ),
}


@pytest.mark.parametrize("case", OTHERS)
def test_orders_of_a_firm(case: str) -> None:
    text, expected = OTHERS[case]
    assert held(text, FIRM, FIRM_FOOT) == set(expected.split("|"))


def test_whom_a_notice_leaves_in_charge_is_no_task_and_what_it_hands_down_is_issued() -> None:
    told = noticed(
        "　　一、直属单位\n　　档案馆工作暂由石磊负责。\n　　《干部任期办法（试行）》与本通知同日印发。"
    ).statements
    assert not any(isinstance(one, Responsibility) for one in told)
    assert "干部任期办法（试行）" in {one.title for one in told if isinstance(one, Issuance)}
