"""Events named by who did something where the clause behind it says on which day, and days that are no venue."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement

_HEAD = "芜 湖 日 报\n1956年5月12日　　星期六　　第二版\n\n简　讯\n　　△"


def _events(text: str) -> dict[str, str | None]:
    return {
        one.title: one.venue for one in read_whole(_HEAD + text + "\n").statements if isinstance(one, EventStatement)
    }


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("市农学会理事长方大同，前日到红旗农业社讲解嫁接技术。", "市农学会理事长方大同，前日到红旗农业社讲解嫁接技术"),
        ("市中医院院长洪山，十日在市人民医院讲授针灸疗法。", "市中医院院长洪山，十日在市人民医院讲授针灸疗法"),
        ("安庆市职工参观团一行三十二人，前日由安庆到芜。", "安庆市职工参观团一行三十二人，前日由安庆到芜"),
        ("合肥市各界慰问团一行十二人，昨日到芜湖造船厂慰问。", "合肥市各界慰问团一行十二人到芜湖造船厂慰问"),
    ],
)
def test_clause_of_its_day(told: str, title: str) -> None:
    assert title in _events(told)


@pytest.mark.parametrize(
    ("told", "title", "venue"),
    [
        ("市商业局于九日、十日两天召开公私合营商店代表会议。副市长谈秋到会讲话。", "公私合营商店代表会议", None),
        ("市卫生局于九日、十日两天在人民剧场召开卫生站站长会议。副市长谈秋到会讲话。", "卫生站站长会议", "人民剧场"),
    ],
)
def test_days_are_no_venue(told: str, title: str, venue: str | None) -> None:
    assert _events(told)[title] == venue


def test_womens_federation_of_the_city() -> None:
    """市民主妇女联合会 is the city's federation of democratic women, and no citizens'."""
    told = "市民主妇女联合会十日召开街道卫生工作座谈会，市民主青年联合会主席马云主持。"
    said = read_whole(_HEAD + told + "\n").statements
    assert any("芜湖市民主青年联合会" in str(one) for one in said)
