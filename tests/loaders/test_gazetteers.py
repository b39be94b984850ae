"""Gazetteers: chapters and sections about one body each, eras, years told once, tables of those who led the body."""

from __future__ import annotations

import pytest
from reading import brief, dated_whole, held_by_year

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.loaders.bodies.headings import has_sections, section_body
from cursus.loaders.dates.terms import read_term
from cursus.loaders.parts import Context
from cursus.loaders.people.term_rows import find_term_tables
from cursus.model.statement import EventStatement, Holding, SourceDocument

TEXT = """云岭县志

第九篇　群众团体

第一章　商会

　　民国4年（1915）县城商户集资设立商会，罗小满任会长。民国17年3月改行委员制，丁一凡任主席。
　　附：1938年后县商会负责人表

　　姓　名　　籍　贯　　职　务　　　任　职　时　间
　　石小川　　云　岭　　理事长　　　民国34年10月—民国35年7月
　　韩志高　　云　岭　　理事长　　　民国35年7月—1949年1月

第二章　工　会

第一节　县总工会

　　1956年6月4—7日，全县第三次会员代表大会在县剧院举行，到会代表186人。罗小满主持会议，外地工会办事处主任丁一凡到会讲话。选出执行委员15人，罗小满为主席，石　川、马小兰（女）为副主席，经费审查委员会主任由石川兼任。

第二节　妇　联

　　1962年，马小兰任县妇联主任。1973年3月8日，第五次妇女代表大会在县礼堂召开，选举周明为主任。
"""


def _held(text: str) -> set[str]:
    found = extract(describe(key="t", version="0", raw=text, name="云岭县志.txt", meta={})).statements
    return {
        f"{one.person.name} {one.organization} {one.role} {one.date.edtf if one.date else '-'} {one.basis}"
        for one in found
        if isinstance(one, Holding)
    }


def test_posts_belong_to_the_body_that_the_section_is_about():
    held = _held(TEXT)
    assert {
        "罗小满 云岭县总工会 主席 1956-06-04/1956-06-07 elected",
        "石川 云岭县总工会 副主席 1956-06-04/1956-06-07 elected",
        "马小兰 云岭县总工会 副主席 1956-06-04/1956-06-07 elected",
        "周明 云岭县妇联 主任 1973-03-08 elected",
    } <= held
    assert not any("马小兰" in one and "审查" in one for one in held)


COUNTY = """云岭县志

第一节　代表会议

　　1949年10月26日，县首届代表会议召开。会议推选罗有仓为县协商委员会主席，苗得雨、民主人士石承业为副主席。石承业发言。

第二节　人民代表大会

　　第二届　1956年12月8日，县第二届人民代表大会第一次会议召开，选举产生县人民委员会，罗有仓当选县长，石承业当选副县长，苗得雨、丰收、安康、章成林，李小兰（清水区区长）、丁一凡、向阳花当选委员。
　　1958年3月16日，二届三次会议罢免章成林县人民委员会委员职务（1979年改正），接受县人民委员会委员丁一凡辞职。同年8月，安康调任县人民检察院检察长。

第三节　县长

　　县　长　　罗有仓　　山西武乡　　1956.12—1961.1
　　县　长　　石承业　　石　门　　　1961.1—1963.3
　　副县长　　谷得丰　　安　化　　　1963.3—1965.2
"""


def test_a_county_of_the_fifties():
    held = _held(COUNTY)
    day = "1956-12-08 elected"
    assert {
        "罗有仓 云岭县协商委员会 主席 1949-10-26 elected", "石承业 云岭县协商委员会 副主席 1949-10-26 elected",
        f"罗有仓 云岭县人民委员会 县长 {day}", f"丰收 云岭县人民委员会 委员 {day}", f"章成林 云岭县人民委员会 委员 {day}",
        f"向阳花 云岭县人民委员会 委员 {day}", "章成林 云岭县人民委员会 委员 1958-03-16 removed",
        "丁一凡 云岭县人民委员会 委员 1958-03-16 resigned", "安康 云岭县人民检察院 检察长 1958-08 appointed",
    } <= held  # fmt: skip
    assert not any(one.startswith(("石门", "安化")) for one in held)


