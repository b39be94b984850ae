"""What news pages say between their lines: whose 我校 is, what a meeting has planned, halves of headlines, and words that are no
names and no bodies."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, held_whole, read

from cursus.loaders.cleaning.steps import clean_text
from cursus.model.statement import EventStatement, Participation


def _page(*lines: str) -> str:
    return "\n".join(lines) + "\n"


def test_our_school_is_the_one_whose_former_students_meet() -> None:
    text = _page(
        "2019年6月30日",
        "6月3日，清河师范大学江口校友会成立大会在江口理工大学举行。我校校长葛明远出席大会并讲话。",
        "东方干部学院教授孙立人介绍了情况。我校副校长路学民为校友会揭牌。",
    )
    assert held_whole(text) >= {"葛明远 清河师范大学 校长", "路学民 清河师范大学 副校长"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("大会推举市第一医院书记王志远教授任名誉会长。", "王志远"),
        ("来自各县的特邀代表和大会代表共一百多人参加大会。", ""),
        ("周敏则被任命为市总工会副主席。", "周敏"),
        ("会议通过了周敏不再担任市总工会副主席的决定。", "周敏"),
    ],
)
def test_words_behind_or_before_names(text: str, expected: str) -> None:
    assert {one.split()[0] for one in held(text)} == ({expected} if expected else set())


def test_halves_of_a_headline_stay_apart() -> None:
    raw = "清河市商会迎来三位副会长 李远山任秘书长\n"
    assert clean_text(raw).text.startswith("清河市商会迎来三位副会长\u3000李远山任秘书长")
    assert clean_text("由副会 长李远山任组长，\n").text.startswith("由副会长李远山")


def test_no_paragraph_goes_over_the_line_of_the_day() -> None:
    raw = _page(
        "清河市人大常委会第四十次会议举行",
        "会议决定：王远山为代理主任，任命郑晓晖为副市长、市公安局局长",
        "发布时间：2016年09月30日 来源：清河日报",
        "王远山向郑晓晖颁发任命书",
        "昨日下午，清河市人大常委会举行第四十次会议。",
    )
    assert "局长\n" in clean_text(raw).text
    assert not any(one.startswith("王远山 清河市公安局") for one in held_whole(raw))


def test_what_a_meeting_has_planned_is_no_day_of_what_follows() -> None:
    raw = _page(
        "清河新闻",
        "2018-07-24",
        "7月23日，清河市人大常委会召开第十三次会议。",
        "会议通过有关决定。根据决定，清河市第十六届人民代表大会第三次会议于2018年8月9日至10日举行，补选市长。",
        "任免名单如下：",
        "任命王永山为清河市人民政府副市长。",
    )
    assert {one for one in dated_whole(raw) if "王永山" in one} == {"2018-07-23 王永山 清河市人民政府 副市长 appointed"}


def test_former_students_run_meetings_and_speak() -> None:
    text = "6月3日，市总工会召开换届大会。大会由法学院校友薛凌云主持。1979级校友徐永年作换届筹备工作报告。"
    found = {(one.person.name, tuple(one.roles)) for one in read(text).statements if isinstance(one, Participation)}
    assert found >= {("薛凌云", ("chair",)), ("徐永年", ("speaker",))}


@pytest.mark.parametrize(
    ("text", "title", "venue"),
    [
        ("市商会第六次代表大会今天下午在清河宾馆举行预备会。", "市商会第六次代表大会预备会", "清河宾馆"),
        ("市卫生局吴磊局长一行到市中医院与医院领导班子进行了座谈。", "", "市中医院"),
    ],
)
def test_where_and_of_what_meetings_are(text: str, title: str, venue: str) -> None:
    events = [one for one in read(text).statements if isinstance(one, EventStatement)]
    assert [one.venue for one in events] == [venue]
    assert not title or [one.title for one in events] == [title]


def test_rules_of_an_election_are_no_meeting() -> None:
    text = "市政协十二届一次会议举行第四次全体会议。大会首先通过了市政协十二届一次会议选举办法和监票人名单。"
    assert len([one for one in read(text).statements if isinstance(one, EventStatement)]) == 1


def test_a_chairman_of_a_committee_behind_his_name_runs_a_meeting() -> None:
    text = "市医学会召开换届会议。会议由内科分会周立平副主任委员主持。"
    found = {(one.person.name, tuple(one.roles)) for one in read(text).statements if isinstance(one, Participation)}
    assert found == {("周立平", ("chair",))}
