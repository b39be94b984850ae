import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cursus.loaders.about.meta import describe
from cursus.loaders.cleaning.steps import clean
from cursus.loaders.entries.find import find_entries

from .test_clean import PIECES


def entries(text: str, **meta: str) -> list[tuple[str | None, str]]:
    """Date and first words of the body of every entry of a document."""
    source = describe(key="k", version="v", raw=text, name="d", meta=meta)
    cleaned = clean(source)
    found = find_entries(cleaned, source)
    place = 0
    for entry in found:
        assert place <= entry.start <= entry.body <= entry.end <= len(cleaned.text)
        place = entry.end
    return [(entry.when.edtf if entry.when else None, cleaned.text[entry.body : entry.end][:6]) for entry in found]


def test_month_headings_and_days():
    text = "云岭市文联2021年大事记\n\n## 3月\n\n2日　全委会召开。\n\n同日　印发通知。\n\n24日—26日　培训班举办。\n\n## 4月\n- **6—9** 日 调研组来访。\n"
    assert entries(text) == [
        ("2021-03-02", "全委会召开。"), ("2021-03-02", "印发通知。"), ("2021-03-24/2021-03-26", "培训班举办。"),
        ("2021-04-06/2021-04-09", "调研组来访。"),
    ]  # fmt: skip


def test_a_gazetteer_with_years_vague_days_and_same_days():
    text = (
        "大 事 记\n1953年\n    1月5日  县工会召开代表会。\n    2月  县委书记调离。\n    同月，粮食局成立。\n    3月上旬  劳模会召开。\n"
        "    春  医院落成。\n    △ 中学更名。\n    8月1O日  庆祝大会召开。\n    l2月31日至次年1月3日  代表会议举行。\n    年底  普查结束。\n"
        "1954年\n    一月十二日  合作社改组。\n    五月二十日至二十三曰  农代会召开。\n"
    )
    assert [date for date, _ in entries(text)] == [
        "1953-01-05", "1953-02", "1953-02", "1953-03", "1953", "1953", "1953-08-10", "1953-12-31/1954-01-03", "1953",
        "1954-01-12", "1954-05-20/1954-05-23",
    ]  # fmt: skip


def test_years_of_an_era_go_on_without_its_name():
    text = (
        "云岭县大事记\n民国\n民国十五年（1926）　十月，支部成立。\n十六年　一月，工会成立。四月，被查封。\n三十八年（1949年）\n　　四月二十三日　云岭解放。\n"
        "中华人民共和国\n一九五〇年\n　　一月　筹委会成立。\n"
    )
    assert [date for date, _ in entries(text)] == ["1926-10", "1927-01", "1927-04", "1949-04-23", "1950-01"]


def test_months_of_a_school_year_are_in_its_two_years():
    text = "云岭大学2020—2021学年大事记\n9月\n1日 开学。\n12月\n5日、6日 评估。\n1月\n8日 考试。\n"
    assert [date for date, _ in entries(text)] == ["2020-09-01", "2020-12-05/2020-12-06", "2021-01-08"]


def test_a_report_on_a_year_dates_its_months_by_it():
    text = "云岭市文联2022年工作总结\n（2023年1月5日）\n3月，举办书画展。\n10月12日，召开理事会。\n"
    assert [date for date, _ in entries(text)] == ["2023-01-05", "2022-03", "2022-10-12"]


@pytest.mark.parametrize(
    ("first", "second", "last", "dates"),
    [
        ("1.15", "3.22-3.24", "10.26—10.28", ["2019-01-15", "2019-03-22/2019-03-24", "2019-10-26/2019-10-28"]),
        ("01-15", "03-22～24", "12-30—01-02", ["2019-01-15", "2019-03-22/2019-03-24", "2019-12-30/2020-01-02"]),
        ("2019-01-15", "2019.3.22", "2019/10/26", ["2019-01-15", "2019-03-22", "2019-10-26"]),
        ("1、1月15日，", "2、3月22日至24日，", "3、10月底，", ["2019-01-15", "2019-03-22/2019-03-24", "2019-10"]),
        ("（1）1月15日", "（2）3月22日", "（3）次日", ["2019-01-15", "2019-03-22", "2019-03-23"]),
    ],
)  # fmt: skip
def test_days_in_numbers(first: str, second: str, last: str, dates: list[str]):
    text = f"云岭大学2019年大事记\n{first} 工作会议召开。\n{second} 教代会召开。\n{last} 校庆举行。\n"
    assert [date for date, _ in entries(text)] == dates


def test_numbers_of_sections_are_no_days():
    text = "关于加强工作的报告\n1.1 总体要求\n坚持方向。\n1.2 基本原则\n坚持原则。\n2.1 重点任务\n抓好落实。\n"
    assert [date for date, _ in entries(text)] == [None]


def test_same_day_after_a_sentence_is_an_entry_of_its_own():
    text = "2021年大事记\n1月\n3日　会议召开，贺兰山出席。 同日 “春之声”音乐会举行。同日，展览开幕。\n11日　讲座举行。 15日 讲座结束。\n"
    assert entries(text) == [
        ("2021-01-03", "会议召开，贺"), ("2021-01-03", "“春之声”音"), ("2021-01-03", "展览开幕。"),
        ("2021-01-11", "讲座举行。"), ("2021-01-15", "讲座结束。"),
    ]  # fmt: skip


