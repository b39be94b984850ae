"""Who sits on the platform of a session: guests in lists that end in 等, and who only presides there."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Participation


@pytest.mark.parametrize("group", ["等市四套班子领导", "等区四大班子领导", "等市领导", "等县领导"])
def test_a_list_before_the_leaders_of_a_place_is_one_of_people(group: str):
    text = f"2019年1月20日，云州市侨联召开大会。罗小满、石川江、陈明远{group}在主席台上就座。\n"
    found = {one.person.name for one in read_whole(text).statements if isinstance(one, Participation)}
    assert found == {"罗小满", "石川江", "陈明远"}


@pytest.mark.parametrize("told", ["大会执行主席是：罗小满、石川江。", "执行主席罗小满、石川江在主席台前排就座。"])
def test_who_presides_at_a_session_holds_no_office_by_that(told: str):
    assert held_whole(f"2019年1月20日，云州市政协十届一次会议闭幕。今天{told}\n") == set()


def test_who_rises_had_the_title_before_the_name():
    text = "2021年5月2日，云州市市长罗小满晋升东江省委常委，并接任云州市委书记。云州市总工会召开会议。\n"
    assert {"罗小满 云州市人民政府 市长", "罗小满 云州市委 书记 appointed"} <= held_whole(text)


@pytest.mark.parametrize("many", ["230多人", "百余人", "100余人", "30多名会员"])
def test_so_many_guests_are_nobody_by_name(many: str):
    text = f"2023年9月25日，云州市侨联召开大会，全市代表、海外顾问{many}参加会议。\n"
    assert not [one for one in read_whole(text).statements if isinstance(one, Participation)]
