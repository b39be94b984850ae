"""Several congresses of a gazetteer in one sentence, those sent to take an office, and groups that see to a body's work."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement

BOOK = (
    "云州县志　卷二十　群众团体\n\n第三章　妇女联合会\n\n第一节　机构沿革\n\n1950年，县妇联成立。{}\n\n第二节　代表大会\n\n"
    "第一次代表大会　1952年9月3日至5日在城关召开，选举赵静为主任。\n\n{}\n\n第五次代表大会　1966年1月召开，选举张英为主任。\n"
)
BODY = "云州县妇联"


def _events(text: str) -> set[str]:
    told = (one for one in read_whole(text).statements if isinstance(one, EventStatement) and one.date)
    return {f"{one.date.edtf} {one.title}" for one in told if one.date}


@pytest.mark.parametrize(
    "told",
    [
        "第二、三次代表大会　分别于1955年12月、1958年3月召开，孟兰均当选为主任。",
        "第二次、第三次代表大会分别于1955年12月和1958年3月召开，孟兰都当选为主任。",
        "第二、三次代表大会　于1955年12月、1958年3月先后在县礼堂召开，两次大会均选举孟兰为主任。",
        "1955年12月、1958年3月，先后召开第二、三次代表大会，孟兰均当选为主任。",
    ],
)
def test_each_congress_has_its_day_and_those_chosen_at_all(told: str) -> None:
    text = BOOK.format("", told)
    assert {"1955-12 第二次代表大会", "1958-03 第三次代表大会"} <= _events(text)
    posts = {one for one in dated_whole(text) if "孟兰" in one}
    assert {one.split()[0] for one in posts} == {"1955-12", "1958-03"}
    assert {one.split()[-1] for one in posts} == {"elected"}


def test_a_range_of_numbers() -> None:
    told = "第二至四次代表大会分别于1955年12月、1958年3月、1961年4月召开，孟兰均当选为主任。"
    assert {"1955-12 第二次代表大会", "1958-03 第三次代表大会", "1961-04 第四次代表大会"} <= _events(
        BOOK.format("", told)
    )


def test_what_is_said_of_one_is_not_said_of_the_others() -> None:
    text = BOOK.format("", "第二、三次代表大会　1955年3月、12月召开。第三次代表大会选举孟兰为主任。")
    assert {"1955-03 第二次代表大会", "1955-12 第三次代表大会"} <= _events(text)
    assert {one for one in dated_whole(text) if "孟兰" in one} == {f"1955-12 孟兰 {BODY} 主任 elected"}


def test_days_that_are_too_few_part_nothing() -> None:
    told = "第二、三、四次代表大会　分别于1955年12月、1958年3月召开。"
    assert not any("第二次" in one for one in _events(BOOK.format("", told)))


@pytest.mark.parametrize(
    "told",
    [
        "1964年3月，省妇联选派的孟兰到县妇联挂职，任副主任。",
        "1964年3月，省妇联下派的孟兰来县妇联挂职任副主任。",
        "1964年3月，市里派来的孟兰任县妇联副主任。",
        "1964年3月，县委抽调孟兰到县妇联工作，任副主任。",
    ],
)
def test_who_is_sent_takes_the_office(told: str) -> None:
    text = BOOK.format(f"1963年5月，钱英不再担任主任。{told}", "")
    posts = {one for one in dated_whole(text) if "1964" in one}
    assert posts == {f"1964-03 孟兰 {BODY} 副主任 appointed"}


@pytest.mark.parametrize("told", ["县妇联抽调干部到各公社挂职，任务重大。", "各民主党派到县妇联座谈，任务重大。"])
def test_nobody_is_sent_who_is_not_named(told: str) -> None:
    assert not [one for one in dated_whole(BOOK.format(f"1964年3月，{told}", "")) if one.startswith("1964")]


@pytest.mark.parametrize(
    "told",
    [
        "县革命委员会成立，妇女工作由县革命委员会群工组代管，组长孟长胜（军代表），副组长钱英。",
        "妇女工作由县革命委员会群工组主管，组长孟长胜，副组长钱英。",
        "县妇联并入县革命委员会群工组，组长孟长胜，副组长钱英。",
        "妇女工作由县革命委员会群工组负责，孟长胜任组长，钱英任副组长。",
    ],
)
def test_heads_of_the_group_that_sees_to_a_bodys_work(told: str) -> None:
    posts = {one.removesuffix(" appointed") for one in dated_whole(BOOK.format(f"1968年10月，{told}", ""))}
    group = "云州县革命委员会群工组"
    assert {one for one in posts if one.startswith("1968")} == {
        f"1968-10 孟长胜 {group} 组长",
        f"1968-10 钱英 {group} 副组长",
    }


def test_a_chapter_of_congresses_alone_is_about_the_body_above() -> None:
    text = BOOK.format("", "").replace("第一节　机构沿革\n\n1950年，县妇联成立。\n\n第二节", "第二节")
    assert "1966-01 张英 云州县妇女联合会 主任 elected" in dated_whole(text)
