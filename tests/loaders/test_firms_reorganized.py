"""Works that become firms, are merged and taken over: whose heads, boards and officers those are that a chronicle names short."""

from __future__ import annotations

import pytest
from reading import held_by_year, held_whole, read_whole

from cursus.model.statement import Issuance


def test_a_bureau_of_works_and_its_offices() -> None:
    text = (
        "云江矿务局大事记（1998年）\n\n"
        "3月9日　李大明因年龄原因不再担任副局长、安全监察局局长。\n"
        "5月6日　矿务局十届一次职工代表大会召开。工会主席周明轩主持，总会计师何文静作财务工作报告。\n"
    )
    assert {
        "李大明 云江矿务局安全监察局 局长 removed", "周明轩 云江矿务局工会 主席", "何文静 云江矿务局 总会计师",
    } <= held_by_year(text)["1998"]  # fmt: skip


def test_works_named_short_behind_their_whole_name() -> None:
    text = (
        "云江煤业集团大事记（2005年）\n\n"
        "6月30日　云江煤业集团、安康市焦化总厂重组为云江能源化工有限公司，董事会选举王建国为董事长，"
        "焦化总厂原厂长李大明为副董事长。\n"
        "7月2日　公司兼并安康市轮胎厂。轮胎厂原厂长周明轩到会。\n"
    )
    held = held_by_year(text)["2005"]
    assert {"李大明 安康市焦化总厂 厂长 former", "周明轩 安康市轮胎厂 厂长 former"} <= held
    assert "李大明 云江能源化工有限公司 副董事长 elected" in held


def test_boards_of_firms_called_by_their_own_names_alone() -> None:
    text = (
        "安康市机械工业公司大事记（2001年）\n\n"
        "7月1日　公司与安康轴承厂共同成立安康秦巴重工集团。秦巴重工董事会选举王建国为董事长，聘任李大明为总经理。\n"
        "7月3日　安康瀛湖建材有限责任公司成立。瀛湖建材监事会推举周明轩为监事会主席。\n"
    )
    assert {
        "王建国 安康秦巴重工集团 董事长 elected", "李大明 安康秦巴重工集团 总经理 appointed",
        "周明轩 安康瀛湖建材有限责任公司 监事会主席 elected",
    } <= held_by_year(text)["2001"]  # fmt: skip


def test_a_name_that_is_a_word_before_the_body_of_the_next() -> None:
    text = (
        "云江钢铁集团有限公司大事记（2002年）\n\n"
        "1月18日　公司董事会聘任温度为副总经理。\n"
        "10月23日　公司与秦岭钢铁学院签订合作协议，温度和秦岭钢铁学院副院长何文静分别签字。\n"
    )
    assert "何文静 秦岭钢铁学院 副院长" in held_by_year(text)["2002"]


def test_a_firm_whose_name_begins_with_what_else_ends_a_clause() -> None:
    text = "北原化工集团大事记（2024年）\n\n1月5日，北原化工集团召开干部会议，总经理苏远帆讲话，集团副总经理丁可到会。"
    assert held_whole(text) == {"苏远帆 北原化工集团 总经理", "丁可 北原化工集团 副总经理"}


_WORKS_FIRST = (
    "云岭海川轴承股份有限公司简史\n（1958—1998）\n\n"
    "1958年　3月，在北街铁业社的基础上筹建云岭轴承厂。\n"
    "1964年　1月，工厂更名为云岭第二轴承厂，甄继儒任厂长。\n"
    "1992年　11月，更名为云岭海川轴承总厂，景卫东任总厂厂长。\n"
    "1994年　4月，{}\n"
    "1996年　7月，市委批准聂海波任公司党委书记。\n"
    "1998年　8月，公司工会主席迟向阳向灾区捐款。\n"
)


@pytest.mark.parametrize("told", [
    "云岭海川轴承股份有限公司创立大会在云飞大酒店召开。", "云岭海川轴承股份有限公司正式注册成立。",
    "由总厂发起组建云岭海川轴承股份有限公司。", "总厂改制为股份有限公司。", "工厂整体改制，成立股份有限公司。",
    "公司正式成立。",
])  # fmt: skip
def test_a_works_that_becomes_the_company_of_its_history(told: str) -> None:
    held = held_by_year(_WORKS_FIRST.format(told))
    assert "景卫东 云岭海川轴承总厂 厂长 appointed" in held["1992"]
    assert "聂海波 云岭海川轴承股份有限公司 党委书记 appointed" in held["1996"]
    assert "迟向阳 云岭海川轴承股份有限公司工会 主席" in held["1998"]


def test_a_firm_that_the_works_only_takes_part_in_is_not_what_it_becomes() -> None:
    held = held_by_year(_WORKS_FIRST.format("工厂与外商合资的云达公司成立十周年。"))
    assert "聂海波 云岭海川轴承总厂 党委书记 appointed" in held["1996"]


def test_the_meeting_that_founds_a_company_adopts_its_articles() -> None:
    told = "云岭海川轴承股份有限公司创立大会在云飞大酒店召开，景卫东作报告。大会通过《云岭海川轴承股份有限公司章程》。"
    issued = [one for one in read_whole(_WORKS_FIRST.format(told)).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in issued] == [("云岭海川轴承股份有限公司创立大会",)]
