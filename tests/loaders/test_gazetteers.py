"""Gazetteers: chapters and sections about one body each, eras, years told once, tables of those who led the body."""

from __future__ import annotations

import pytest

from cursus.loaders import extract
from cursus.loaders.headings import has_sections, section_body
from cursus.loaders.meta import describe
from cursus.loaders.parts import Context
from cursus.loaders.term_rows import find_term_tables
from cursus.loaders.terms import read_term
from cursus.model.statement import Holding

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
