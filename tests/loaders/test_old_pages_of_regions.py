"""Pages of old regional papers: mastheads in brackets, guests with a day behind them, courses counted in days, those just elected."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding, Hosting, Participation

_HEAD = "【宿州日报】     一九八八年四月二十日  星期三   农历戊辰年三月初五   第三版\n\n    {headline}\n\n　　本报讯　{text}\n"


def _read(text: str, headline: str = "工会活动") -> list[str]:
    found = read_whole(_HEAD.format(headline=headline, text=text)).statements
    told: list[str] = []
    for one in found:
        day = one.date.edtf if one.date else ""
        if isinstance(one, EventStatement):
            told.append(f"{day} {one.title}")
        elif isinstance(one, Hosting):
            told.append(f"{one.organization} hosts")
        elif isinstance(one, Participation):
            told.append(f"{one.person.name} {' '.join(one.roles)}")
        elif isinstance(one, Holding):
            told.append(f"{day} {one.person.name} {one.organization} {one.role}")
    return told


def test_a_masthead_in_brackets_gives_the_day() -> None:
    told = _read("昨天，市总工会召开劳模座谈会，市总工会主席罗小满主持。")
    assert {"1988-04-19 劳模座谈会", "1988-04-19 罗小满 宿州市总工会 主席", "罗小满 chair"} <= {*told}


@pytest.mark.parametrize(
    ("day", "when"), [("昨日", "1988-04-19"), ("十六日", "1988-04-16"), ("前天上午", "1988-04-18")]
)
def test_the_day_behind_a_guest_is_no_part_of_the_title(day: str, when: str) -> None:
    told = _read(f"市文化局局长罗小满，{day}到灵璧县检查文物保护工作。", "检查文物")
    assert f"{when} 市文化局局长罗小满到灵璧县检查文物保护工作" in told


@pytest.mark.parametrize("said", ["举办了基层工会干部训练班，历时七天", "举办职工夜校，为期七天"])
def test_a_course_of_so_many_days(said: str) -> None:
    told = _read(f"市总工会于四月八日{said}。市总工会副主席方晴讲了课。")
    assert any(one.startswith("1988-04-08/1988-04-14") for one in told)
    assert "方晴 speaker" in told


@pytest.mark.parametrize("who", ["新选出的委员会", "新产生的执行委员会"])
def test_those_just_elected_are_no_host(who: str) -> None:
    told = _read(f"宿州市棉纺厂工会第二次代表大会四月八日举行。九日，{who}举行第一次全体会议，选出罗小满为主席。")
    assert not any(one.endswith("委员会 hosts") for one in told)


def test_the_day_of_a_ceremony_stands_before_it() -> None:
    told = _read("灵璧县政协原副主席罗小满因病于四月五日逝世。县委书记方晴参加了九日举行的追悼会。", "罗小满同志逝世")
    assert "1988-04-09 追悼会" in told


@pytest.mark.parametrize("role", ["专员", "副专员", "常务副专员"])
def test_who_heads_the_office_of_a_prefecture(role: str) -> None:
    text = f"塔城地区行政公署2022年大事记\n10月14日　地委委员、{role}罗小满主持会议，行署秘书长方晴出席。\n"
    posts = {
        (one.organization, one.role)
        for one in read_whole(text).statements
        if isinstance(one, Holding) and one.person.name == "罗小满"
    }
    assert posts == {("塔城地委", "委员"), ("塔城地区行政公署", role)}


@pytest.mark.parametrize(
    ("later", "day"),
    [("10.19下午，", "2018-10-19"), ("10.19，", "2018-10-19"), ("会议审议10.19亿元预算，", "2018-10-18")],
)
def test_a_day_with_a_point_within_an_entry(later: str, day: str) -> None:
    text = (
        "云川建设集团有限公司大事记\n2018年\n6.20　集团公司召开职代会。\n9.10　市委书记方晴来集团公司调研。\n"
        f"10.18—10.19　集团公司第一次党代会召开。{later}集团公司党委一届一次全会选举罗小满为党委书记。\n12.6　集团公司举行年会。\n"
    )
    chosen = [one for one in read_whole(text).statements if isinstance(one, Holding) and one.basis == "elected"]
    assert [one.date and one.date.edtf[:10] for one in chosen] == [day]
