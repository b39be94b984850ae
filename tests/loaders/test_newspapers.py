"""Pages of newspapers and bulletins: what their heads and feet say, columns of many settings."""

from __future__ import annotations

import time

import pytest
from reading import brief, dated_whole, held_whole, read_whole

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.loaders.cleaning.masthead import is_contact, is_page_head, read_masthead
from cursus.loaders.cleaning.steps import clean_text
from cursus.model.statement import EventStatement, Holding, Hosting, Issuance, SourceDocument

NEWS = (
    "4月17日，市科协全委会在会堂召开，丁香作工作报告。市科协副主席金山主持会议，市委副书记陶然到会讲话并看望老科学家。",
    "4月22日，省科协副主席洪流率队到云岭市走访，市科协主席丁香会见客人，学会部部长高山陪同参观科技馆。",
    "4月28日，会议在科技馆召开，副市长白帆出席。会议讨论了全年的工作安排，丁香主持，会员代表和志愿者发言。",
    "近日，市科协印发年度计划，各县区科协、学会和企业科协共同落实，市科协办公室负责督查。",
)
ARTICLE = "　　本报讯（记者 罗小满）9月22日，云州市总工会八届三次全委会召开，市总工会主席贺青山出席会议。"
SURE = (
    "02 要闻        2016年9月28日　星期三        责任编辑：尹 露　美编：范 画",
    "2016年9月28日 星期三 第2版 综合新闻",
    "第1234期  2016年9月28日 星期三  农历丙申年八月廿八  今日8版",
    "A2 要闻 2016-09-28",
    "二〇一六年九月二十八日 星期三 第四版",
    "云州日报 2016年9月28日 星期三 责编/张三 版式/王 五 校对/赵六",
    "4 综合 云州工人报 2016.09.28 星期三",
    "要闻·综合  2016年9月28日 星期三 编辑：王小明 电话：0851-65300000",
    "第2版　　　云州职工　　　2016年9月28日",
    "云 州 曰 报   2O16年9月28日   星期三   农历丙申年八月廿八   第2版 · 要闻",
    "云 州 晚 报　2016 年 9 月 28 日　星期 三　责任编辑 丁 一",
    "2016年9月28日  星期三  要 闻  02",
    "2 版　要　闻　２０１６年９月２８日　星　期　三",
    "云州矿工报 2016年9月28日 星期三 ^ 第 2 版 ·要闻·",
    "YUN ZHOU RI BAO 云州日报(第2版) 2016年9月28日",
    "云州日报社出版　2016年9月28日 星期三　国内统一刊号：CN22-0015　今 日 8 版",
)


def paper(text: str) -> SourceDocument:
    """A document of which nothing is known but its text."""
    return describe(key="page", version="0", raw=text, name="page", meta={})


@pytest.mark.parametrize("line", SURE)
def test_a_masthead_tells_the_day_of_its_articles_and_is_none_of_them(line: str):
    source = paper(f"{line}\n\n　　　　市总工会召开全委会\n\n{ARTICLE}\n")
    assert source.medium == "newspaper"
    assert source.date is not None and source.date.edtf == "2016-09-28"
    found = extract(source).statements
    assert [one.date.edtf for one in found if isinstance(one, EventStatement) and one.date] == ["2016-09-22"]
    assert line[-4:] not in clean_text(source.raw, news=True).text


@pytest.mark.parametrize("line", ["2016年9月28日（星期三）", "2016.9.28  星期三", "第18期（总第327期）　2016年9月28日"])
def test_a_day_with_its_weekday_may_be_a_heading_of_something_else(line: str):
    masthead = read_masthead(line)
    assert masthead is not None and not masthead.sure


@pytest.mark.parametrize(
    "line",
    [
        "2016年9月28日，市总工会召开会议",
        "2016年9月28日　市总工会成立",
        "云州市总工会办公室编　2016年9月28日",
        "3　罗小满　2016年9月28日　主席",
        "会议3月5日召开 第一版",
    ],
)
def test_what_tells_something_is_no_masthead(line: str):
    masthead = read_masthead(line)
    assert masthead is None or not masthead.sure


