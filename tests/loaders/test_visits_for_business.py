"""Those who come to assess a body's work or go to win investors are on a visit, as those who come to look at it are."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import Participation


@pytest.mark.parametrize(
    "text",
    [
        "副市长方大同率市安全生产考核组到市总工会考核，石可破陪同。",
        "副市长方大同一行赴昆山市招商，副市长石可破陪同。",
        "省考评组组长方大同一行到市总工会考评，副市长石可破陪同。",
        "副主席方大同率队赴昆山市运送救灾物资，昆山市副市长石可破陪同。",
        "副主席方大同一行到昆山市押运抗旱设备。",
    ],
)
def test_who_comes_is_a_visitor(text: str) -> None:
    roles = {one.person.name: one.roles for one in read(text).statements if isinstance(one, Participation)}
    assert roles["方大同"] == ("visitor",)
