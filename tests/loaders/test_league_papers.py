"""Papers of the Youth League, whose own heads are secretaries."""

from __future__ import annotations

from reading import held_by_year

TITLE = "共青团云岭市委大事记（2012年）\n\n"


def test_bare_secretaries_are_the_leagues() -> None:
    text = TITLE + "9月4日　团市委召开会议，书记李明远主持，副书记周文开、挂职副书记陈小媛参加。\n"
    body = "共青团云岭市委"
    assert held_by_year(text)["2012"] >= {
        f"李明远 {body} 书记", f"周文开 {body} 副书记", f"陈小媛 {body} 挂职副书记",
    }  # fmt: skip


def test_secretaries_of_a_committee_named_beside_them_are_not() -> None:
    text = TITLE + "9月4日　某厂党委召开会议，书记李明远主持。\n"
    assert not any("共青团" in fact for fact in held_by_year(text).get("2012", set()))