@pytest.mark.parametrize(
    ("line", "name", "sure"),
    [
        ("云 川 报　　　中共云川市委主办　　1995年9月15日　星期五　　乙亥年八月廿一　　总第873期　　第一版", "云川报", True),
        ("云川晚报 云川日报社主办 2003年5月6日 星期二 第1234期", "云川晚报", True),
        ("临江日报 中共临江市委机关报 1988年5月6日 星期五", "临江日报", True),
        ("中国共产党临江市委员会机关报 临江日报 1988年5月6日 星期五 今日四版", "临江日报", True),
        ("临江报 中共临江市委、临江市人民政府主办 1988年5月6日 星期五", "临江报", True),
        ("云川报 主管：中共云川市委 主办：云川日报社 2009年3月4日 星期三 第2版", "云川报", True),
        ("临江日报 国内统一刊号CN34—0012 邮发代号25-8 2001年3月7日 星期三", "临江日报", True),
        ("云川大学报 云川大学党委宣传部主办 2010年4月15日 第321期", "云川大学报", False),
    ],
)  # fmt: skip
def test_a_masthead_may_say_whose_paper_it_is(line: str, name: str, sure: bool):
    masthead = read_masthead(line)
    assert masthead is not None and (masthead.paper, masthead.sure) == (name, sure)


@pytest.mark.parametrize(
    "line",
    [
        "中共临江市委主办 1985年1月1日",
        "临江工会简报 临江市总工会办公室编印 2016年9月28日 第3期",
        "演讲比赛由市总工会主办 1985年1月1日 第一版",
    ],
)
def test_who_put_out_something_else_makes_no_masthead(line: str):
    assert read_masthead(line) is None


def test_rows_of_a_table_with_days_are_no_mastheads():
    rows = "\n".join(f"0{day}　罗小满　2016年9月{day}日　星期{week}" for day, week in ((5, "一"), (6, "二"), (7, "三")))
    assert "9月6日" in clean_text(f"值班安排\n{rows}\n", news=True).text


def test_the_head_of_an_electronic_page_and_the_foot_of_a_paper_give_its_day():
    head = paper(f"Page 2 - 云州职工报2016年9月28日\nP. 2\n\n　　　　市总工会召开全委会\n\n{ARTICLE}\n")
    foot = paper(f"　　　　市总工会召开全委会\n\n{ARTICLE}\n\n第3版　2016年9月28日　星期三　责编：尹露\n")
    assert [one.date and one.date.edtf for one in (head, foot)] == ["2016-09-28", "2016-09-28"]


def test_how_a_paper_is_reached_and_heads_of_pages_are_known():
    assert is_contact("投稿邮箱：yzgrb@example.com　　本版电话：0851-65300000")
    assert not is_contact("联系人：罗小满 联系电话：65300000")
    assert [is_page_head(line) for line in ("A2　综合", "第3版", "第3版　会议召开，")] == [True, True, False]


def test_a_foot_as_wide_as_two_columns_does_not_part_their_words():
    rows = (
        "    工会第四次会员代表大会召开，公司        任罗小满拟任区总工会党组成员",
        "    董事长到会讲话，大会选举新一届委        和副主席。",
        "    员会。                                      昨日，全区职工健步走活动",
        "        近日，区总工会印发工会经费使        在公园开始，区总工会主办，区",
        "    用细则，并公布名单：办公室副主          文化宫承办。",
        "",
        "   投稿邮箱：abc@example.com　　本版电话：0871-65300000",
    )
    text = clean_text("\n".join(rows), news=True).text
    assert "办公室副主任罗小满拟任区总工会党组成员和副主席。" in text


