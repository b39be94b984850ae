"""People introduced by an honour or a station of the fifties and sixties, and offices of a government called 人民委员会."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Participation

_HEAD = "丹 东 日 报\n1963年3月7日　星期四　农历癸卯年二月十二　第2184号　今日四版\n\n"
_MET = "要　闻\n\n    本报讯　昨天，市妇女代表大会举行。"


@pytest.mark.parametrize(
    ("who", "names"),
    [
        ("凌山区妇联主任罗小满，大屯公社五好社员孟大英等二十六人在大会上发了言", {"罗小满", "孟大英"}),
        ("劳动模范王小英、五好社员孟大英等在大会上发言", {"王小英", "孟大英"}),
        ("学生代表孟大英、老工人李大山、红旗手王小英、模范军属陈桂英先后发言", {"孟大英", "李大山", "王小英", "陈桂英"}),
        ("五好职工孟大英、革新能手李大山等6名同志在会上介绍了经验", {"孟大英", "李大山"}),
    ],
)  # fmt: skip
def test_people_by_what_they_are_honoured_for(who: str, names: set[str]) -> None:
    found = read_whole(f"{_HEAD}{_MET}{who}。\n").statements
    told = {one.person.name for one in found if isinstance(one, Participation) and "speaker" in one.roles}
    assert told == names


@pytest.mark.parametrize("name", ["人民委员会", "革命委员会"])
def test_a_mayor_is_that_of_the_council_named_last(name: str) -> None:
    text = f"市{name}举行会议\n\n    本报讯　市{name}于本月四日举行第十九次会议。会议由市长罗小满主持。"
    council = "丹东市人民委员会" if name == "人民委员会" else "丹东市人民政府"
    assert f"罗小满 {council} 市长" in held_whole(f"{_HEAD}{text}\n")


def test_what_a_headline_tells_of_an_election_is_of_the_day_of_the_text() -> None:
    text = (
        "市第四次妇女代表大会闭幕\n    罗小满当选为市妇联主任\n\n    本报讯　丹东市第四次妇女代表大会，自三月三日开幕，"
        "已于昨日下午胜利闭幕。\n    昨日上午，市妇女联合会第四届执行委员会举行第一次全体会议，选举罗小满为主任。"
    )
    found = {(str(one.date and one.date.edtf)) for one in read_whole(f"{_HEAD}{text}\n").statements
             if getattr(one, "basis", "") == "elected"}  # fmt: skip
    assert found == {"1963-03-06"}


def test_who_takes_part_in_work_attends_nothing() -> None:
    text = f"{_HEAD}{_MET}凌山区妇联主任罗小满在大会上发了言，介绍勤俭持家、积极参加集体生产的经验。\n"
    [found] = [one for one in read_whole(text).statements if isinstance(one, Participation)]
    assert list(found.roles) == ["speaker"]
