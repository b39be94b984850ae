"""党校 without the committee whose school it is."""

from __future__ import annotations

import pytest
from reading import held

CITY = {"title": "云州市总工会1998年大事记", "organization": "云州市总工会"}
COUNTY = {"title": "安县1998年大事记", "organization": "安县"}
SCHOOL = {"title": "中共云州市委党校1998年大事记", "organization": "云州市委党校"}


@pytest.mark.parametrize(
    ("text", "post", "where"),
    [
        ("市委副书记、党校校长管秋实讲话。", "云州市委党校 校长", CITY),
        ("党校常务副校长管秋实讲话。", "云州市委党校 常务副校长", CITY),
        ("市委副书记、党校校长管秋实讲话。", "云州市委党校 校长", SCHOOL),
        ("县长柳望舒、党校常务副校长管秋实参加。", "安县县委党校 常务副校长", COUNTY),
        ("县委副书记、党校校长管秋实讲话。", "安县县委党校 校长", COUNTY),
    ],
)
def test_the_party_school_is_that_of_the_committee_of_the_place(text: str, post: str, where: dict[str, str]):
    assert f"管秋实 {post}" in held(text, **where)
