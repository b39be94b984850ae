"""A society's journal: whose it is, of which day, and its columns of meetings, short news, appointments and deaths."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, own_body, read_whole

from cursus.loaders.about.meta import describe
from cursus.model.statement import EventStatement

COLUMNS = "\n\n【人事动态】\n\n○ 8月11日，市政府任命陈建国为市水务局副局长。\n\n○ 学会第五届分支机构负责人（2018年8月26日）\n　　　学术委员会主任　　　王大海\n"


@pytest.mark.parametrize(
    "head",
    [
        "《云州水利》2018年第3期（总第58期）\n\n　　（云州市水利学会会刊　2018年9月15日出版）",
        "云州水利\n云州市水利学会会刊（季刊）　　2018年第3期　　2018年9月15日",
        "云州水利\n云州市水利学会主办　　2018年第3期　　2018年9月15日出版",
        "云州水利\n主办：云州市水利学会　　2018年第3期（总第58期）　　2018年9月15日",
        "云州水利　2018年第3期　出版日期：2018年9月15日\n云州市水利学会机关刊物",
    ],
)
def test_the_head_of_a_journal_tells_its_day_and_its_society(head: str) -> None:
    assert own_body(head + COLUMNS) == "云州市水利学会"
    date = describe(key="test", version="0", raw=head + COLUMNS, name="test", meta={}).date
    assert date is not None
    assert date.edtf == "2018-09-15"


def test_the_papers_of_a_congress_are_no_journal_of_a_body() -> None:
    assert own_body("云州市首届水利博览会会刊\n\n8月11日，陈建国到会。\n") != "云州市首届水利博览会"


HEAD = "云州水利\n主办：云州市水利学会　　2018年第3期　　2018年9月15日\n\n【会议消息】\n\n"


def events(text: str) -> set[str]:
    found = (one for one in read_whole(text).statements if isinstance(one, EventStatement))
    return {f"{one.date.edtf if one.date else ''} {one.title} {one.venue or ''}".strip() for one in found}


@pytest.mark.parametrize("mark", ["□ ", "○ ", "▷ ", "● ", ""])
@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("全市节水技术研讨会", "全市节水技术研讨会"),
        ("学会五届三次理事会", "学会五届三次理事会"),
        ("“清流杯”摄影比赛", "“清流杯”摄影比赛"),
        ("水利学会举办堤防养护培训班", "堤防养护培训班"),
    ],
)
def test_the_headline_on_the_line_of_its_news_names_what_was_held(mark: str, headline: str, title: str) -> None:
    told = f"{HEAD}{mark}{headline}　　8月20日至21日，在柳河宾馆举行。理事长王大海主持。\n"
    assert f"2018-08-20/2018-08-21 {title} 柳河宾馆" in events(told)


@pytest.mark.parametrize("headline", ["历次理事会概况", "学会工作情况", "柳河整治一期工程"])
def test_other_headlines_name_no_event(headline: str) -> None:
    told = f"{HEAD}□ {headline}　　8月20日，在柳河宾馆举行。理事长王大海主持。\n"
    assert not any(headline in one for one in events(told))


BEFORE = f"{HEAD}○ 8月11日，市政府任命陈建国为市水务局副局长。\n\n"


@pytest.mark.parametrize("label", ["○ 讣告　", "讣　告　　", "【讣告】", "● 讣闻："])
def test_a_paragraph_labelled_as_notice_of_a_death_is_of_its_day(label: str) -> None:
    died = f"{label}云州市水利学会原副理事长王大海同志因病于2018年7月30日逝世，享年84岁。遗体告别仪式8月3日在云州市殡仪馆举行，张志远主持。\n"
    assert "2018-07-30 王大海 云州市水利学会 副理事长 former" in dated_whole(BEFORE + died)
    assert "2018-08-03 遗体告别仪式 云州市殡仪馆" in events(BEFORE + died)


@pytest.mark.parametrize(
    ("rows", "posts"),
    [
        (
            "○ 学会第五届分支机构负责人（2018年8月26日）\n　机　构　　　主　任　　　副 主 任\n　学术委员会　　　王大海　　　李　春　　张志远\n　灌溉专业委员会　　　丁一凡　　　赵小川\n",
            {
                "2018-08-26 王大海 云州市水利学会学术委员会 主任",
                "2018-08-26 李春 云州市水利学会学术委员会 副主任",
                "2018-08-26 张志远 云州市水利学会学术委员会 副主任",
                "2018-08-26 丁一凡 云州市水利学会灌溉专业委员会 主任",
                "2018-08-26 赵小川 云州市水利学会灌溉专业委员会 副主任",
            },
        ),
        (
            "○ 市水务局新一届领导班子（2018年8月20日）\n局　长　　王大海\n副局长　　李　春　张志远\n",
            {
                "2018-08-20 王大海 云州市水务局 局长",
                "2018-08-20 李春 云州市水务局 副局长",
                "2018-08-20 张志远 云州市水务局 副局长",
            },
        ),
    ],
)
def test_a_list_whose_heading_gives_its_day_is_of_that_day(rows: str, posts: set[str]) -> None:
    assert posts <= dated_whole(f"{BEFORE}{rows}\n○ 8月13日，刘明任市水务局总工程师。\n")


@pytest.mark.parametrize("chosen", ["推举首任理事长、92岁的钟声为名誉理事长", "聘任首任理事长钟声为学会顾问"])
def test_the_first_head_who_is_called_to_an_honour_is_head_no_more(chosen: str) -> None:
    told = f"{BEFORE}○ 8月20日，云州市水利学会五届一次理事会召开。会议{chosen}。\n"
    assert "钟声 云州市水利学会 理事长 former" in held_whole(told)


def test_who_is_chosen_as_the_first_head_is_head_now() -> None:
    told = f"{BEFORE}○ 8月20日，云州市水利学会成立大会召开。会议推举首任理事长钟声，聘请丁一凡为顾问。\n"
    assert "钟声 云州市水利学会 理事长 former" not in held_whole(told)


MET = f"{HEAD}□ 8月26日，学会五届三次常务理事会在柳河宾馆召开。会议{{}}。\n\n【人事动态】\n\n○ 8月13日，刘明任市水务局总工程师。\n\n{{}}\n"


@pytest.mark.parametrize(
    ("chose", "heading", "basis"),
    [
        ("聘任了各分支机构负责人（名单见“人事动态”）", "学会第五届分支机构负责人（2018年8月26日）", "appointed"),
        ("决定聘请分支机构负责人（名单详见本期第8页）", "分支机构负责人名单（2018年8月26日）", "appointed"),
        ("选举产生第五届分支机构负责人，名单见后", "第五届分支机构负责人（2018年8月26日）", "elected"),
        ("听取了分支机构负责人的汇报", "第五届分支机构负责人（2018年8月26日）", ""),
    ],
)
def test_a_list_that_the_news_point_to_is_of_those_chosen(chose: str, heading: str, basis: str) -> None:
    rows = "　机　构　　　主　任　　　副 主 任\n　学术委员会　　　王大海　　　李　春　　张志远\n　灌溉专业委员会　　　丁一凡　　　赵小川"
    found = dated_whole(MET.format(chose, f"○ {heading}\n{rows}"))
    assert f"2018-08-26 丁一凡 云州市水利学会灌溉专业委员会 主任 {basis}".strip() in found
    assert f"2018-08-26 李春 云州市水利学会学术委员会 副主任 {basis}".strip() in found


def test_what_those_in_a_list_are_elsewhere_is_not_what_they_were_chosen_for() -> None:
    rows = "○ 学会顾问名单（2018年8月26日）\n王大海　市水务局原局长\n李　春　市水利设计院院长\n\n○ 8月14日，丁一凡任市水务局局长。"
    found = dated_whole(MET.format("聘请了学会顾问（名单见“人事动态”）", rows))
    assert "2018-08-26 李春 云州市水利设计院 院长" in found
    assert "2018-08-14 丁一凡 云州市水务局 局长 appointed" in found


@pytest.mark.parametrize("numbers", [("1．", "2．"), ("1、", "2、"), ("（1）", "（2）"), ("①", "②")])
@pytest.mark.parametrize("days", ["8月20日至22日", "8月20—22日", "8月20日—22日"])
def test_numbered_pieces_of_a_column_are_told_each_on_its_day(numbers: tuple[str, str], days: str) -> None:
    told = (
        f"{HEAD}{numbers[0]}学会五届三次理事会  8月12日在柳河宾馆召开，理事长王大海主持。\n"
        f"{numbers[1]}灌溉专业委员会年会  {days}在青石镇举行，主任委员丁一凡作报告。\n"
    )
    assert {"2018-08-12 学会五届三次理事会 柳河宾馆", "2018-08-20/2018-08-22 灌溉专业委员会年会 青石镇"} <= events(told)


DOTS = f"{HEAD}·9月3日，理事长王大海到会讲话。\n·近日，学会会员、市水务局总工程师何苗获奖。\n\n人事变动\n\n·市水务局副局长高小原兼任学会副理事长。\n·8月28日，柳河县水利学会换届，程远当选理事长。\n·学会原秘书长乔木调离，由李春梅接任。\n"


def test_pieces_behind_dots_have_their_own_day_and_society() -> None:
    found = dated_whole(DOTS)
    assert "2018-09-15 高小原 云州市水利学会 副理事长 appointed" in found
    assert "2018-09-15 乔木 云州市水利学会 秘书长 former" in found
    assert any(one.startswith("2018-08-28 程远") for one in found)


@pytest.mark.parametrize(
    "deed", ["举办节水讲座，理事长程远主讲", "召开年会，理事长程远主持", "组织会员考察，理事长程远带队"]
)
def test_a_bare_head_behind_another_society_is_of_that(deed: str) -> None:
    assert "2018-08-22 程远 六安市水利学会 理事长" in dated_whole(f"{HEAD}□ 8月22日，六安市水利学会{deed}。\n")


@pytest.mark.parametrize(
    "told",
    [
        "六安市水利学会召开年会，理事长程远到会祝贺",
        "学会与六安市水利学会举办讲座，理事长程远主持",
        "六安市水利学会召开年会，理事长程远主持。\n\n□ 8月23日，理事长程远作报告",
    ],
)
def test_the_own_head_may_come_to_the_meeting_of_another_society(told: str) -> None:
    assert "2018-08-22 程远 云州市水利学会 理事长" in dated_whole(f"{HEAD}□ 8月22日，{told}。\n")
