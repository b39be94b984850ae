"""What bad scans do to a text, in whole documents: numbers taken apart, lines broken at a margin."""

from __future__ import annotations

import pytest
from reading import dated_whole

from cursus.loaders.about.meta import describe
from cursus.loaders.cleaning.digits import join_digits, splits_date
from cursus.loaders.cleaning.steps import clean_text
from cursus.loaders.language.characters import fold


@pytest.mark.parametrize(
    ("scanned", "text"),
    [
        ("2 023 年 1 2月 3 1日", "2023年12月31日"),
        ("19 49—2 005年", "1949—2005年"),
        ("1985.0 3—1990.1 0 任局长", "1985.03—1990.10 任局长"),
        ("1 2—1 5日", "12—15日"),
        ("6日 2023 年工作会议", "6日 2023年工作会议"),
        ("2016 年 3 月 1 0 日", "2016年3月10日"),
        ("号码 03 08 15 16", "号码 03 08 15 16"),
        ("2019-09-18 09:10:22 来源", "2019-09-18 09:10:22 来源"),
        ("第 1 2 人", "第 1 2 人"),
    ],
)
def test_numbers_of_dates_are_put_together(scanned: str, text: str) -> None:
    assert join_digits(scanned) == text


CHRONICLE = """云州市水务局2 019年大事记

1 月
1 2日　市水务局召开年度工作会议，局长方远致辞。
2 8日　市水务局与云州大学签署合作协议，副局长孟川出席。

1 1月
3 0 日　市水务局召开防汛总结会，局长方远主持。
"""


def test_days_of_a_chronicle_whose_numbers_are_taken_apart() -> None:
    assert dated_whole(CHRONICLE) == {
        "2019-01-12 方远 云州市水务局 局长",
        "2019-01-28 孟川 云州市水务局 副局长",
        "2019-11-30 方远 云州市水务局 局长",
    }


NOTICE = """关于表彰云州市先进工作者的情况通报

　　近日，云州市先进工作者表彰大会在云州宾馆举行，市总工会主席方远出席并讲话，
市总工会副主席孟川主持会议，市水务局、市教育局、市卫生健康委员会等单位的代表参
加。大会宣读了表彰决定，受表彰的代表先后发言。方远指出，要大力弘扬先进工作者的
精神，在各自的岗位上作出新的贡献。孟川就贯彻会议精神提出了要求，要求各级工会认
真学习，抓好落实，把会议的要求传达到每一位职工。
　　会后，与会代表参观了云州市水务局的水文站，并与水文站的职工座谈。

（202{}年5月8日云州市总工会第三届委员会第四次全体会议在云州宾馆召
开时通过）
"""


@pytest.mark.parametrize("year", ["2", " 2"])
def test_the_day_of_a_vote_in_a_line_that_the_margin_breaks(year: str) -> None:
    source = describe(key="n", version="0", raw=NOTICE.format(year), name="n.txt", meta={})
    assert source.date is not None
    assert source.date.edtf == "2022-05-08"


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("大会于2021年3月1", "2日在云州宾馆召开。", True),
        ("会议于3月12日", "至15日在云州宾馆召开。", True),
        ("云州市水务局自20", "19年起管理水文站。", True),
        ("编号为20191", "2月5日　会议召开。", False),
        ("云州市水务局2019年大事记", "3月5日　会议召开。", False),
        ("各区管理站共12", "3月5日　会议召开。", False),
    ],
)
def test_dates_broken_by_the_end_of_a_line(before: str, after: str, joined: bool) -> None:
    assert splits_date(before, after) is joined


PARAGRAPHS = """云州市水务局2021年大事记

1月

12日　市水务局召开年度工作会议，局长方远致辞，副局长孟川作题为《依法治水　科学用
水　共建云州》的报告，总工程师黎明、市教育局局长陶然、市卫生健康委员会主任于
谦出席会议并交流发言。
— 12 —
云州市水务局2021年大事记
28日　市水务局与云州大学签署合作协议，局长方远、副局长孟川，云州大学副校长甘
露、水利学院院长丁香出席签约仪式，并就下一步的合作安排交换了意见，仪式由孟

川主持。

2月

5日　市水务局召开防汛总结会，局长方远主持，副局长孟川通报去年防汛工作情况，防
— 13 —
云州市水务局2021年大事记
汛办公室主任雷鸣汇报今年工作打算。
"""


@pytest.mark.parametrize("text", [PARAGRAPHS, PARAGRAPHS.replace("\n", "\n\n")])
def test_sentences_broken_by_the_margin_and_by_heads_of_pages(text: str) -> None:
    assert dated_whole(text) == {
        "2021-01-12 方远 云州市水务局 局长",
        "2021-01-12 孟川 云州市水务局 副局长",
        "2021-01-12 黎明 云州市水务局 总工程师",
        "2021-01-12 陶然 云州市教育局 局长",
        "2021-01-12 于谦 云州市卫生健康委员会 主任",
        "2021-01-28 方远 云州市水务局 局长",
        "2021-01-28 孟川 云州市水务局 副局长",
        "2021-01-28 甘露 云州大学 副校长",
        "2021-01-28 丁香 云州大学水利学院 院长",
        "2021-02-05 方远 云州市水务局 局长",
        "2021-02-05 孟川 云州市水务局 副局长",
        "2021-02-05 雷鸣 云州市水务局防汛办公室 主任",
    }


