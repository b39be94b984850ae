"""Officers lent to another body, and the League's committee of a company that was just named."""

from __future__ import annotations

from reading import held_by_year


def _held(sentence: str) -> set[str]:
    return held_by_year(f"云川市总工会大事记（2015年）\n\n3月6日　{sentence}\n").get("2015", set())


def test_lent_with_and_without_a_verb_that_sends() -> None:
    found = _held("经研究，选派周文开挂任江渚县委常委；陈小媛挂任清河区总工会副主席，时间一年。")
    assert found == {"周文开 江渚县委 常委 appointed", "陈小媛 云川市清河区总工会 副主席 appointed"}


def test_lent_to_a_place_named_before_the_verb() -> None:
    assert _held("经研究，周文开到江渚县挂任县委常委。") == {"周文开 江渚县委 常委 appointed"}


def test_electronics_company_is_no_subsidiary() -> None:
    found = _held("市总工会主席李明远到长风电子公司调研，公司团委书记周文开汇报情况。")
    assert "周文开 长风电子公司 团委书记" in found


def test_company_is_the_one_visited_and_not_what_kind_of_firm_it_is() -> None:
    found = _held("市总工会主席李明远到长风机械公司调研非公企业团建，公司团委书记周文开汇报情况。")
    assert "周文开 长风机械公司 团委书记" in found
