"""Who spoke, with 了 within the verb, by a name that is a word; what was said at the end of a congress is of the congress."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Participation

_PAPER = (
    "遂宁日报\n中共遂宁市委机关报\n1992年5月16日  星期六\n第3287期\n\n市科协第三次代表大会闭幕\n\n"
    "    本报讯 遂宁市科学技术协会第三次代表大会昨日在檀木宾馆礼堂闭幕。市科协主席高山主持。\n    "
)


@pytest.mark.parametrize("said", ["在会上讲了话", "讲了话", "在会上发了言", "致了开幕词", "在闭幕式上致了词"])
def test_spoke(said: str) -> None:
    statements = read_whole(f"{_PAPER}高山{said}。\n").statements
    roles = {role for one in statements if isinstance(one, Participation) for role in one.roles}
    assert roles == {"chair", "speaker"}
