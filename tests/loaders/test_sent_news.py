"""News that begin with the paper that sends them, and associations of artists by their short names alone."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement


@pytest.mark.parametrize(
    "lead",
    ["成都日报讯 ", "四川新闻网-成都日报讯 ", "金山网讯　", "云州融媒讯 ", "成都日报讯（记者石小川）", "本报讯 "],
)
def test_who_sends_an_article_is_no_part_of_its_first_meeting(lead: str):
    text = f"2019年1月20日\n{lead}成都市总工会第四次代表大会昨日举行，主席罗小满讲话。\n"
    events = [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert events == ["成都市总工会第四次代表大会"]
    assert held_whole(text) == {"罗小满 成都市总工会 主席"}


@pytest.mark.parametrize("short", ["书协", "市书协", "本届书协", "新一届书协"])
def test_a_short_name_means_the_one_association_of_its_art(short: str):
    text = f"2005年1月20日\n成都市书法家协会第四次代表大会昨日举行，大会选举罗小满担任{short}主席。\n"
    assert held_whole(text) == {"罗小满 成都市书法家协会 主席 elected"}


@pytest.mark.parametrize("verb", ["受聘成为", "受聘为", "受聘担任"])
def test_who_is_invited_to_an_office_is_appointed(verb: str):
    text = f"2005年1月20日\n成都市书法家协会第四次代表大会昨日举行。罗小满{verb}市书协名誉主席。\n"
    assert held_whole(text) == {"罗小满 成都市书法家协会 名誉主席 appointed"}
