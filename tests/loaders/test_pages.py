"""Whole pages as they stand on the web: a headline, a line with day and source, the text."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.loaders.cleaning.stamps import stamped_day
from cursus.model.statement import EventStatement, Holding, Hosting, Statement


def page(text: str) -> tuple[Statement, ...]:
    """What a document says of which nothing is known but its text."""
    return read_whole(text).statements


def events(text: str) -> list[str]:
    """`day title` of each event."""
    return [f"{one.date.edtf if one.date else ''} {one.title}" for one in page(text) if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2021-06-11 云州网", "2021-06-11"),
        ("云州日报 2021年6月11日", "2021年6月11日"),
        ("2021-06-11 08:30:12 来源：云州日报 作者：罗小满 浏览：23次", "2021-06-11"),
        ("来源： 发布时间 : 2021-06-11 点击量：", "2021-06-11"),
        ("日期：【2021-06-11】 点击：120次", "2021-06-11"),
        ("发布人:admin 发布时间:2021年06月11日 浏览: 次", "2021年06月11日"),
        ("作者：罗小满　来源：云州县文联　2021-06-11", "2021-06-11"),
        ("云州县文联 2021-06-11 10:22 发表于云州", "2021-06-11"),
        ("[2021-06-11]", "2021-06-11"),
        ("发布日期:20210611", "2021-06-11"),
        ("文章来源：办公室 | 作者：罗小满 | 发布时间：2021-06-11 | 阅读次数：55", "2021-06-11"),
        ("罗小满 主席 2021-06-11", ""),
        ("2021-06-11 云州县文联召开会议", ""),
        ("上一篇：县文联慰问老人 2021-06-01", ""),
        ("时间：2021年6月11日", ""),
        ("2021年6月11日会议纪要", ""),
        ("会议定于2021年6月11日召开", ""),
    ],
)
def test_the_line_under_a_headline_gives_the_day_of_a_page(line: str, day: str):
    assert stamped_day(line) == day


def test_a_day_without_its_year_is_of_the_year_of_the_page():
    text = "云州市三届人大常委会第八次会议召开\n2021-06-11 云州网\n6月10日，市三届人大常委会第八次会议召开，市人大常委会副主任罗小满出席会议。\n"
    assert events(text) == ["2021-06-10 市三届人大常委会第八次会议"]
    assert dated_whole(text) == {"2021-06-10 罗小满 云州市人大常委会 副主任"}


def test_a_headline_belongs_to_the_meeting_that_the_text_tells_of():
    text = (
        "云州市人大常委会会议决定：任命罗小满为云州市副市长\n云州新闻 2021-06-11 20:20\n\n"
        "云州市三届人大常委会第八次会议6月10日举行，审议并表决通过有关人事任免事项。\n"
    )
    assert events(text) == ["2021-06-10 云州市三届人大常委会第八次会议"]
    assert dated_whole(text) == {"2021-06-10 罗小满 云州市人民政府 副市长 appointed"}


def test_papers_bound_together_are_read_each_in_its_own_way():
    text = (
        "云州市钟表商会第二次会员代表大会文件汇编\n\n关于选举结果的报告\n\n云州市工商业联合会：\n\n"
        "云州市钟表商会第二次会员代表大会于2021年7月17日召开。\n7月16日下午召开预备会议，通过了选举办法。\n"
        "17日上午，大会开幕，会长罗小满作工作报告。\n17日下午，大会选举丁一凡为会长。\n特此报告。\n\n"
        "云州市钟表商会\n2021年7月20日\n\n——————\n\n云州市钟表商会2021年下半年大事记\n\n"
        "8月2日　会长丁一凡主持召开会长办公会议。\n9月1日　丁一凡出席云州市工商联座谈会。\n10月9日　商会举办钟表展览会。\n"
    )
    assert "2021-07-17 丁一凡 云州市钟表商会 会长 elected" in dated_whole(text)
    assert [event[:10] for event in events(text)][-3:] == ["2021-08-02", "2021-09-01", "2021-10-09"]


def test_rows_under_a_heading_say_what_somebody_was_chosen_for_and_is_elsewhere():
    text = (
        "云州市钟表商会第二次会员代表大会选举结果\n2021年7月17日\n\n"
        "7月17日，云州市钟表商会第二次会员代表大会选举产生新一届领导机构。现将结果报告如下：\n\n"
        "一、会长（1名）\n　　罗小满　　云州钟表股份有限公司董事长\n\n二、副会长（2名，排名不分先后）\n"
        "　　丁一凡（女）　　云州精工集团有限公司总裁\n　　石小川　　云州市钟表研究院副院长\n\n"
        "三、秘书长：韩志高　副秘书长：江晓岚、卜一鸣\n"
    )
    assert dated_whole(text) == {
        "2021-07-17 罗小满 云州市钟表商会 会长 elected",
        "2021-07-17 罗小满 云州钟表股份有限公司 董事长",
        "2021-07-17 丁一凡 云州市钟表商会 副会长 elected",
        "2021-07-17 丁一凡 云州精工集团有限公司 总裁",
        "2021-07-17 石小川 云州市钟表商会 副会长 elected",
        "2021-07-17 石小川 云州市钟表研究院 副院长",
        "2021-07-17 韩志高 云州市钟表商会 秘书长 elected",
        "2021-07-17 江晓岚 云州市钟表商会 副秘书长 elected",
        "2021-07-17 卜一鸣 云州市钟表商会 副秘书长 elected",
    }


PAPER = (
    "云州晨报\n2021年6月11日　星期五　第812期\n\nA1　要闻\n\n全市水利工作会议召开\n\n"
    "本报讯（记者　罗小满）昨曰上午，全市水利工作会议在云州宾馆召开。云州市水务局局长丁一凡作报告。\n\n"
    "A2　综合\n\n柑橘节今曰开园\n\n本报云岭讯（特派记者韩志高）由市水务局主办的第六届柑橘节今曰上午在云岭镇开幕。\n\n"
    "县区短波\n\n◆青溪县　昨曰，县移民局局长石小川一行到云岭镇走访。\n◆白沙县　6月8曰，县委书记江晓岚出席县科协代表大会。\n"
    "天气：今天多云。明天阴有小雨。\n"
)


def test_short_notices_of_a_paper_have_a_day_and_a_county_of_their_own():
    facts = dated_whole(PAPER)
    assert "2021-06-10 丁一凡 云州市水务局 局长" in facts
    assert "2021-06-10 石小川 青溪县移民局 局长" in facts
    assert "2021-06-08 江晓岚 白沙县委 书记" in facts
    assert any(event.startswith("2021-06-11") and "柑橘节" in event for event in events(PAPER))
    assert not any(event.startswith("2021-06-12") for event in events(PAPER))


def test_names_behind_a_mark_hold_what_the_heading_says_of_them():
    text = (
        "云州市钟表商会第二次会员代表大会选举结果\n2021年7月17日\n\n"
        "7月17日，云州市钟表商会第二次会员代表大会选举产生新一届领导机构。现将结果报告如下：\n\n"
        "一、理事（8名，其中加*者为常务理事，以姓氏笔画为序）\n　　*丁一凡　　卜一鸣　　*石小川　　江晓岚\n"
        "　　李志远　　*罗小满　　徐长河　　韩志高\n"
    )
    facts = dated_whole(text)
    assert {fact.split()[1] for fact in facts if " 常务理事 " in fact} == {"丁一凡", "石小川", "罗小满"}
    assert len([fact for fact in facts if " 理事 " in fact]) == 8


def test_what_a_superior_body_agrees_to_is_no_election_of_its_day():
    text = (
        "关于同意云州市钟表商会选举结果的批复\n云州市钟表商会：\n经研究，同意你会选举结果：罗小满同志任会长。\n"
        "云州市工商业联合会\n2021年7月26日\n"
    )
    assert not any(fact.endswith("elected") for fact in dated_whole(text))


def test_an_announcement_names_people_whatever_word_they_are_called_by():
    text = (
        "干部任前公示\n现将拟任职务公示如下：\n方圆，女，汉族，1972年10月生，现任云州市教育局副局长，拟任云州市科协主席；\n"
        "罗小满，男，1975年2月生，现任云州市科协副主席，拟任云州市科协党组书记，提名为云州市科协主席人选。\n"
        "云州市委组织部\n2021年6月11日\n"
    )
    facts = dated_whole(text)
    assert "2021-06-11 方圆 云州市教育局 副局长" in facts
    assert "2021-06-11 方圆 云州市科协 主席 nominated" in facts
    assert "2021-06-11 罗小满 云州市科协 主席 nominated" in facts


def test_terms_told_behind_a_name():
    text = (
        "云岭大学历任校长\n2014年11月3日\n罗小满,1949年10月担任云岭大学校长。\n丁一凡，1995-2005年间担任云岭大学校长。\n"
        "石小川在1954.11-1957.01期间，担任云岭大学党委书记；1959-1966年任云岭师范学院校长。\n"
    )
    assert dated_whole(text) >= {
        "1949-10 罗小满 云岭大学 校长 appointed",
        "1995/2005 丁一凡 云岭大学 校长 term",
        "1959/1966 石小川 云岭师范学院 校长 term",
    }


def test_people_elected_behind_their_posts_and_decided_to_be():
    text = (
        "云岭县人大志\n第十节　云岭县第七届人民代表大会\n1981年12月21日至26日，会议选举云岭县第七届人民代表大会常务委员会主任罗小满、"
        "副主任丁一凡等3名；恢复县人民政府，选举县长石小川。会议决定，韩志高为县人民法院代理院长。\n"
    )
    assert dated_whole(text) == {
        "1981-12-21/1981-12-26 罗小满 云岭县人民代表大会常务委员会 主任 elected",
        "1981-12-21/1981-12-26 丁一凡 云岭县人民代表大会常务委员会 副主任 elected",
        "1981-12-21/1981-12-26 石小川 云岭县人民政府 县长 elected",
        "1981-12-21/1981-12-26 韩志高 云岭县人民法院 代理院长 appointed",
    }


def test_a_listed_company_is_known_by_its_code():
    text = "云岭钟表董事长辞职\n2024-02-20 18:20 来源：云岭网\n云岭钟表（300999.SZ）公告，公司董事长罗小满先生因工作需要，已申请辞去公司董事长职务。董事会选举丁一凡先生为公司新任董事长。\n"
    assert {"2024-02-20 罗小满 云岭钟表 董事长 resigned", "2024-02-20 丁一凡 云岭钟表 董事长 elected"} <= dated_whole(
        text
    )


def test_a_day_behind_a_dateline_has_its_year():
    text = "云岭县与钟表集团签约\n云岭新闻2022年10月15日讯（通讯员 罗小满）10月14日上午，合作签约仪式举行，云岭县委书记丁一凡出席签约仪式。\n"
    assert dated_whole(text) == {"2022-10-14 丁一凡 云岭县委 书记"}


def test_a_body_called_by_its_kind_is_not_the_city_s():
    text = "云州市钟表商会2021年大事记\n9月9日，钟表博览会在云州宾馆举行。博览会由云州市人民政府主办，市工信局、商会承办。\n"
    hosts = {one.organization for one in page(text) if isinstance(one, Hosting)}
    assert "云州市钟表商会" in hosts and "云州市商会" not in hosts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("6月18日，由云州市科协主办的“2019云州青年论坛”在云州市举行。云州市科协主席罗小满出席。\n", "2019-06-18"),
        ("10月18日，云州市科协举办2019年科技工作者大会。云州市科协主席罗小满出席。\n", "2019-10-18"),
        ("云州市科协2021年全委会召开\n\n3月5日，云州市科协主席罗小满出席会议。\n", "2021-03-05"),
        ("1月18日，云州市科协召开2018年度总结表彰大会。云州市科协主席罗小满出席。\n", "2019-01-18"),
        ("12月28日，云州市科协举办2019年新年音乐会。云州市科协主席罗小满出席。\n", "2018-12-28"),
        ("6月28日，云州市科协召开庆祝中国共产党成立100周年大会。云州市科协主席罗小满出席。\n", "2021-06-28"),
        ("6月28日，云州市科协召开换届大会。云州市科协成立于2003年。云州市科协主席罗小满出席。\n", None),
    ],
)
def test_a_page_without_a_day_is_of_the_year_that_its_events_bear(text: str, day: str | None):
    held = [one.date.edtf if one.date else None for one in page(text) if isinstance(one, Holding)]
    assert held == [day]


def test_the_title_of_another_month_within_a_chronicle_dates_what_stands_under_it():
    text = (
        "云州市科协2007年11月至12月大事记\n26日，市科协召开表彰会。市科协主席罗小满出席。\n"
        "云州市科协二○○七年十二月大事记\n发布时间:2008年03月27日\n4日，市科协召开座谈会。市科协副主席丁一凡出席。\n"
    )
    assert dated_whole(text) == {"2007-11-26 罗小满 云州市科协 主席", "2007-12-04 丁一凡 云州市科协 副主席"}


def test_each_month_of_a_chronicle_may_have_its_own_title():
    text = (
        "云州市科协大事记\n\n云州市科协2021年1月大事记\n4日，市科协召开座谈会。市科协主席罗小满出席。\n"
        "云州市科协2021年2月大事记\n5日，市科协召开座谈会。市科协副主席丁一凡出席。\n"
    )
    assert dated_whole(text) == {"2021-01-04 罗小满 云州市科协 主席", "2021-02-05 丁一凡 云州市科协 副主席"}


def test_a_series_of_events_is_one_without_the_names_of_its_parts():
    text = "2015年7月27日，由云州市工商联承办的云州商会成立100周年系列活动——“招商推介会”“云州商会成立100周年纪念大会”“2015民间商会高峰论坛”在云州市举办。\n"
    assert events(text) == ["2015-07-27 云州商会成立100周年系列活动"]


def test_a_title_may_begin_with_a_word_that_looks_like_since():
    text = "2015年7月27日，自然资源工作座谈会在云州市举行。云州市自然资源局局长罗小满出席会议。\n"
    assert events(text) == ["2015-07-27 自然资源工作座谈会"]


def test_the_head_of_a_page_that_says_the_year_again_is_no_title() -> None:
    text = (
        "云州市总工会2021年大事记\n3月5日　市总工会召开全委会议，市总工会主席罗小满作工作报告，会议由\n"
        "云州市总工会2021年大事记\n市总工会副主席柳望舒主持。\n"
    )
    assert dated_whole(text) == {"2021-03-05 罗小满 云州市总工会 主席", "2021-03-05 柳望舒 云州市总工会 副主席"}
