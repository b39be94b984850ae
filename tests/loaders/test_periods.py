"""Years of yearbooks, items with headings, papers bound together, and tables of terms."""

from __future__ import annotations

import pytest

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.loaders.cleaning.steps import clean, clean_text
from cursus.loaders.entries.find import find_entries
from cursus.model.statement import EventStatement, Hosting, Responsibility, SourceDocument


def source(raw: str) -> SourceDocument:
    return describe(key="a.txt", version="1", raw=raw, name="a", meta={})


def dates(raw: str) -> list[str | None]:
    document = source(raw)
    return [entry.when.edtf if entry.when else None for entry in find_entries(clean(document), document)]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("云岭市中医院年鉴（2015）\n大事记\n2月3日　医院召开2014年度总结表彰大会。\n", "2015"),
        ("云岭市中医院年鉴（2015）\n大事记\n2月3日　医院召开工作会议。\n", "2014"),
        ("云岭大学年鉴2015\n2015年\n2月3日　学校召开工作会议。\n", "2015"),
        ("云岭年鉴2015\n2014年大事记\n2月3日　市政府召开工作会议。\n", "2014"),
        ("云岭市工会年鉴（2015）\n大事记\n12月28日　工会举办2016年元旦联欢会。\n", "2015"),
    ],
)
def test_a_yearbook_tells_of_the_year_that_its_text_speaks_of(text: str, year: str):
    covers = source(text).covers
    assert covers is not None and covers.edtf == year


def test_items_of_a_yearbook_have_days_of_their_own():
    text = (
        "云岭年鉴2015　群众团体\n云岭市妇女联合会\n【概况】　2014年，市妇联有会员十人。\n"
        "【第六次代表大会】　5月28日至30日，市妇联第六次代表大会召开。次日召开的六届一次执委会议选举贺兰山为主席。\n"
        "6月3日，市妇联召开座谈会。\n市总工会\n【换届】　同月，市总工会召开全委会议。9月2日，市总工会举办培训班。\n"
    )
    assert dates(text) == ["2014", "2014-05-28/2014-05-30", "2014-05-31", "2014-06-03", "2014-06", "2014-09-02"]


def test_months_may_be_framed():
    text = "云岭市大事记（2019年）\n【一月】\n8日：市政府召开会议。\n\n（二月）\n\n3日　市政府召开会议。\n—— 6月 ——\n9日，市政府召开会议。\n"
    assert dates(text) == ["2019-01-08", "2019-02-03", "2019-06-09"]


def test_each_paper_of_a_file_has_its_own_day():
    text = (
        "关于贺兰山任职的通知\n各部门：\n经研究，任命贺兰山为办公室主任。\n云岭重工集团\n2020年3月2日\n"
        "关于金山任职的通知\n各部门：\n经研究，任命金山为财务部部长。\n云岭重工集团\n2020年7月9日\n"
    )
    assert dates(text) == ["2020-03-02", "2020-07-09"]


def test_what_a_meeting_passed_and_the_meeting_itself():
    text = (
        "云岭市人大常委会公报\n会议纪要\n云岭市第五届人大常委会第九次会议于2021年5月24日至26日在云岭举行。会议由主任贺兰山主持。\n"
        "任免名单\n（2021年5月26日云岭市第五届人大常委会第九次会议通过）\n任命金山为市教育局局长。\n"
    )
    assert dates(text) == ["2021-05-24/2021-05-26", "2021-05-26"]


def test_weekdays_and_rubrics_of_a_paper():
    text = (
        "云岭日报\n2020年7月8日　星期三\n【要闻】\n本报讯　上周五，市政协召开常委会议。\n【人事】\n经市委研究，7月5日公布下列任免事项：\n"
        "△贺兰山任市教育局局长。\n【又讯】前天，市教育局举办培训班。\n"
    )
    assert dates(text) == ["2020-07-03", "2020-07-05", "2020-07-06"]


def test_a_newsletter_of_a_month():
    assert dates("# 云岭工会简讯 2023年7月\n\n## 培训班开班\n\n**本刊讯** 7月14日，市总工会举办培训班。\n") == [
        "2023-07-14"
    ]


def test_tables_of_terms_stay_rows():
    table = (
        "姓　名　　性别　　籍　贯　　　任职时间\n毛竹青　　男　　　云岭江口　　1985.09—1989.03\n"
        "徐　明　　女　　　云岭龙口　　1989.03—1995.11\n叶知　　\n　　秋　　女　　云岭平口　　1995.11—2001.08\n"
    )
    rows = clean_text(table).text.split("\n")
    assert rows[1:] == [
        "毛竹青　男　云岭江口　1985.09—1989.03", "徐明　女　云岭龙口　1989.03—1995.11", "叶知秋　女　云岭平口　1995.11—2001.08",
    ]  # fmt: skip


def test_digits_of_a_day_set_apart():
    assert clean_text("2 8 日 市总工会召开会议。").text.startswith("28日")
    assert clean_text("1O—11日 市总工会召开会议。").text.startswith("10—11日")


def test_two_meetings_in_one_clause_are_two_events_of_their_host():
    text = "云岭重工大事记（2020年）\n5月6日　公司召开第三届董事会第一次会议、第三届监事会第一次会议。\n"
    found = extract(source(text)).statements
    titles = [one.title for one in found if isinstance(one, EventStatement)]
    assert [title.removeprefix("公司") for title in titles] == ["第三届董事会第一次会议", "第三届监事会第一次会议"]


def test_each_host_of_a_clause_has_its_own_role():
    text = "云岭市大事记（2019年）\n1月8日　由市政协主办、市应急管理局承办、市统计局协办的安全论坛举行。\n"
    hosts = {(one.organization, one.role) for one in extract(source(text)).statements if isinstance(one, Hosting)}
    assert hosts == {
        ("云岭市政协", "organizer"), ("云岭市应急管理局", "undertaker"), ("云岭市统计局", "co_organizer"),
    }  # fmt: skip


def test_a_label_behind_several_parts_is_of_the_task_above():
    text = (
        "2022年云岭市教育局工作任务分解表\n（一）提升质量\n1．办好比赛。\n2．新建学校。\n责任单位：市财政局\n"
        "（二）加强管理\n1．开展检查。\n责任单位：市公安局\n"
    )
    items = [
        (one.item, one.organization) for one in extract(source(text)).statements if isinstance(one, Responsibility)
    ]
    assert [(item.strip("（）"), body) for item, body in items] == [("一", "市财政局"), ("二", "市公安局")]


def test_bodies_of_one_level_run_together_are_two():
    text = "2022年云岭市教育局工作任务分解表\n\n（一）提升质量。\n责任单位：市医疗保障局 市司法局\n"
    bodies = [one.organization for one in extract(source(text)).statements if isinstance(one, Responsibility)]
    assert bodies == ["市医疗保障局", "市司法局"]