def test_years_of_eras_and_years_alone_date_the_sentences_behind_them():
    held = _held(TEXT)
    assert {
        "罗小满 云岭县商会 会长 1915 appointed",
        "丁一凡 云岭县商会 主席 1928-03 appointed",
        "马小兰 云岭县妇联 主任 1962 appointed",
    } <= held


def test_tables_give_each_his_term():
    assert {
        "石小川 云岭县商会 理事长 1945-10/1946-07 term",
        "韩志高 云岭县商会 理事长 1946-07/1949-01 term",
    } <= _held(TEXT)


def test_a_table_goes_on_without_the_post_and_may_have_other_columns():
    text = (
        "云岭县总工会历任主席、副主席名录\n届次　职务　姓名　性别　任职时间\n第九届　主席　罗小满　男　1984.04—1987.03\n"
        "副主席　丁一凡　男　1984.04—1987.03\n马小兰　女　1985.12—\n"
    )
    (table,) = find_term_tables(text)
    rows = [(text[slice(*row.name)], text[slice(*row.post)] if row.post else "", row.term.edtf) for row in table.rows]
    assert rows == [
        ("罗小满", "主席", "1984-04/1987-03"),
        ("丁一凡", "副主席", "1984-04/1987-03"),
        ("马小兰", "", "1985-12"),
    ]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("民国34年10月—民国35年7月", "1945-10/1946-07"),
        ("1984.11—", "1984-11"),
        ("1950年3月—1953年6月", "1950-03/1953-06"),
        ("1956年6月4—7日，会议", None),
        ("1956年", None),
    ],
)
def test_terms(text: str, edtf: str | None):
    found = read_term(text, 0)
    assert (found[0].edtf if found else None) == edtf


def test_headings_that_name_several_bodies_or_none_say_nothing():
    context = Context("", "", "", {"县": "云岭县"})
    text = "第一章　商会　农会\n甲\n第一节　农会\n乙\n第二节　概况\n丙\n第二章　共青团\n丁\n"
    bodies = [section_body(text, text.index(char), context) for char in "甲乙丙丁"]
    assert bodies == ["", "云岭县农会", "", "共青团云岭县委"]
    assert not has_sections("第一章　总则\n正文。")


OLD = """石川县志

第七篇　群众团体

第一章　商会　农会

第一节　商　会

　　清宣统二年（1910），城内商人集资设商务分会，推绅商罗小满为总理。民国4年（1915）改称石川县商会，丁一凡任会长，会董为石小川。次年7月15日，县商会召开第四次会员代表大会，国民党县党部书记长方民监选，丁一凡主持会议。

第二节　妇　联

　　石川县民主妇女联合会1950年4月成立，主任马小兰。1956年6月，县妇联召开大会，永安专区工会办事处主任周明到会讲话。1968年11月县革命委员会成立工代会，革命委员会副主任石小川兼任工代会主任。1981年4月9日，县妇联召开大会，地区工会副主席周明讲话。

第三节　共青团

　　1949年11月建立新民主主义青年团石川县工作委员会，马小兰兼任书记。1953年2月改称新民主主义青年团石川县委员会，周明任书记。1957年5月改称共产主义青年团石川县委员会，周明留任书记。
"""


@pytest.mark.parametrize(
    "fact",
    [
        "罗小满 石川县商务分会 总理 1910 elected",
        "丁一凡 石川县商会 会长 1915 appointed",
        "方民 国民党石川县党部 书记长 1916-07-15 stated",
        "马小兰 石川县民主妇女联合会 主任 1950-04 stated",
        "石小川 石川县革命委员会 副主任 1968-11 stated",
        "石小川 石川县工代会 主任 1968-11 appointed",
        "周明 新民主主义青年团石川县委员会 书记 1953-02 appointed",
    ],
)
def test_bodies_keep_the_names_of_their_time(fact: str) -> None:
    assert fact in _held(OLD)


