"""Councils elected, offices left by a word that points back, and places that somebody came to."""

from __future__ import annotations

from reading import brief

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.statement import Holding, Hosting, Statement

TITLE = "青岛市残疾人联合会2021年大事记\n"


def told(text: str) -> tuple[Statement, ...]:
    """What a chronicle with these entries says."""
    return extract(describe(key="page", version="0", raw=TITLE + text, name="page", meta={})).statements


def posts(text: str) -> set[str]:
    """`person organization role basis` of each post."""
    return {brief(one) for one in told(text) if isinstance(one, Holding)}


def test_who_leads_a_presidium_and_who_leaves_the_office_just_named():
    found = posts(
        "7月17日　市残联第五次代表大会召开。大会选举产生市残联第五届主席团，罗小满当选主席，江月白、和顺当选副主席。"
        "原执行理事会理事长文静因年龄原因不再担任该职务。\n"
    )
    assert {one.split(maxsplit=2)[2] for one in found if "主席" in one} == {
        "主席团主席 elected",
        "主席团副主席 elected",
    }
    assert "文静 青岛市残联执行理事会 理事长 removed" in found


def test_a_headline_in_two_halves_gives_each_half_its_person():
    found = posts("7月17日　市残联换届。\n罗小满当选主席团主席　江月白任理事长\n")
    assert not [one for one in found if one.startswith("江月白") and "主席团" in one]


def test_a_society_that_signs_keeps_the_end_of_its_name():
    found = told("7月19日　市残联与青岛市玻璃行业协会签订《助残协议》，市残联主席罗小满出席。\n")
    assert {one.organization for one in found if isinstance(one, Hosting)} == {"青岛市残联", "青岛市玻璃行业协会"}


def test_a_district_without_its_name_is_the_one_that_somebody_came_to():
    found = posts("7月19日　市残联主席罗小满赴崂山区走访慰问，区总工会主席江月白、区民政局局长和顺陪同。\n")
    assert {"江月白 青岛市崂山区总工会 主席", "和顺 青岛市崂山区民政局 局长"} <= found


def test_the_office_of_a_hospitals_head_is_in_the_hospital():
    raw = "青岛市海慈医院2021年大事记\n7月19日　医院召开座谈会，院长办公室主任罗小满主持。\n7月20日　经研究，肿瘤科与康复科合并组建肿瘤康复中心，江月白任中心主任。\n"
    statements = extract(describe(key="page", version="0", raw=raw, name="page", meta={})).statements
    found = {brief(one) for one in statements if isinstance(one, Holding)}
    assert "罗小满 青岛市海慈医院院长办公室 主任" in found
    assert any(one.startswith("江月白 青岛市海慈医院肿瘤康复中心 主任") for one in found)


def test_a_day_right_below_a_text_signs_it_where_another_paper_follows():
    raw = (
        "青岛市钟表学会文件\n青钟学〔2020〕9号\n关于调整部分负责人的通知\n各会员：\n"
        "　　经研究，增选罗小满为青岛市钟表学会理事。特此通知。\n　　　　　　　2020年9月14日\n\n————————————————\n\n"
        "青钟学〔2021〕6号\n关于江月白任职的通知\n各会员：\n　　经研究，聘任江月白为青岛市钟表学会秘书长。\n　　　　　　　2021年6月8日\n"
    )
    statements = extract(describe(key="page", version="0", raw=raw, name="page", meta={})).statements
    days = {(one.person.name, one.date.edtf) for one in statements if isinstance(one, Holding) and one.date}
    assert days == {("罗小满", "2020-09-14"), ("江月白", "2021-06-08")}


def test_paragraphs_behind_a_later_year_than_that_of_the_paper_before_have_that_year():
    raw = (
        "青岛市钟表学会文件\n青钟学〔2020〕9号\n关于调整部分负责人的通知\n各会员：\n"
        "　　经研究，增选罗小满为青岛市钟表学会理事。特此通知。\n　　　　　　　青岛市钟表学会\n　　　　　　　2020年9月14日\n\n————————————————\n\n"
        "学会动态\n　　2021年12月18日，学会二届五次理事会在青岛召开，会长江月白主持。\n"
        "　　2022年3月25日，学会召开会员大会，选举文静为秘书长。\n　　5月16日，学会召开座谈会，会长江月白主持。\n"
    )
    statements = extract(describe(key="page", version="0", raw=raw, name="page", meta={})).statements
    days = {(one.person.name, one.date.edtf) for one in statements if isinstance(one, Holding) and one.date}
    assert {("文静", "2022-03-25"), ("江月白", "2022-05-16")} <= days


def test_who_is_elected_after_a_government_was_renamed_leads_it_by_its_name_of_the_time():
    found = {
        (str(one.date), brief(one))
        for one in extract(describe(key="page", version="0", raw=RENAMED, name="page", meta={})).statements
        if isinstance(one, Holding)
    }
    assert found == {
        ("1955-09-20", "罗小满 石川县人民委员会 县长 elected"),
        ("1957-07", "罗小满 石川县人民委员会 县长 removed"),
        ("1962-02-03", "江月白 石川县人民委员会 副县长 elected"),
        ("1981-03", "周大川 石川县人民政府 县长 elected"),
        ("1984-03", "丁一凡 石川县人民政府 县长 elected"),
    }


RENAMED = """石川县大事记
1955年
9月20日　县第一届人民代表大会第三次会议决定县人民政府改称县人民委员会，选举罗小满为县长。
1957年
7月　罗小满被撤销县长职务。
1962年
2月3日　县第三届人民代表大会第一次会议召开，选举江月白为副县长。
1981年
3月　县革命委员会改称县人民政府，选举周大川为县长。
1984年
3月　县八届人大一次会议选举丁一凡为县长。
"""
