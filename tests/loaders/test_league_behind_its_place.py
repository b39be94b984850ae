"""Committees of the League that are called by their place first, and by their whole name."""

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("called", "body"),
    [
        ("越城团区委", "共青团绍兴市越城区委"),
        ("新昌团县委", "共青团新昌县委"),
        ("共青团新昌县委", "共青团新昌县委"),
    ],
)
@pytest.mark.parametrize("own", ["共青团绍兴市委", "共青团绍兴市委员会"])
def test_whose_committee_it_is(called: str, body: str, own: str) -> None:
    text = (
        f"# {own}2019年大事记\n\n7月5日　团市委召开全会，{called}书记张伟明参加。\n7月9日　办公室主任高远山带队走访。\n"
    )
    assert held_whole(text) == {f"张伟明 {body} 书记", "高远山 共青团绍兴市委办公室 主任"}


def test_a_place_that_is_none_is_left() -> None:
    text = "# 共青团绍兴市委2019年大事记\n\n7月5日　团市委召开全会，报业集团区委书记张伟明参加。\n"
    assert not any("共青团报业" in one for one in held_whole(text))
