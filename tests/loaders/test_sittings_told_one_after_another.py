"""Accounts of a congress in prose, which tell of one sitting after the other by its day and the part of its day."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding, Issuance, Participation

HEAD = "同心筑梦\n——云州市科学技术协会第四次代表大会侧记\n\n2019年6月5日至7日，云州市科学技术协会第四次代表大会在清河会堂召开。\n\n"
DAYS = "2019-06-05/2019-06-07 云州市科学技术协会第四次代表大会"
ALL = [
    DAYS,
    "2019-06-05 大会预备会议：章少卿 chair",
    "2019-06-06 开幕式：石大勇 chair，何远 attendee",
    "2019-06-06 代表们分组审议报告：方小山 speaker",
    "2019-06-07 第二次全体会议：章少卿 chair",
    "2019-06-07 闭幕式：石大勇 attendee、speaker",
]


def told(text: str) -> list[str]:
    """Each event with its day and who did what there."""
    found = read_whole(text).statements
    came: dict[str | None, list[str]] = {}
    for one in found:
        if isinstance(one, Participation):
            came.setdefault(one.event, []).append(f"{one.person.name} {'、'.join(sorted(one.roles))}")
    events = [one for one in found if isinstance(one, EventStatement)]
    return [
        f"{one.date} {one.title}" + ("：" + "，".join(came[one.event]) if one.event in came else "") for one in events
    ]


STARTS = [
    ("5日晚，", "6日上午，", "下午，", "7日上午，", "下午，"),
    ("6月5日下午三点，", "6月6日上午9时，", "当天下午，", "6月7日上午，", "当日下午，"),
    ("大会第一天晚上，", "大会第二天上午，", "第二天下午，", "第三天上午，", "第三天下午，"),
    ("大会首日下午，", "大会第二天上午9时30分，", "当天下午，", "最后一天上午，", "当天下午，"),
]


@pytest.mark.parametrize("starts", STARTS)
@pytest.mark.parametrize("between", ["\n", ""])
def test_each_sitting_has_its_day_and_its_people(starts: tuple[str, ...], between: str) -> None:
    text = between.join(
        [
            f"{starts[0]}大会举行预备会议，市科协副主席章少卿主持。",
            f"{starts[1]}开幕式在大剧院举行。市委副书记石大勇主持，副市长何远出席。",
            f"{starts[2]}代表们分组审议报告。县科协主席方小山发言。",
            f"{starts[3]}大会举行第二次全体会议，章少卿主持。",
            f"{starts[4]}闭幕式举行，石大勇出席并讲话。",
        ]
    )
    assert told(HEAD + text + "\n") == ALL


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        ("第一天　相聚", "第二天　启航", "第三天　扬帆"),
        ("【第一天】", "【第二天】", "【第三天】"),
        ("6月5日", "6月6日", "6月7日"),
    ],
)
def test_headings_of_days_give_theirs(first: str, second: str, third: str) -> None:
    text = (
        f"{first}\n\n下午，大会举行预备会议，市科协副主席章少卿主持。\n\n"
        f"{second}\n\n上午，开幕式在大剧院举行。市委副书记石大勇主持，副市长何远出席。\n下午，代表们分组审议报告。县科协主席方小山发言。\n\n"
        f"{third}\n\n上午，大会举行第二次全体会议，章少卿主持。\n下午，闭幕式举行，石大勇出席并讲话。\n"
    )
    assert told(HEAD + text) == ALL


def test_hours_of_a_day_begin_sittings() -> None:
    text = (
        "云州市科学技术协会第四次代表大会日程\n\n时间：2019年6月5日—6日\n\n6月5日（星期三）\n"
        "9:00　开幕式在大剧院举行，市委副书记石大勇主持。\n14:30　分组审议，县科协主席方小山发言。\n"
        "6月6日（星期四）\n15:00　闭幕式举行，石大勇讲话。\n"
    )
    assert told(text) == [
        "2019-06-05 开幕式：石大勇 chair",
        "2019-06-05 分组审议：方小山 speaker",
        "2019-06-06 闭幕式：石大勇 speaker",
    ]


def test_what_else_was_held_in_the_evening_stands_for_itself() -> None:
    text = (
        "6日上午，开幕式在大剧院举行，市委副书记石大勇主持。\n下午，代表们分成五个小组讨论报告，县科协主席方小山发言。"
        "入夜，“星空”晚会在文化馆上演，何远出席。\n7日下午，闭幕式举行，石大勇讲话。\n"
    )
    assert told(HEAD + text)[2:4] == [
        "2019-06-06 代表们分成五个小组讨论报告：方小山 speaker",
        "2019-06-06 “星空”晚会：何远 attendee",
    ]


def test_the_closing_sitting_may_begin_without_a_time() -> None:
    text = "6日上午的开幕式上，市委副书记石大勇讲话。下午，代表们分组讨论报告。7日上午，大会选举产生新一届委员会。闭幕式由章少卿主持，石大勇出席。\n"
    assert told(HEAD + text)[1:] == [
        "2019-06-06 开幕式：石大勇 speaker",
        "2019-06-06 代表们分组讨论报告",
        "2019-06-07 闭幕式：章少卿 chair，石大勇 attendee",
    ]


@pytest.mark.parametrize("title", ["市科协第四次代表大会闭幕", "市科协召开第四次代表大会"])
def test_news_of_a_congress_tell_of_it_as_a_whole(title: str) -> None:
    text = (
        f"{title}\n\n本报讯　2019年6月5日至7日，云州市科学技术协会第四次代表大会在清河会堂召开。市委副书记石大勇出席开幕式并讲话。"
        "6日下午，代表们分组审议报告。7日上午，副市长何远出席闭幕式。\n"
    )
    assert told(text) == [f"{DAYS}：石大勇 attendee、speaker，何远 attendee"]


def test_news_without_an_end_of_its_own_day_tell_of_the_whole() -> None:
    text = (
        "市科协第四次代表大会在清河会堂召开\n\n2019年6月5日至7日，云州市科学技术协会第四次代表大会在清河会堂召开。\n5日下午，大会举行预备会议，章少卿主持。\n"
        "6日上午，大会正式开幕。市委副书记石大勇致辞。大会选举产生新一届委员会。\n闭幕式上，市科协与云州大学签署合作协议，副市长何远见证。\n"
    )
    assert told(text)[0].startswith(DAYS + "：")
    assert not [one for one in told(text) if "幕式" in one]


def test_what_its_closing_sitting_issues_is_of_the_congress() -> None:
    text = (
        "6日上午，开幕式举行，市委副书记石大勇主持。下午，代表们分组审议报告。\n"
        "7日下午，闭幕式举行，石大勇讲话。大会通过《工作报告的决议》，并向全市科技工作者发布《创新倡议书》。\n"
    )
    found = [one for one in read_whole(HEAD + text).statements if isinstance(one, Issuance)]
    assert {(one.title, *one.organizations) for one in found} == {
        ("工作报告的决议", "云州市科学技术协会第四次代表大会"),
        ("创新倡议书", "云州市科学技术协会第四次代表大会"),
    }


def test_the_next_day_is_counted_from_the_day_told_last() -> None:
    text = (
        "大会首日下午，大会举行预备会议，市科协副主席章少卿主持。\n次日上午，大会隆重开幕，市委副书记石大勇主持。\n"
        "7日上午，大会举行第二次全体会议，章少卿主持。四届一次全委会随即召开，选举何远为主席。\n下午，大会圆满闭幕，石大勇讲话。\n"
    )
    assert told(HEAD + text)[1:] == [
        "2019-06-05 大会预备会议：章少卿 chair",
        "2019-06-06 开幕式：石大勇 chair",
        "2019-06-07 第二次全体会议：章少卿 chair",
        "2019-06-07 四届一次全委会",
        "2019-06-07 闭幕式：石大勇 speaker",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "县科协主席方小山建议多办培训班。",
        "县科协主席方小山则建议把讲座办进社区。",
        "县科协主席方小山提出校地共建基地的设想。",
        "县科协主席方小山在讨论时说，要多下乡。",
        "县科协主席方小山在审议中表示，报告很实在。",
    ],
)
def test_who_says_something_in_the_groups_speaks(said: str) -> None:
    text = f"6日上午，开幕式举行，市委副书记石大勇主持。\n下午，代表们分组审议报告。{said}\n"
    assert told(HEAD + text)[2] == "2019-06-06 代表们分组审议报告：方小山 speaker"


def test_what_somebody_remembers_has_its_own_day() -> None:
    text = (
        "6日上午，开幕式举行，市委副书记石大勇主持。台下的市人大社会委主任秦川听得入神——2014年3月，市科协第三次代表大会召开，时任市科协党组书记的他主持了那次大会。"
        "副市长何远出席大会。\n下午，代表们分组审议报告。\n7日下午，闭幕式举行，石大勇讲话。大会通过《工作报告的决议》。\n"
    )
    assert told(HEAD + text)[1:3] == ["2019-06-06 开幕式：石大勇 chair，何远 attendee", "2014-03 市科协第三次代表大会"]
    found = read_whole(HEAD + text).statements
    assert {str(one.date) for one in found if isinstance(one, Holding) and one.role == "党组书记"} == {"2014-03"}
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [("云州市科学技术协会第四次代表大会",)]
