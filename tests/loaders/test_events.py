"""Events: their names without verb and venue, their place, date and kind."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from cursus.loaders.events.find import find_events, state_events
from cursus.loaders.meetings.scopes import scopes_of

from .marked_texts import read

HELD = [
    ("江城市科协九届三次全委会议在江城会堂举行。", "江城市科协九届三次全委会议", "江城会堂", "meeting"),
    (
        "2021年度基层治理推进会，在河西区文化馆二楼报告厅召开。",
        "2021年度基层治理推进会",
        "河西区文化馆二楼报告厅",
        "meeting",
    ),
    ("“春风行动”启动仪式暨首场招聘会于云岭广场举行。", "“春风行动”启动仪式暨首场招聘会", "云岭广场", "activity"),
    ("江城大学第五次教职工代表大会隆重开幕。", "江城大学第五次教职工代表大会", None, "congress"),
    (
        "江城大学第五次教职工代表大会于3月5日至6日在学术交流中心召开。",
        "江城大学第五次教职工代表大会",
        "学术交流中心",
        "congress",
    ),
    ("职工趣味运动会分别在东湖体育场、西苑体育馆举行。", "职工趣味运动会", "东湖体育场、西苑体育馆", "competition"),
    ("“江河之声”读书讲堂第二期，在市图书馆开讲。", "“江河之声”读书讲堂第二期", "市图书馆", "activity"),
    ("云川茶业协会第三次会员大会在建瓯市影剧院召开。", "云川茶业协会第三次会员大会", "建瓯市影剧院", "congress"),
    ("在建工程现场观摩会在册亨县礼堂召开。", "在建工程现场观摩会", "册亨县礼堂", "meeting"),
    ("在沪企业家迎春座谈会在江城饭店举行。", "在沪企业家迎春座谈会", "江城饭店", "meeting"),
    ("一线职工在岗培训推进会召开。", "一线职工在岗培训推进会", None, "meeting"),
    ("由市文联、市作协联合主办的第三届江城诗歌节在滨江公园开幕。", "第三届江城诗歌节", "滨江公园", "activity"),
    ("守初心，担使命——机关党员主题党课，在机关礼堂举行。", "守初心，担使命——机关党员主题党课", "机关礼堂", "training"),
    ("为纪念建院六十周年，“杏林杯”技能竞赛在门诊大厅举行。", "“杏林杯”技能竞赛", "门诊大厅", "competition"),
]
CONVENED = [
    ("[市科协=江城市科协]召开领导干部会议。", "领导干部会议", None),
    ("[市科协=江城市科协]在科技馆举办青少年科普开放日活动，三百人参加。", "青少年科普开放日活动", "科技馆"),
    ("[县委=云岭县委]召开区委书记会议，传达上级会议精神。", "区委书记会议", None),
    ("[市人大常委会=江城市人大常委会]举行第十二次会议。", "市人大常委会第十二次会议", None),
    ("{市长|柳望舒}主持召开优化营商环境座谈会，听取意见。", "优化营商环境座谈会", None),
    ("[市科协=江城市科协]组织开展“科普进社区”活动。", "“科普进社区”活动", None),
    ("学校召开会议部署招生工作。", "学校会议", None),
    ("举行县第二届人民代表大会第一次会议，出席代表一百二十人。", "县第二届人民代表大会第一次会议", None),
]
VISITS = [
    ("{省文旅厅厅长|柳望舒}一行到江城博物馆调研，{馆长|白若溪}陪同。", "省文旅厅厅长柳望舒一行到江城博物馆调研", "江城博物馆"),
    ("{市委副书记|柳望舒}来校考察。", "市委副书记柳望舒来校考察", None),
    ("{院长|柳望舒}率队赴临川医院学习交流。", "院长柳望舒率队赴临川医院学习交流", "临川医院"),
    ("{主席|柳望舒}、{副主席|白若溪}走访慰问困难职工。", "主席柳望舒、副主席白若溪走访慰问困难职工", None),
    ("[省侨联=云川省侨联]调研组在江城调研侨企。", "省侨联调研组在江城调研侨企", "江城"),
    ("机关全体党员，各部门负责人赴江城革命纪念馆参观学习。", "机关全体党员，各部门负责人赴江城革命纪念馆参观学习", "江城革命纪念馆"),
    ("{市长|柳望舒}在{秘书长|白若溪}的陪同下，看望慰问环卫工人。", "市长柳望舒看望慰问环卫工人", None),
    ("{主席|柳望舒}等一行赴西苑公司，就产业工人队伍建设开展座谈。", "主席柳望舒等一行赴西苑公司，就产业工人队伍建设开展座谈", "西苑公司"),
    ("{市长|柳望舒}在江城饭店会见{星海集团董事长|白若溪}一行。", "市长柳望舒会见星海集团董事长白若溪一行", "江城饭店"),
]  # fmt: skip
NAMED = [
    ("在江城市科协九届三次全委会议上，{|柳望舒}当选主席。", "江城市科协九届三次全委会议"),
    ("江城股份公司第三届董事会第一次会议选举{|柳望舒}为董事长。", "江城股份公司第三届董事会第一次会议"),
    ("[市科协=江城市科协]与[西苑公司=西苑公司]签订《共建协议》。", "市科协与西苑公司签订《共建协议》"),
    (
        "（2021年3月5日江城市第八届人民代表大会常务委员会第六次会议通过）",
        "江城市第八届人民代表大会常务委员会第六次会议",
    ),
    ("江城书画院揭牌。", "江城书画院揭牌"),
    ("县茶叶公司更名为云岭茶业总公司，{|柳望舒}任总经理。", "县茶叶公司更名为云岭茶业总公司"),
    ("全县撤销人民公社，建立乡人民政府。", "全县撤销人民公社"),
    ("全市教育工作会议，{市长|柳望舒}出席。", "全市教育工作会议"),
    ("[市科协=江城市科协]开展为期三天的科普宣传活动。", "科普宣传活动"),
    ("代表队参加全省广播体操比赛，获一等奖。", "全省广播体操比赛"),
    ("{副市长|柳望舒}出席全省春耕现场会。", "全省春耕现场会"),
]
NONE = [
    "经江城医院党委会研究，公布下列任免事项：{|柳望舒}任院长助理。",
    "[市科协=江城市科协]印发《会员管理办法》。",
    "[市委=江城市委]决定：{|柳望舒}任市科协主席。",
    "江城市第八次妇女代表大会将于3月8日在江城会堂召开。",
    "全县粮食总产量创历史新高。",
    "为迎接党代会召开，各单位开展大扫除。",
    "去年以来，先后召开6场座谈会，举办9期讲座。",
]


@pytest.mark.parametrize(("marked", "title", "venue", "kind"), HELD)
def test_an_event_is_named_without_verb_and_venue(marked: str, title: str, venue: str | None, kind: str) -> None:
    [event] = read(marked).events()
    assert (event.title, event.venue, event.type) == (title, venue, kind)


@pytest.mark.parametrize(("marked", "title", "venue"), CONVENED)
def test_an_event_behind_its_verb(marked: str, title: str, venue: str | None) -> None:
    [event] = read(marked).events()
    assert (event.title, event.venue) == (title, venue)


@pytest.mark.parametrize(("marked", "title", "venue"), VISITS)
def test_a_visit_is_named_by_its_clause(marked: str, title: str, venue: str | None) -> None:
    [event] = read(marked).events()
    assert (event.title, event.venue) == (title, venue)
    assert event.type == ("meeting" if "会见" in title else "visit")


@pytest.mark.parametrize(("marked", "title"), NAMED)
def test_an_event_named_in_passing(marked: str, title: str) -> None:
    assert [event.title for event in read(marked).events()] == [title]


@pytest.mark.parametrize("marked", NONE)
def test_no_event(marked: str) -> None:
    assert read(marked).events() == []


def test_one_event_of_an_entry_and_those_that_follow_it() -> None:
    marked = read(
        "市工会第六次代表大会闭幕。在随后召开的一次全会上，选举产生新一届领导班子。会议号召广大职工建功立业。"
        "会后，{市委常委|柳望舒}看望了大会工作人员。"
    )
    titles = [event.title for event in marked.events()]
    assert titles == ["市工会第六次代表大会", "一次全会", "市委常委柳望舒看望了大会工作人员"]


def test_what_a_visiting_party_does_next_is_the_same_visit() -> None:
    marked = read("{理事长|柳望舒}一行到市侨联走访。会后，{|柳望舒}一行参观了华侨博物馆。")
    assert len(marked.events()) == 1


def test_a_meeting_told_twice_on_one_day_is_one_event() -> None:
    assert len(read("全市教育工作会议召开。\n全市教育工作会议在江城会堂召开，{市长|柳望舒}讲话。").events()) == 1


def test_the_day_in_the_sentence_outranks_that_of_the_entry() -> None:
    [event] = read("江城市第八次妇女代表大会于2021年3月8日至9日在江城会堂召开。").events("2021-03")
    assert event.when is not None and event.when.edtf == "2021-03-08/2021-03-09"


def test_undated_entries_and_plans_tell_of_no_event() -> None:
    marked = read("召开全市教育工作会议。")
    assert find_events(marked.text, [], [], []) == []
    assert marked.events(title="2021年工作要点") == []


def test_the_meeting_of_a_report() -> None:
    marked = read("在江城市科协九届三次全委会议上的工作报告\n{|柳望舒}\n各位委员：召开了会议，举办了论坛。")
    assert [event.title for event in marked.events(title="在会议上的工作报告")] == ["江城市科协九届三次全委会议"]


def test_an_entry_without_an_event_goes_on_with_that_of_its_date() -> None:
    marked = read("江城市第八次妇女代表大会召开。\n附：会议情况\n{|柳望舒}主持会议。")
    [scope] = marked.scopes()
    assert [marked.text[start:end].strip() for start, end in scope.sentences][-1] == "柳望舒主持会议。"


def test_a_congress_that_goes_on_in_the_next_entry_is_no_new_event() -> None:
    marked = read("江城市第八次妇女代表大会开幕。\n大会闭幕，{主席|柳望舒}致闭幕词。")
    first, second = marked.entries("2021-03-08")[0], marked.entries("2021-03-09")[1]
    events = find_events(marked.text, [first, second], marked.people, [])
    [scope] = scopes_of(marked.text, [first, second], events)
    assert len(scope.sentences) == 2


def test_the_place_may_stand_in_a_later_sentence() -> None:
    [event] = read("江城市第八次妇女代表大会召开。大会在江城会堂举行。").events()
    assert event.venue == "江城会堂"


def test_minutes_name_their_meeting_and_place() -> None:
    marked = read("江城市红十字会五届二次理事会会议纪要\n时间：3月5日\n地点：市红十字会会议室\n主持人：{|柳望舒}")
    entry = marked.entries()[0]
    events = find_events(marked.text, [replace(entry, end=len(marked.text))], marked.people, [])
    assert [(event.title, event.venue) for event in events] == [
        ("江城市红十字会五届二次理事会会议", "市红十字会会议室")
    ]


def test_statements_point_at_the_title() -> None:
    marked = read("3月5日，全市教育工作会议召开。")
    [statement] = state_events("d", marked.clean, marked.events())
    [(start, end)] = statement.spans
    assert marked.text[start:end] == statement.title == "全市教育工作会议"


def test_time_is_linear() -> None:
    line = "全市教育工作会议在江城会堂召开，{市长|柳望舒}出席并讲话，{副市长|白若溪}主持会议。各区负责人参加。\n"
    marked = read("".join(line.replace("教育", f"第{number}次") for number in range(2000)))
    entries, began = marked.entries(), time.perf_counter()
    events = find_events(marked.text, entries, marked.people, [])
    scopes_of(marked.text, entries, events)
    assert time.perf_counter() - began < len(marked.text) / 10_000
