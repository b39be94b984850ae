"""Reports of work that look back: what each sentence tells has the date told in it, or nearest before in its paragraph."""

from __future__ import annotations

from reading import dated_whole

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.statement import EventStatement, Holding, Statement

FIVE_YEARS = """踔厉奋发　再谱新篇
——在云州市妇女联合会第八次代表大会上的工作报告
（2021年11月9日）
市妇联主席　高青云

各位代表：
我受市妇联第七届执委会委托，向大会报告工作，请予审议。
一、过去五年工作回顾
2016年10月市妇联第七次代表大会以来，市长石大川先后3次调研妇女工作。
（一）阵地建设更加有力。2017年8月，市政府出台《云州市妇女发展规划》；2020年12月29日，市妇女儿童活动中心揭牌仪式举行，副市长林远出席。
（二）队伍建设持续加强。5年来，培训干部1200人次，市财政局局长赵铁柱作了表率。2019年5月16日，全市妇联工作现场会在江口县召开，市人大常委会副主任白帆讲话。同年8月，市委任命高青云为市妇联主席，免去吴小梅的市妇联主席职务。截至今年9月，选举丁一为主席的村级组织达到2136个。市妇联于2018年3月举办全市家政技能大赛，市人社局局长周全到场指导。
二、今后五年的主要任务
2022年3月，召开巾帼创业推进会。
"""
ONE_YEAR = """云州市第二医院2021年工作总结
（2022年1月12日）
一、党建工作
3月18日，医院召开学习动员大会，党委书记谢东升讲话。
二、队伍建设
8月，市委任命秦望为医院院长。1月20日，市卫健委主任葛文静来院调研。
"""


def read(raw: str) -> tuple[Statement, ...]:
    return extract(describe(key="report", version="0", raw=raw, name="report", meta={})).statements


def held(raw: str) -> set[tuple[str, str, str]]:
    """`person, basis, day` of each post that a report tells."""
    return {
        (one.person.name, one.basis, one.date.edtf if one.date else "") for one in read(raw) if isinstance(one, Holding)
    }


def events(raw: str) -> dict[str, str]:
    return {one.title: one.date.edtf if one.date else "" for one in read(raw) if isinstance(one, EventStatement)}


def test_each_sentence_tells_of_its_own_day_in_any_order() -> None:
    told = held(FIVE_YEARS)
    assert {("林远", "stated", "2020-12-29"), ("白帆", "stated", "2019-05-16"), ("周全", "stated", "2018-03")} <= told
    assert {("高青云", "appointed", "2019-08"), ("吴小梅", "removed", "2019-08")} <= told


def test_what_has_no_date_has_that_of_the_report() -> None:
    told = held(FIVE_YEARS)
    assert {("石大川", "stated", "2021-11-09"), ("赵铁柱", "stated", "2021-11-09")} <= told


def test_no_event_is_of_the_day_of_the_report_but_its_own_meeting() -> None:
    assert events(FIVE_YEARS) == {
        "云州市妇女联合会第八次代表大会": "2021-11-09",
        "市妇女儿童活动中心揭牌仪式": "2020-12-29",
        "全市妇联工作现场会": "2019-05-16",
        "全市家政技能大赛": "2018-03",
    }


def test_days_without_a_year_are_of_the_year_looked_back_on() -> None:
    assert {
        ("谢东升", "stated", "2021-03-18"),
        ("秦望", "appointed", "2021-08"),
        ("葛文静", "stated", "2021-01-20"),
    } <= held(ONE_YEAR)


def test_the_city_of_a_government_is_read_from_where_its_report_was_given() -> None:
    raw = (
        "政府工作报告\n——2022年1月10日在云溪市第七届人民代表大会第二次会议上\n云溪市市长　林海峰\n各位代表：\n"
        "现在，我代表市人民政府向大会报告工作，请予审议。\n一、2021年工作回顾\n"
        "过去一年，经济稳步增长。3月18日，市政府召开招商大会，市财政局局长方建华讲话。\n"
    )
    told = {(one.person.name, one.organization) for one in read(raw) if isinstance(one, Holding)}
    assert told == {("林海峰", "云溪市人民政府"), ("方建华", "云溪市财政局")}
    assert ("方建华", "stated", "2021-03-18") in held(raw)


def test_a_report_below_a_slogan_is_a_report_though_it_names_a_paper() -> None:
    text = (
        "牢记使命　团结动员全市职工建功立业\n——在云州市工会第十六次代表大会上的工作报告\n（2018年5月22日）\n"
        "　　一、过去五年的工作\n"
        "　　2015年5月，市总工会主办技能大赛，云州日报社协办，时任市总工会主席罗小满出席。\n"
    )
    assert "2015-05 罗小满 云州市总工会 主席 then" in dated_whole(text)


def test_the_place_that_only_the_line_of_who_gave_a_report_names() -> None:
    raw = (
        "在市妇联十一届三次执委会议上的工作报告\n（2020年1月16日）\n东溪市妇联主席　殷秀梅\n各位执委：\n我代表东溪市妇联常委会报告工作。\n"
        "一、2019年工作回顾\n3月6日，我们在浙江大学召开纪念大会，市委副书记路长河到会讲话，市委常委、宣传部部长唐晓芙颁奖。\n"
    )
    told = {(one.person.name, one.organization) for one in read(raw) if isinstance(one, Holding)}
    assert {("殷秀梅", "东溪市妇联"), ("路长河", "东溪市委"), ("唐晓芙", "东溪市委宣传部")} <= told


def test_a_visit_of_a_month_and_a_year_that_is_no_event() -> None:
    raw = (
        "云州市总工会2019年工作总结\n2019年，全市工会工作取得进展。\n一、培训\n9月中旬，省产改办主任傅国平一行来我市督导，市总工会主席聂志强陪同。"
        "8月8日，市体育总会秘书长江流宣布健身大会开幕。\n云州市总工会\n2020年1月5日\n"
    )
    assert {title: day[:7] for title, day in events(raw).items()} == {
        "省产改办主任傅国平一行来我市督导": "2019-09",
        "健身大会": "2019-08",
    }
    assert ("江流", "stated", "2019-08-08") in held(raw)


def test_a_report_does_not_take_its_own_meeting_for_one_of_the_year_that_it_tells_of() -> None:
    raw = (
        "在区总工会五届二次全委会上的报告\n云州市东城区总工会主席　殷秀梅\n2020年1月16日\n各位委员：\n2019年，全区工会工作取得进展。"
        "3月6日，召开纪念大会，区委副书记路长河讲话。\n"
    )
    assert events(raw) == {"区总工会五届二次全委会": "2020-01-16", "纪念大会": "2019-03-06"}
