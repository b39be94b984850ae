"""Who is appointed and dismissed in notices that leave out words: no 的, a verb for several rows, words of praise."""

from __future__ import annotations

import pytest

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.statement import Holding


def changes(text: str) -> set[tuple[str, str, str, str]]:
    source = describe(key="k", version="v", raw=text, name="d", meta={"date": "2021-05-01"})
    return {
        (one.person.name, one.organization, one.role, one.basis)
        for one in extract(source).statements
        if isinstance(one, Holding) and one.basis != "stated"
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "罗小满作说明。拟任云岭市教育局局长的石小川作供职发言，会议决定任命石小川为云岭市教育局局长。",
            ("石小川", "云岭市教育局", "局长", "nominated"),
        ),
        (
            "决定：免去王有为的云岭市财政局副局长职务，任命王有为为云岭市水利局局长。",
            ("王有为", "云岭市财政局", "副局长", "removed"),
        ),
        (
            "决定：免去白若溪国家税务总局云岭市税务局第一稽查局副局长职务。",
            ("白若溪", "国家税务总局云岭市税务局第一稽查局", "副局长", "removed"),
        ),
        (
            "5月1日，云岭大学发文，柳望舒为云岭大学文学院院长。",
            ("柳望舒", "云岭大学文学院", "院长", "appointed"),
        ),
        (
            "5月1日，云岭航海协会聘请环球航海第一人金鹏程先生为云岭航海协会特邀顾问。",
            ("金鹏程", "云岭航海协会", "特邀顾问", "appointed"),
        ),
    ],
)  # fmt: skip
def test_a_change_in_few_words(text: str, told: tuple[str, str, str, str]) -> None:
    assert told in changes(text)


def test_who_chairs_a_conference_holds_no_post_of_a_body_named_before() -> None:
    source = describe(
        key="k", version="v", name="d", meta={"date": "2021-05-01"},
        raw="5月1日，论坛举行。云岭市科协主席柳望舒讲话。大会主席、云岭医院院长金山致辞。",
    )  # fmt: skip
    held = {(one.person.name, one.role) for one in extract(source).statements if isinstance(one, Holding)}
    assert ("金山", "主席") not in held
    assert ("金山", "院长") in held


def held(raw: str) -> set[tuple[str, str, str]]:
    source = describe(key="k", version="v", name="d", meta={"date": "2021-05-01"}, raw=raw)
    return {
        (one.person.name, one.organization, one.role) for one in extract(source).statements if isinstance(one, Holding)
    }


def test_a_name_between_a_department_and_the_title_of_its_head() -> None:
    text = "5月1日，论坛举行。国家卫生健康委财务司规划处刘桂山处长、云岭市卫健委副主任柳望舒等出席会议。"
    assert ("刘桂山", "国家卫生健康委财务司规划处", "处长") in held(text)


def test_a_shorter_name_that_keeps_the_characters_means_the_longer_one() -> None:
    text = "5月1日，白塔医科大学附属妇产医院召开会议。会议由白医妇产医院党委书记柳望舒主持。"
    assert ("柳望舒", "白塔医科大学附属妇产医院", "党委书记") in held(text)
