"""Who is appointed and dismissed in notices that leave out words: no 的, a verb for several rows, words of praise."""

from __future__ import annotations

import pytest

from cursus.loaders import extract
from cursus.loaders.meta import describe
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
            "决定：免去白若溪国家税务总局云岭市税务局第一稽查局副局长职务。",
            ("白若溪", "国家税务总局云岭市税务局第一稽查局", "副局长", "removed"),
        ),
        (
            "5月1日，云岭大学发文，柳望舒为云岭大学文学院院长。",
            ("柳望舒", "云岭大学文学院", "院长", "appointed"),
        ),
        (
            "5月1日，云岭航海协会聘请环球航海第一人金鹏程为云岭航海协会特邀顾问。",
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
