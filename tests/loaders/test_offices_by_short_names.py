"""Offices in organs whose body the text calls by its own short form."""

from __future__ import annotations

from reading import read_whole

from cursus.model.statement import Holding


def _offices(text: str) -> set[str]:
    said = read_whole(text).statements
    return {f"{one.person.name} {one.organization} {one.role}" for one in said if isinstance(one, Holding)}


def test_the_league_of_a_group_that_the_title_names_in_full() -> None:
    text = (
        "临川云岫旅游发展集团有限公司2021年大事记\n\n"
        "1月8日　云岫集团2021年工作会召开，集团党委书记、董事长佘望舒讲话，总经理闵知秋作报告。\n\n"
        "4月28日　共青团云岫集团第一次代表大会举行，柏青到会祝贺。大会选举闻远为集团团委书记。\n"
    )
    body = "临川云岫旅游发展集团有限公司"
    assert _offices(text) == {
        f"佘望舒 {body} 党委书记", f"佘望舒 {body} 董事长", f"闵知秋 {body} 总经理", f"闻远 {body} 团委书记"
    }  # fmt: skip


def test_another_group_keeps_its_name() -> None:
    text = (
        "临川云岫旅游发展集团有限公司2021年大事记\n\n"
        "3月2日　云岫集团与沅水集团签署协议，董事长佘望舒与沅水集团总经理柏青签字。\n"
    )
    assert "柏青 沅水集团 总经理" in _offices(text)
