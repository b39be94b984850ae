"""Entries of a chronicle that tell of nothing but a body that is set up, whoever did it."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("经山南省革命委员会批准，成立平陆县革命委员会，县人武部政委李大山任主任。", "成立平陆县革命委员会"),
        ("成立县农业学大寨办公室。", "成立县农业学大寨办公室"),
        ("成立防治“非典”领导小组，院长王大林任组长。", "成立防治“非典”领导小组"),
        ("经地委同意，设立县多种经营办公室。", "设立县多种经营办公室"),
        ("组建县化肥厂。", "组建县化肥厂"),
    ],
)
def test_it_is_an_event(told: str, title: str) -> None:
    found = read_whole(f"平陆县志·大事记\n\n1967年\n4月22日  {told}\n5月3日  县委召开三级干部会议。\n").statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == [title, "三级干部会议"]
