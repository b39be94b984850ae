"""Headings of gazetteers that tell the time of a body or a kind of meeting, and bodies founded in a year told behind."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement

_UNIONS = "云州县志\n第一章 群众团体\n第一节 工会\n一、{head}\n"


@pytest.mark.parametrize("head", ["解放后工会", "建国以后的工会", "新中国成立后的工会"])
def test_a_heading_with_its_time_names_the_body_alone(head: str) -> None:
    text = _UNIONS.format(head=head) + "1952年10月，召开代表大会，选举柳景山为主席。\n"
    assert dated_whole(text) == {"1952-10 柳景山 云州县总工会 主席 elected"}


def test_what_stands_below_the_congresses_of_a_town_is_no_body_of_that_name() -> None:
    text = (
        "《柳溪镇志》\n第二章 代表大会\n\n中共柳溪区第一次代表大会于1956年4月召开，选出区委会。\n第二次代表大会\n"
        "1960年5月14日在公社会议室举行。会议选举产生公社党委会。柳景山当选为书记，段伯钧当选为副书记。\n"
    )
    assert not any("代表大会" in one for one in held_whole(text))


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("云州县农民救国会成立于1939年秋，主任柳景山。", "1939 柳景山 云州县农民救国会 主任"),
        ("云州县妇女联合会成立于1950年3月，首任主任段玉芳。", "1950-03 段玉芳 云州县妇女联合会 主任"),
        ("云州县教育会成立于民国10年（1921）3月，会长邵子明。", "1921-03 邵子明 云州县教育会 会长"),
    ],
)
def test_who_headed_a_body_founded_in_a_year_told_behind(said: str, found: str) -> None:
    assert dated_whole(f"云州县志\n群众团体\n\n{said}\n") == {found}


def test_the_sign_of_a_day_is_no_part_of_the_county_that_meets() -> None:
    text = (
        "《云州大事记》\n1954年\n\n7月6日至11日郯城县首届一次人民代表大会召开。选举产生了郯城县人民委员会：县长柳景山。\n"
        "8月2日，县委开会。\n"
    )
    assert held_whole(text) == {"柳景山 郯城县人民委员会 县长 elected"}


@pytest.mark.parametrize(
    "said", ["县农会遭到破坏停止活动", "各级工会恢复活动", "全县召开过7次职工代表大会", "先后召开过三次会员大会"]
)
def test_no_event_in_what_stops_or_is_counted(said: str) -> None:
    found = read_whole(f"云州县志\n群众团体\n\n1953年4月，县工会成立。1984年11月，{said}。\n")
    titles = [one.title for one in found.statements if isinstance(one, EventStatement)]
    assert not [title for title in titles if "活动" in title or title.startswith("过")]


@pytest.mark.parametrize("name", ["李树芳", "段子云", "王伟"])
def test_later_is_no_surname_before_who_came_next(name: str) -> None:
    text = f"云州县志\n学生联合会\n\n1949年5月，成立云州县学生联合会，由柳景山任主席，后{name}任主席。\n"
    assert {one.split()[1] for one in dated_whole(text)} == {"柳景山", name}
