"""Bare titles of those who receive guests, and of those whom the document's own people visit."""

from __future__ import annotations

import pytest

from .test_lists import facts

OWN = "临海市侨联"
LINES = (
    ("10月2日　黄岩县侨联主席周大中率队来市侨联交流，秘书长林玉兰接待。", "林玉兰 临海市侨联 秘书长 stated 1984-10-02"),
    ("10月3日　温岭县侨联副主席周海东一行来访，主席林玉和会见。", "林玉和 临海市侨联 主席 stated 1984-10-03"),
    ("10月4日　周大中赴仙居县侨联参观，对方由主席古大同介绍经验。", "古大同 仙居县侨联 主席 stated 1984-10-04"),
    ("10月5日　省侨联主席周海东来临海视察，秘书长刘大成随行。", "刘大成 浙江省侨联 秘书长 stated 1984-10-05"),
    ("l 0月　副主席林大海讲话。", "林大海 临海市侨联 副主席 stated 1984-10"),
    ("l l月2 O日　副主席林大海讲话。", "林大海 临海市侨联 副主席 stated 1984-11-20"),
)  # fmt: skip


@pytest.mark.parametrize(("line", "held"), LINES)
def test_whose_head_it_is(line: str, held: str) -> None:
    title = f"{OWN}大事记（1984年）"
    found = facts(f"{title}\n{line}\n", title=title, organization=OWN, date="1984", medium="chronicle")
    assert held in found