def test_headings_of_months_are_no_heads_of_pages() -> None:
    months = "".join(
        f"{month}月\n\n5日　市水务局召开工作例会，局长方远主持。\n\n— {month} —\n" for month in (1, 2, 3, 4)
    )
    assert dated_whole(f"云州市水务局2021年大事记\n\n{months}") == {
        f"2021-0{month}-05 方远 云州市水务局 局长" for month in (1, 2, 3, 4)
    }


COLUMNS = """      3 月 4 日，云州市总工会第二次工作会议在云          会议对上半年的工作进行总结，全面部
      州宾馆召开，市总工会主席方远主持会议，各            署下半年任务。各区总工会主席汇报了
      区总工会主席参加会议，市水务局局长孟川到            工作，市教育局局长陶然作交流发言。
      会祝贺。                                            方远讲话，要求抓好落实，服务职工。
"""


def test_blanks_in_days_do_not_shift_columns() -> None:
    text = clean_text(COLUMNS).text.replace("\n", "")
    assert text.startswith("3月4日，云州市总工会第二次工作会议在云州宾馆召开，")
    assert text.endswith(
        "到会祝贺。会议对上半年的工作进行总结，全面部署下半年任务。各区总工会主席汇报了工作，市教育局局长陶然作交流发言。方远讲话，要求抓好落实，服务职工。"
    )


@pytest.mark.parametrize(
    ("scanned", "text"),
    [
        ("lO月ll日，会议召开。", "10月11日，会议召开。"),
        ("2Ol8年I2月D5日", "2018年12月05日"),
        ("3月5目　会议召开。", "3月5日　会议召开。"),
        ("同目，会议召开。", "同日，会议召开。"),
        ("完成12目标任务", "完成12目标任务"),
        ("|5日|会议|", "|5日|会议|"),
    ],
)
def test_letters_and_eyes_in_days(scanned: str, text: str) -> None:
    assert fold(scanned) == text


@pytest.mark.parametrize("speck", ["' ", "· ", "| ", ". ", "~ ", "_", "^", "—", ", "])
def test_specks_before_a_day(speck: str) -> None:
    assert dated_whole(f"云州市水务局2021年大事记\n\n{speck}3月5日　市水务局召开工作例会，局长方远主持。\n") == {
        "2021-03-05 方远 云州市水务局 局长"
    }


def test_rows_of_careers_and_terms_that_lost_their_ends() -> None:
    career = "1988.01-1991.11　云州市水务局副局\n长\n1991.11-1996.07　云州市农业农\n村局副局长\n1996.07-2002.07　云州市水务局局长\n"
    assert clean_text(f"方远简历\n\n{career}").text.split("\n")[1:] == [
        "1988.01-1991.11　云州市水务局副局长",
        "1991.11-1996.07　云州市农业农村局副局长",
        "1996.07-2002.07　云州市水务局局长",
    ]
    leaders = "历任局长\n\n方远（1982年－1990年\n孟川（1990年－1995年）\n陶然（1995年－1996年\n黎明（1996年－2006年\n雷鸣（2006年－2010年）\n"
    assert clean_text(leaders).text.split("\n")[1:] == [
        "方远（1982年－1990年）",
        "孟川（1990年－1995年）",
        "陶然（1995年－1996年）",
        "黎明（1996年－2006年）",
        "雷鸣（2006年－2010年）",
    ]


def test_lists_whose_last_name_is_padded_go_on_over_line_ends() -> None:
    text = (
        "云州市文联2019年大事记\n\n5月26日　市文联第四次代表大会在云州宾馆召开。大会选举产生第四届委员会委员（按\n姓名笔画为序）：冯\n"
        "瑞桂　傅华美（女）　邵玉超　杜　顺　崔达松（彝族）　陈\n厚民　梁进芸　许勇亮　汪桂岩　蒋　慧。\n"
    )
    assert clean_text(text).text.split("：")[1] == (
        "冯瑞桂　傅华美（女）　邵玉超　杜顺　崔达松（彝族）　陈厚民　梁进芸　许勇亮　汪桂岩　蒋慧。"
    )


def test_a_vote_told_in_a_note_that_is_broken_and_lost_its_bracket() -> None:
    raw = "云州市人民代表大会常务委员会任免名单\n\n（2019年5月19日云州市人大常委会第十二次会\n议通过\n\n任命：\n方远为云州市审计局副局长。\n"
    assert dated_whole(raw) == {"2019-05-19 方远 云州市审计局 副局长 appointed"}


@pytest.mark.parametrize(
    ("scanned", "text"),
    [
        ("会议通过《云州市章程〉，方远（女〕出席", "会议通过《云州市章程》，方远（女）出席"),
        ("会议通过<云州市章程》，方远〔女）出席", "会议通过《云州市章程》，方远（女）出席"),
        ("会议通过«云州市章程»，方远[女）出席", "会议通过《云州市章程》，方远（女）出席"),
    ],
)
def test_marks_of_titles_and_notes_stand_in_pairs(scanned: str, text: str) -> None:
    assert clean_text(scanned).text == text


@pytest.mark.parametrize("read", ["主恃", "主侍", "主持"])
def test_who_chairs_is_heard_though_a_scanner_misread_the_word(read: str) -> None:
    text = f"白水县志\n\n大事记\n\n1956年\n\n1月8日　庆祝大会在县城举行，县委书记石川讲话，县长丁一凡{read}。\n"
    assert "1956-01-08 丁一凡 白水县人民政府 县长" in dated_whole(text)
