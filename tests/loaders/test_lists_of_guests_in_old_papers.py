"""Who came, spoke and chaired in one sentence of an old paper, whose commas a scanner may have read as dots."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding, Hosting, Participation

_HEAD = "宿州日报\n1988年4月20日　星期三\n\n市妇女代表大会开幕\n\n本报讯　宿州市第五次妇女代表大会昨天开幕。"
_CAME = "出席开幕式的有市委副书记丁一凡、副市长李志远"


def _roles(told: str) -> dict[str, set[str]]:
    found = read_whole(f"{_HEAD}{told}\n").statements
    return {one.person.name: {*one.roles} for one in found if isinstance(one, Participation)}


@pytest.mark.parametrize(
    "said",
    ["到会祝贺并讲了话", "到会祝贺并讲话", "应邀到会讲了话", "在会上致贺词", "到会表示祝贺并讲了话"],
)
def test_the_last_of_a_list_also_spoke(said: str) -> None:
    roles = _roles(f"{_CAME}，省妇联副主任方晴{said}。")
    assert roles == {"丁一凡": {"attendee"}, "李志远": {"attendee"}, "方晴": {"attendee", "speaker"}}


@pytest.mark.parametrize("chaired", ["会议由市妇联主任方晴主持", "由市妇联主任方晴主持", "开幕式由市妇联主任方晴主持"])
def test_who_chaired_stands_behind_the_list(chaired: str) -> None:
    roles = _roles(f"{_CAME}，{chaired}。")
    assert roles == {"丁一凡": {"attendee"}, "李志远": {"attendee"}, "方晴": {"chair"}}


@pytest.mark.parametrize("mark", ["·", "· ", "・", "丶", "、"])
def test_a_dot_between_people_with_offices_is_a_comma(mark: str) -> None:
    roles = _roles(f"市委副书记丁一凡{mark}市人大常委会副主任李志远{mark}省妇联副主任方晴出席了大会。")
    assert roles == {name: {"attendee"} for name in ("丁一凡", "李志远", "方晴")}


def test_a_dot_behind_a_list_is_a_stop() -> None:
    roles = _roles(f"{_CAME}· 省妇联副主任方晴到会祝贺并讲了话。")
    assert "speaker" not in roles["李志远"]
    assert "speaker" in roles["方晴"]


def test_a_dot_within_a_name_stays() -> None:
    roles = _roles("市委副书记买买提·吐尔逊、副市长李志远出席了大会。")
    assert roles == {"买买提·吐尔逊": {"attendee"}, "李志远": {"attendee"}}


@pytest.mark.parametrize("verb", ["召开", "举行"])
def test_a_headline_that_puts_the_host_before_the_name(verb: str) -> None:
    text = f"宿州日报\n1988年4月20日　星期三\n\n市总工会女职工工作座谈会\n\n市总工会十八日在市二招{verb}女职工工作座谈会。\n"
    found = read_whole(text).statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == ["女职工工作座谈会"]
    assert [one.organization for one in found if isinstance(one, Hosting)] == ["宿州市总工会"]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("于四月八日逝世，终年六十八岁。十二日，追悼会在市殡仪馆举行，副市长李志远参加。", "1988-04-08"),
        ("于4月8日逝世。遗体告别仪式12日在市殡仪馆举行。", "1988-04-08"),
        ("因病逝世，追悼会于四月十二日举行。", "1988-04-12"),
    ],
)
def test_a_death_is_of_its_own_day(told: str, day: str) -> None:
    text = f"宿州日报\n1988年4月20日　星期三\n\n● 简讯\n△ 市妇联原主任、离休干部方晴因病{told}\n"
    posts = [one for one in read_whole(text).statements if isinstance(one, Holding) and one.person.name == "方晴"]
    assert [one.date and one.date.edtf for one in posts] == [day]
