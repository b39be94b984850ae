"""News of meetings at which orders are made known, and of guests whom those called on who live there."""

from __future__ import annotations

import pytest
from reading import held, read_whole

from cursus.loaders.about.kinds import kind_of
from cursus.model.statement import EventStatement, Participation


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("云江县人民法院召开干警大会宣布主要领导调整决定", "text"),
        ("云江矿务局举行干部大会，宣布省委关于领导班子调整的决定", "text"),
        ("市供销社召开会议传达市委任免通知", "text"),
        ("云江市总工会关于召开第三次代表大会的通知", "notice"),
        ("市人大常委会举行第五次会议决定任免事项", "notice"),
        ("市总工会同意召开大会传达通知的批复", "notice"),
    ],
)
def test_news_of_an_order_are_no_order(title: str, kind: str) -> None:
    assert kind_of(title, [title], title) == kind


@pytest.mark.parametrize(
    "aside",
    [
        "此前的3月27日，云江县十八届人大常委会第九次会议决定，任命刘剑锋为县人民法院副院长、代理院长。",
        "在此之前的3月26日，云江县十八届人大常委会第九次会议表决通过，接受龙大海辞去县人民法院院长职务的请求。",
        "此前，3月27日，云江县人大常委会任命刘剑锋为县人民法院副院长。",
    ],
)
def test_after_a_look_back_people_speak_at_the_meeting_again(aside: str) -> None:
    text = (
        "云江县人民法院召开干警大会宣布主要领导调整决定\n发布时间：2023-03-30\n\n"
        "3月29日上午，云江县人民法院召开全体干警大会，宣布县委关于县法院主要领导调整的决定。县委组织部部长车明珠出席会议。\n"
        f"{aside}\n龙大海、刘剑锋先后作表态发言。\n"
    )
    found = read_whole(text).statements
    main = next(one for one in found if isinstance(one, EventStatement) and one.title.endswith("大会"))
    assert not [one.title for one in found if isinstance(one, EventStatement) and "发言" in one.title]
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation) and one.event == main.event}
    assert roles == {"车明珠": ("attendee",), "龙大海": ("speaker",), "刘剑锋": ("speaker",)}


@pytest.mark.parametrize(
    ("calls", "role"),
    [
        ("市委副书记刘长河到宾馆看望了考察团一行。", "other"),
        ("市委副书记刘长河看望了考察组成员。", "other"),
        ("市委副书记刘长河到驻地看望调研组一行。", "other"),
        ("市委副书记刘长河一同考察了职工服务中心。", "visitor"),
    ],
)
def test_who_calls_on_the_guests_is_none_of_them(calls: str, role: str) -> None:
    text = (
        "云江市总工会来我市考察\n发布日期：2020/11/12\n\n"
        f"11月10日，云江市总工会主席李大勇带领考察组一行6人到云河市考察职工之家建设。\n{calls}\n"
    )
    found = {one.person.name: one.roles for one in read_whole(text).statements if isinstance(one, Participation)}
    assert found == {"李大勇": ("visitor",), "刘长河": (role,)}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("市政协主席王小舟出席，秘书长向前陪同。", "向前 云州市政协 秘书长"),
        ("市政协副主席向前、秘书长王志远陪同。", "向前 云州市政协 副主席"),
        ("会议听取了市生态环境局局长蔚蓝所作的湿地保护情况报告。", "蔚蓝 云州市生态环境局 局长"),
        ("市政协经济科技委主任谌大石参加考察活动。", "谌大石 云州市政协经济科技委 主任"),
        ("市政协城建环保委主任谌大石参加考察活动。", "谌大石 云州市政协城建环保委 主任"),
    ],
)
def test_names_that_are_words_and_committees_by_short_names(text: str, post: str) -> None:
    assert post in held(text)


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("历史系系主任李大海参加会议。", "李大海 云江大学历史系 主任"),
        ("历史系副系主任李大海参加会议。", "李大海 云江大学历史系 副主任"),
        ("物理系系党总支书记李大海出席。", "李大海 云江大学物理系 党总支书记"),
        ("急诊科科主任王力群、科护士长李大海出席。", "李大海 云江大学急诊科 护士长"),
        ("骨科副科主任李大海出席。", "李大海 云江大学骨科 副主任"),
        ("中文系副主任李大海参加会议。", "李大海 云江大学中文系 副主任"),
    ],
)
def test_a_department_named_twice_is_one(text: str, post: str) -> None:
    assert post in held(text, title="云江大学2015年大事记", organization="云江大学", date="2015-06-30")


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("会议同意代表资格审查委员会主任委员母大丹的报告。", {"母大丹 云江市人大常委会代表资格审查委员会 主任委员"}),
        ("会议同意代表资格审查委员会主任委员母丹的报告。", {"母丹 云江市人大常委会代表资格审查委员会 主任委员"}),
        ("会议听取了市教育局局长蔚蓝的报告。", {"蔚蓝 云江市教育局 局长"}),
        ("会议听取了财政经济委员会主任委员母丹的汇报。", {"母丹 云江市人大财政经济委员会 主任委员"}),
        ("会议听取了市教育局局长工作的报告。", set()),
        ("会议听取了局长述职的报告、副局长农业的报告。", set()),
    ],
)
def test_who_gives_a_report_to_a_standing_committee(text: str, posts: set[str]) -> None:
    assert held(text, title="云江市人大常委会2023年大事记", organization="云江市人大常委会") == posts