def test_rows_of_terms_may_begin_with_their_number_and_stand_below_a_sentence() -> None:
    text = (
        "附：协会历任会长\n协会成立于1998年6月，首任会长是一位茶农。\n"
        "第一届　罗小满　　1998.6—2004.9\n第二届　石　勇　　2004.9—2009.12\n"
    )
    found = extract(
        SourceDocument(key="t", version="0", title="云州市茶业协会选举结果", organization="云州市茶业协会", raw=text)
    ).statements
    terms = {(one.person.name, one.role, one.date.edtf) for one in found if isinstance(one, Holding) and one.date}
    assert terms == {("罗小满", "会长", "1998-06/2004-09"), ("石勇", "会长", "2004-09/2009-12")}


def test_rows_of_posts_belong_to_the_body_that_the_sentence_above_them_tells_of():
    text = """第四届人民代表大会

1968年5月20日，云岭县革命委员会成立大会在县体育场举行。大会宣布夺了县委、县人委的党、政、财、文大权。
县革委主任：丁一凡
县革委副主任：石小川、韩志高
1970年2月6日，县革命委员会进行了调整。
主任：罗小满
副主任：马大成、周　明
"""
    assert dated_whole(text) == {
        "1968-05-20 丁一凡 云岭县革命委员会 主任",
        "1968-05-20 石小川 云岭县革命委员会 副主任",
        "1968-05-20 韩志高 云岭县革命委员会 副主任",
        "1970-02-06 罗小满 云岭县革命委员会 主任",
        "1970-02-06 马大成 云岭县革命委员会 副主任",
        "1970-02-06 周明 云岭县革命委员会 副主任",
    }


def test_sections_about_congresses_are_of_the_days_that_their_first_sentence_gives():
    text = """1956~1987年本县共开了7次党代表大会。
一、第一次代表大会
中国共产党云岭县第一次代表大会，于1956年5月15日至23日在县城召开。大会代表300人。罗小满代表县委作工作报告。
大会选举产生了中共云岭县委员会，委员18人，候补委员4人。委员会选举马承时、丁一凡、石小川为县委常委。
中共云岭县第一次代表大会二次会议，于1958年2月21日至28日在县城召开。应到代表300人。
县委书记韩志高作了工作报告。
"""
    assert dated_whole(text) == {
        "1956-05-15/1956-05-23 马承时 云岭县委 常委 elected",
        "1956-05-15/1956-05-23 丁一凡 云岭县委 常委 elected",
        "1956-05-15/1956-05-23 石小川 云岭县委 常委 elected",
        "1958-02-21/1958-02-28 韩志高 云岭县委 书记",
    }


def test_meetings_of_delegates_that_a_section_is_about_choose_the_heads_of_the_chapters_body():
    text = """云岭县工会志
第二章　县总工会
第一节　会员代表大会
　　第一次代表大会　1951年3月8日至11日在县城召开，到会代表126人。县长石小川讲话，罗小满作工作报告。选举罗小满为主席，丁一凡为副主席。
　　第二次代表大会　1954年8月21日召开。选举丁一凡为主席，马承时为副主席。
第二节　经费
"""
    source = describe(key="g", version="0", raw=text, name="g", meta={})
    facts = extract(source).statements
    held = {brief(one) for one in facts if isinstance(one, Holding) and one.basis == "elected"}
    assert held == {
        "罗小满 云岭县总工会 主席 elected",
        "丁一凡 云岭县总工会 副主席 elected",
        "丁一凡 云岭县总工会 主席 elected",
        "马承时 云岭县总工会 副主席 elected",
    }
    events = {(one.title, one.venue) for one in facts if isinstance(one, EventStatement)}
    assert events == {("第一次代表大会", "县城"), ("第二次代表大会", None)}


def test_who_came_from_another_county_takes_a_post_of_the_county_that_the_gazetteer_is_of() -> None:
    told = held_by_year(
        "洛南县志·大事记\n1958年\n1月9日　贺大锁调地委工作，原丹凤县委副书记岳山接任县委第一书记。\n3月　原丹凤县县长李林任县长。\n"
    )
    assert told["1958"] >= {
        "岳山 丹凤县委 副书记 former",
        "岳山 洛南县委 第一书记 appointed",
        "李林 丹凤县人民政府 县长 former",
        "李林 洛南县人民政府 县长 appointed",
    }