def test_a_page_without_a_date_has_the_latest_year_that_it_names_twice() -> None:
    text = (
        "**本报讯** 日前，苏、浙两省工会召开2018年工匠交流会。2018年计划已定，2011年起每年一次。\n"
        "**本报讯** 3月5日，一场热闹非凡的职工运动会在云州体育馆举行，运动会由苏、浙两省工会主办。\n"
    )
    source = describe(key="test", version="0", raw=text, name="page", meta={})
    assert source.date is not None and source.date.edtf == "2018"
    facts = extract(source).statements
    events = {one.title: str(one.date and one.date.edtf) for one in facts if isinstance(one, EventStatement)}
    assert events == {"2018年工匠交流会": "2018", "职工运动会": "2018-03-05"}
    assert {one.organization for one in facts if isinstance(one, Hosting)} == {"江苏省总工会", "浙江省总工会"}
    assert describe(key="test", version="0", raw=text.replace("2018年", ""), name="page", meta={}).date is None


def test_a_meeting_of_late_that_names_its_year_is_of_that_year_and_issues_what_it_names() -> None:
    text = (
        "江州工人报\n"
        "**本报讯** 近日，鄂、湘、赣三省总工会召开2021年匠心联席会议，会议发布了2021年长江中游匠心协作方案。"
        "今年以来，江州市总工会召开2020年度工作总结会，举行联谊活动，准备发布2021年全市职工联谊交流活动方案。\n"
        "**本报讯** 近日，江州市总工会举行职工读书沙龙活动。\n"
        "去年，三省总工会召开2020年匠心联席会议，印发了2020年匠心工作要点。\n"
    )
    facts = extract(describe(key="test", version="0", raw=text, name="page", meta={})).statements
    events = {one.title: str(one.date and one.date.edtf) for one in facts if isinstance(one, EventStatement)}
    assert events == {"2021年匠心联席会议": "2021", "2020年匠心联席会议": "2020"}
    issued = {one.title: one.organizations for one in facts if isinstance(one, Issuance)}
    assert issued["2021年长江中游匠心协作方案"] == ("湖北省总工会", "湖南省总工会", "江西省总工会")
    assert "2021年全市职工联谊交流活动方案" not in issued


def wrapped(text: str, width: int, indent: str = "　　") -> list[str]:
    """Lines of a column, a mark hanging over the margin."""
    lines: list[str] = []
    line = indent
    for char in text:
        if len(line) >= width and char not in "，。、":
            lines.append(line)
            line = ""
        line += char
    return [*lines, line]


def set_page(lines: list[str], width: int, gutter: int, rows: int, *, tab: bool = False) -> str:
    """Lines in two columns of `rows` lines with `gutter` cells between them, a Chinese character being two cells."""
    page: list[str] = []
    for left, right in zip(lines[:rows], [*lines[rows:], *[""] * rows], strict=False):
        cells = sum(2 if char > "\u2e7f" else 1 for char in left)
        gap = "\t" if tab else " " * max(2 * width + gutter - cells, 1)
        page.append((left + gap + right).rstrip())
    return "\n".join(page) + "\n"


