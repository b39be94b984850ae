"""What befell a place on a day that no meeting is told of, and who issued what another body wrote."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Issuance

_HEAD = "鹿山县志·大事记（1949—1962年）\n\n1955年\n\n3月1日　"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("股匪二百余人袭击东坪区公所，激战半日，匪溃退。", "股匪二百余人袭击东坪区公所"),
        ("山洪暴发，白水陡涨，沿河街被淹。", "山洪暴发，白水陡涨"),
        ("全县第一次人口普查，共有110264人。", "全县第一次人口普查"),
        ("全县开始发行新人民币，收回旧币。", "全县开始发行新人民币"),
        ("县城遭受冰雹袭击，损房80间。", "县城遭受冰雹袭击"),
        ("县地方武装大队建立。", "县地方武装大队建立"),
    ],
)
def test_befell(text: str, title: str) -> None:
    assert [one.title for one in read_whole(_HEAD + text).statements if isinstance(one, EventStatement)] == [title]


@pytest.mark.parametrize("text", ["为防御暴雨，各社加固堤坝。", "针对旱灾，县里拨款。", "各区开展抗洪救灾工作。"])
def test_what_is_done_about_it_is_none(text: str) -> None:
    assert not [one for one in read_whole(_HEAD + text).statements if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    "text",
    [
        "县水利局局长王长流、技术员阮明合编的《鹿山县水利规划》由县人民委员会批准印发。",
        "县水利局编写的《鹿山县水利规划》经县委审定后由县人民委员会颁布。",
    ],
)
def test_issued_by_another_than_wrote_it(text: str) -> None:
    found = [one for one in read_whole(_HEAD + text).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in found] == [("鹿山县人民委员会",)]
