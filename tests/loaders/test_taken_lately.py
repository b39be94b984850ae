"""When somebody came to an office, told in a word between the name and the verb, is no part of the name and hides nobody."""

from __future__ import annotations

import pytest
from reading import held, read_whole

from cursus.model.statement import Holding


@pytest.mark.parametrize("when", ["最近", "近日", "日前", "不久前", "新近", "前不久", "上月", "本月中旬", "已于近日"])
@pytest.mark.parametrize(
    ("verb", "basis"), [("当选", "elected"), ("出任", "appointed"), ("被任命为", "appointed"), ("被聘为", "appointed")]
)
def test_the_name_ends_before_it(when: str, verb: str, basis: str) -> None:
    assert held(f"石磊{when}{verb}市文化馆馆长。") == {f"石磊 云州市文化馆 馆长 {basis}"}


def test_several_names() -> None:
    assert held("石磊、方正最近分别当选市工商联主席、副主席。") == {
        "石磊 云州市工商联 主席 elected", "方正 云州市工商联 副主席 elected",
    }  # fmt: skip


@pytest.mark.parametrize("text", ["白马山日前被命名为风景名胜区。", "高产田最近被选为样板。", "万寿菊上月被定为市花。"])
def test_things_take_no_office(text: str) -> None:
    found = read_whole(f"云州市总工会大事记（2021年）\n\n5月6日，{text}\n").statements
    assert not [one for one in found if isinstance(one, Holding)]