@pytest.mark.parametrize("indent", ["　　", "    ", "  "])
@pytest.mark.parametrize("gutter", [2, 3, 5, 9])
def test_columns_are_parted_whatever_stands_between_them(gutter: int, indent: str):
    lines = [line for text in NEWS for line in wrapped(text, 16, indent)]
    assert clean_text(set_page(lines, 16, gutter, (len(lines) + 1) // 2)).text.split("\n") == list(NEWS)


def test_columns_parted_by_tabs():
    lines = [line for text in NEWS for line in wrapped(text, 16)]
    assert clean_text(set_page(lines, 16, 4, (len(lines) + 1) // 2, tab=True)).text.split("\n") == list(NEWS)


def test_a_short_page_keeps_the_columns_of_the_page_before():
    lines = [line for text in NEWS for line in wrapped(text, 14)]
    pages = [set_page(part, 14, 6, rows) for part, rows in ((lines[:-4], (len(lines) - 3) // 2), (lines[-4:], 2))]
    text = "".join(
        f"Page {number} - 云岭科协2019年5月3日\nP. {number}\n\n{page}\n" for number, page in enumerate(pages)
    )
    assert clean_text(text, news=True).text.split("\n") == list(NEWS)


def test_paragraphs_of_columns_set_without_an_indent_end_where_a_sentence_ends_short():
    lines = [line for text in NEWS for line in wrapped(text, 18, "")]
    assert clean_text(set_page(lines, 18, 6, (len(lines) + 1) // 2)).text.split("\n") == list(NEWS)


def test_a_headline_at_the_edge_of_a_column_is_no_part_of_the_text_above_it():
    lines = [*wrapped(NEWS[0], 16), *wrapped(NEWS[1], 16), "科协工作短讯", *wrapped(NEWS[2], 16), *wrapped(NEWS[3], 16)]
    text = clean_text(set_page(lines, 16, 6, (len(lines) + 1) // 2)).text
    assert text.split("\n") == [*NEWS[:2], "科协工作短讯", *NEWS[2:]]


def test_a_chronicle_with_days_before_a_gap_is_no_page_of_columns():
    text = "\n".join(f"2019年5月{day}日  市科协召开会议，主席丁香出席，副主席金山主持。" for day in range(1, 9))
    assert clean_text(text).text.count("\n") == 7


def held(text: str) -> set[str]:
    """`person organization role basis` of each post in a page."""
    return {brief(one) for one in extract(paper(text)).statements if isinstance(one, Holding)}


HEAD = "2016年9月28日　星期三　第2版\n\n云岭区总工会工作短讯\n\n"


def test_guests_and_the_economy_name_no_city():
    text = HEAD + "　　9月6日，云岭区总工会主席罗小满向来宾介绍经济南北差距，市总工会副主席贺青山陪同。\n"
    assert "罗小满 云岭区总工会 主席" in held(text)
    assert not [one for one in held(text) if "来宾" in one or "济南" in one]


def test_names_of_the_peoples_of_the_south_west_and_names_before_a_last_verb():
    text = (
        HEAD
        + "　　9月6日，云岭区总工会召开会议，经审委主任普光辉出席，区文体局副局长成竹参加，区妇联主席刀月明主持。\n"
    )
    assert {"成竹 云岭区文体局 副局长", "刀月明 云岭区妇联 主席"} <= held(text)
    assert any(one.startswith("普光辉") for one in held(text))


def test_who_is_visited_has_no_part_in_the_title_behind_the_comma():
    text = HEAD + "　　9月6日，云岭区总工会主席罗小满慰问青山小学退休教师，青山小学老校长江月白讲述往事。\n"
    assert "江月白 青山小学 校长 former" in held(text)
    assert not [one for one in held(text) if "教师" in one]


def test_this_bank_is_the_one_named_before():
    text = HEAD + "　　9月6日，云岭区总工会与远山银行云岭支行签订合作协议，和顺与该行行长金不换签字。\n"
    assert "金不换 远山银行云岭支行 行长" in held(text)


def test_a_race_is_held_when_the_gun_is_fired():
    text = HEAD + "　　9月6日，云岭区职工健步走活动在莲花公园鸣枪，区总工会主席罗小满参加。\n"
    found = [one for one in extract(paper(text)).statements if isinstance(one, EventStatement)]
    assert [(one.title, one.venue) for one in found] == [("云岭区职工健步走活动", "莲花公园")]


SHORT = "2019年5月8日　星期三　第3版\n\n云州市总工会召开全委会\n\n　　本报讯　昨日，云州市总工会召开全委会，市总工会主席罗小满出席。\n\n"


def dated(text: str) -> set[tuple[str, str]]:
    """Day and title of each event of a page."""
    found = extract(paper(text)).statements
    return {(one.date.edtf, one.title) for one in found if isinstance(one, EventStatement) and one.date}


def test_days_of_weeks_are_counted_from_the_day_of_the_paper():
    text = (
        SHORT
        + "⊙本周六下午3时，职工讲坛在市图书馆举行。\n⊙下周一，职工运动会在体育馆举行。\n⊙上周五，职工书画展在文化宫举行。\n"
    )
    assert {("2019-05-11", "职工讲坛"), ("2019-05-13", "职工运动会"), ("2019-05-03", "职工书画展")} <= dated(text)


def test_a_sentence_that_lost_its_full_stop_is_no_headline():
    text = SHORT + "昨日下午，市总工会主席罗小满到青山纺织厂走访职工，市农业\n局局长白　帆陪同\n\n"
    assert "白帆 云州市农业局 局长" in held(text)
    assert not [one for one in extract(paper(text)).statements if isinstance(one, Holding) and one.date is None]


def test_the_county_of_a_notice_stays_its_own_when_it_visits_another():
    text = (
        SHORT
        + "县区短波\n\n◆远山县　5月3日，县委书记罗小满率队赴邻水省海湾县考察，海湾县委副书记白帆介绍经验。县旅游局局长贺青山参加。\n"
    )
    assert "贺青山 远山县旅游局 局长" in held(text)


def test_documents_with_a_misread_mark_and_a_day_before_who_issued_them():
    text = (
        SHORT
        + "　　日前，市人大常委会第九次会议审议通过了《云州市绿化条例〉。\n\n　　《云州市工资支付办法》日前由市政府印发，自12月1日起施行。\n"
    )
    found = [one for one in extract(paper(text)).statements if isinstance(one, Issuance)]
    assert {(one.title, one.organizations, one.action) for one in found} == {
        ("云州市绿化条例", ("云州市人大常委会",), "adopted"),
        ("云州市工资支付办法", ("云州市政府",), "issued"),
    }


def test_pages_of_several_issues_have_each_their_own_day():
    pages = [
        f"Page {day} - 云州职工报2016年9月{day}日\nP. {day}\n\n　　昨日，云州市第{day}届职工书画展在文化宫举行。\n"
        for day in (2, 9)
    ]
    assert {("2016-09-01", "云州市第2届职工书画展"), ("2016-09-08", "云州市第9届职工书画展")} <= dated("\n".join(pages))
    heads = [
        f"第{page}版　2016年9月{day}日　星期五\n\n　　今日，云州市第{day}届职工运动会在体育馆开幕。\n"
        for page, day in ((1, 2), (4, 9))
    ]
    assert {day for day, _ in dated("\n".join(heads))} == {"2016-09-02", "2016-09-09"}


@pytest.mark.parametrize("piece", ["甲乙丙丁，  ", "甲乙丙丁，\t", "2016年9月28日 星期三 综合 "])
def test_a_long_line_of_gaps_takes_time_in_proportion(piece: str):
    started = time.process_time()
    clean_text(piece * 20_000, news=True)
    assert time.process_time() - started < 5


def test_notices_on_a_page_of_news_have_the_days_of_their_vote_and_signature():
    text = (
        "2019年5月8日　星期三　第3版\n\n青岛市总工会召开全委会\n\n　　本报讯　昨日，青岛市总工会召开全委会，市总工会主席罗小满出席。\n\n"
        "青岛市人大常委会任免名单\n（2019年5月4日青岛市第十六届人民代表大会常务委员会第九次会议通过）\n　　任命：\n　　江月白为青岛市卫生局局长。\n\n"
        "市管干部任前公示\n　　经市委研究，现将有关情况公示如下：\n　　和顺，男，1965年8月生，现任市审计局副局长，拟任市统计局局长。\n"
        "　　　　　　　　　　中共青岛市委组织部\n　　　　　　　　　　2019年5月6日\n\n"
        "我市检查校车\n\n　　本报讯　昨日，市教育局局长文静检查校车。\n"
    )
    found = {
        (one.date.edtf, one.person.name, one.role)
        for one in extract(paper(text)).statements
        if isinstance(one, Holding) and one.date
    }
    assert found == {
        ("2019-05-07", "罗小满", "主席"),
        ("2019-05-04", "江月白", "局长"),
        ("2019-05-06", "和顺", "副局长"),
        ("2019-05-06", "和顺", "局长"),
        ("2019-05-07", "文静", "局长"),
    }


def test_a_masthead_with_the_place_of_the_paper_and_the_heads_of_a_congress_in_session() -> None:
    page = (
        "雁城晨讯　　（衡阳）　2004年3月19日　星期五　　农历甲申年二月廿九   第2版·要闻\n\n市人大常委会会议闭幕\n"
        "　　本报讯（记者 方晓）3月16日，市人大常委会第八次会议举行，主任钱大同主持，副主任周林、秘书长何为民出席。\n\n"
        "市委组织部干部任前公示（第5号）\n柯林，男，1962年7月生，现任衡南县委常委、组织部部长，拟任衡南县委副书记。\n"
        "中共衡阳市委组织部　　3月18日\n"
    )
    assert {
        "2004-03-16 钱大同 衡阳市人大常委会 主任",
        "2004-03-16 周林 衡阳市人大常委会 副主任",
        "2004-03-16 何为民 衡阳市人大常委会 秘书长",
        "2004-03-19 柯林 衡南县委组织部 部长",
    } <= dated_whole(page)


def test_a_meeting_of_the_body_before_its_day_and_the_committee_of_a_county_with_a_short_name() -> None:
    page = (
        "涪江晨报 2014年9月18日 星期四 第2版\n\n短波\n"
        "　　△游仙区文联10日召开四届三次全委会，增补翰墨林为副主席。\n\n"
        "抢收水稻\n　　本报讯　9月16日，安县县委书记罗小满到桑枣镇查看灾情。\n\n"
        "绵阳市市管干部任前公示\n　　经市委研究，现将拟任干部公示如下：\n"
        "　　钟声，男，1968年4月生，现任梓潼县财政局局长，拟任市审计局副局长。\n　　中共绵阳市委组织部\n　　2014年9月17日\n"
    )
    found = dated_whole(page)
    assert "2014-09-10 翰墨林 绵阳市游仙区文联 副主席 elected" in found
    assert "2014-09-16 罗小满 安县县委 书记" in found


def test_councils_of_a_federation_are_none_of_the_paper_that_tells_of_them() -> None:
    text = (
        "云江日报　2023年6月14日　星期三　　要闻　3\n\n省残联第七次代表大会召开\n\n"
        "　　本报讯（记者石小川）6月12日至13日，江西省残疾人联合会第七次代表大会在南昌召开。省委副书记丁一凡出席。\n"
        "　　13日下午举行的省残联第七届主席团第一次全体会议，选举罗小满为主席团主席；推举丁明水为执行理事会理事长，"
        "聘请丁一凡为主席团名誉主席。\n"
    )
    assert {one for one in held_whole(text) if "江西省委" not in one} == {
        "罗小满 江西省残联 主席团主席 elected",
        "丁明水 江西省残联执行理事会 理事长 elected",
        "丁一凡 江西省残联 主席团名誉主席 appointed",
    }


def test_news_that_begin_with_what_somebody_said_have_the_day_behind_it() -> None:
    text = (
        "云江日报　2023年6月14日　星期三　　要闻　3\n\n云州探索新制度\n\n"
        "　　本报云州讯（记者石小川）“师傅手把手教，我学会了。”昨日，在云州区的工坊，小吴告诉记者。\n"
        "　　当天，全省辅导员工作推进会在云州召开，云州市副市长罗小满出席。\n"
    )
    (event,) = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert event.date.edtf == "2023-06-13"