def test_a_later_day_at_the_head_of_a_sentence_parts_an_entry_and_an_earlier_one_does_not():
    text = (
        "2021年大事记\n5月8日　大会开幕。9日上午，选举会长。大会于10日闭幕。\n6月2日　展览开幕。2020年3月，该馆动工。\n"
    )
    assert [date for date, _ in entries(text)] == ["2021-05-08", "2021-05-09", "2021-06-02"]


def test_paragraphs_under_a_date_are_entries_of_that_date():
    text = "2021年大事记\n3月5日\n全委会召开。会上选举会长。\n会议还通过了章程。\n省文联来访。\n"
    assert entries(text) == [("2021-03-05", "全委会召开。"), ("2021-03-05", "省文联来访。")]


def test_articles_of_a_page_have_their_own_dates():
    text = (
        "云岭晚报\n2023年3月9日 星期四 第2版\n\n妇女工作会议召开\n水玉仙讲话\n\n本报讯（记者 马丽）昨日上午，会议召开，水玉仙讲话。\n\n"
        "会议表彰了先进。\n\n12月28日，市妇联曾召开预备会议。\n\n会议由金山主持。\n\n市女企业家协会换届\n\n本报讯 3月7日，协会换届。\n\n"
        "工会慰问职工\n\n本报讯 近日，市总工会慰问职工。\n\n劳模先进代表座谈\n\n本报讯 劳模代表座谈春天。\n"
    )
    assert entries(text) == [
        ("2023-03-08", "上午，会议召"), ("2022-12-28", "市妇联曾召开"), ("2023-03-08", "会议由金山主"),
        ("2023-03-07", "协会换届。"), ("2023-03", "市总工会慰问"), ("2023-03-09", "劳模代表座谈"),
    ]  # fmt: skip


def test_an_article_without_any_year_has_no_date():
    text = "工会慰问职工\n\n本报讯 近日，市总工会慰问职工。\n\n展览开幕\n\n本报讯 7月1日，展览开幕。\n"
    assert [date for date, _ in entries(text)] == [None, None]


def test_the_year_of_an_issue_dates_its_articles():
    text = "Page 5 - 云岭科技2020年第4期\nP. 5\n\n4月17日，全委会召开。\n\n4月25日至27日，省科协来访。\n"
    assert [date for date, _ in entries(text)] == ["2020-04-17", "2020-04-25/2020-04-27"]


def test_a_dateline_dates_its_article():
    text = "云岭晚报\n1951年9月15日 第1版\n【本社云岭十四日电】代表团已到云岭，受到欢迎。\n"
    assert [date for date, _ in entries(text)] == ["1951-09-14"]
    told = text.replace("已到云岭", "十三日抵达云岭")
    assert [date for date, _ in entries(told)] == ["1951-09-13"]


def test_a_vote_dates_the_whole_notice():
    text = "任免名单\n（2022年8月26日市第十七届人大常委会第五次会议通过）\n一、决定任命：\n贺兰山为市教育局局长；\n二、免去：\n金山的职务。\n"
    assert [date for date, _ in entries(text)] == ["2022-08-26"]


def test_the_day_of_a_decision_outranks_that_of_the_paper_that_tells_it():
    text = "关于贺兰山任职的通知\n各单位：\n经2021年6月3日市委常委会议研究，决定：\n贺兰山任市教育局局长。\n中共云岭市委\n2021年6月8日\n"
    assert [date for date, _ in entries(text)] == ["2021-06-03"]


def test_a_congress_report_changes_its_date_by_paragraph_and_takes_it_back_by_section():
    text = (
        "云岭市文联第六次代表大会报告\n（2017年11月25日）\n云岭市文联第六次代表大会于2017年11月22日至24日在云岭召开。\n"
        "一、委员\n11月23日下午，大会选举委员：\n贺兰山　金山\n二、领导机构\n11月24日上午，全委会选举主席。\n三、其他\n贺兰山讲话，他任副市长。\n"
        "会后，市领导看望了老同志。\n"
    )
    assert [date for date, _ in entries(text)] == [
        "2017-11-22/2017-11-24", "2017-11-23", "2017-11-24", "2017-11-22/2017-11-24", "2017-11-24",
    ]  # fmt: skip


def test_a_plan_is_one_entry_of_its_day_of_issue():
    text = "云岭市文联2018年工作要点\n（2018年1月22日）\n1. 开好代表大会。6月底前完成。（责任单位：办公室）\n2. 12月，举办展览。\n"
    assert [date for date, _ in entries(text)] == ["2018-01-22"]


def test_minutes_have_the_day_of_their_meeting():
    text = "主席会议纪要\n〔2022〕第3期\n时间：2022年4月12日上午\n地点：会议室\n出席：尚 可、闻 达\n会议听取了汇报。\n"
    assert [date for date, _ in entries(text)] == ["2022-04-12"]


def test_terms_of_a_resume():
    text = "贺兰山简历\n贺兰山，男，1965年3月生。\n1982.09—1986.07  云岭师范学院学生\n1986.07—1992.11  云岭县第一中学教师\n2003.05—    云岭市教育局局长\n"
    assert entries(text)[1:] == [
        ("1982-09/1986-07", "云岭师范学院"), ("1986-07/1992-11", "云岭县第一中"), ("2003-05", "云岭市教育局"),
    ]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join), st.sampled_from(["chronicle", "newspaper", "text"]))
@settings(max_examples=200, deadline=None)
def test_entries_lie_in_order_whatever_the_text(text: str, medium: str):
    entries(text or "空", medium=medium)
