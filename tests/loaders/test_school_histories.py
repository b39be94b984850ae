"""Histories of schools and hospitals: rows by the name of the time, lists of former heads with their terms."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.loaders.dates.terms import read_term
from cursus.model.statement import Holding

_ROWS = """青溪医院志

历任院长名录

机　　构　　　　　　　　　姓　名　　职　务　　　任　期
私立仁济诊所　　　　　　　冯伯谦　　所　长　　民国12年5月—19年3月
青溪县卫生院　　　　　　　汤铭三　　院　长　　民国19年3月—1949年12月
青溪县人民医院　　　　　　崔　岩　　院　长　　1950年1月—1958年7月
　　　　　　　　　　　　　宋洁如　　院　长　　1958年7月—1966年8月
青溪县医院革命领导小组　　纪大钟　　组　长　　1968年3月—1978年6月
青溪县人民医院　　　　　　丁　宁　　院　长　　1978年6月—
　　1960年以来医院发展很快。
"""


def _terms(text: str) -> set[str]:
    return {
        f"{one.person.name} {one.organization} {one.role} {one.date.edtf if one.date else ''}"
        for one in read_whole(text).statements
        if isinstance(one, Holding) and one.basis == "term"
    }


def test_a_row_has_its_post_at_the_body_that_it_or_the_last_above_names() -> None:
    assert _terms(_ROWS) == {
        "冯伯谦 私立仁济诊所 所长 1923-05/1930-03",
        "汤铭三 青溪县卫生院 院长 1930-03/1949-12",
        "崔岩 青溪县人民医院 院长 1950-01/1958-07",
        "宋洁如 青溪县人民医院 院长 1958-07/1966-08",
        "纪大钟 青溪县医院革命领导小组 组长 1968-03/1978-06",
        "丁宁 青溪县人民医院 院长 1978-06",
    }


def test_the_end_of_a_term_may_leave_out_the_era() -> None:
    found = read_term("民国十六年—二十一年，", 0)
    assert found is not None
    assert (found[0].edtf, found[0].words, found[1]) == ("1927/1932", "民国十六年—二十一年", 10)


@pytest.mark.parametrize(
    "said",
    [
        "历任副校长有：常明（1958.8—1966.6），郑秀兰（女，1961.9—1966.6）。",
        "历任副校长有常明（1958.8—1966.6）、郑秀兰（女，1961.9—1966.6）。",
        "先后担任副校长的有：常明（1958.8—1966.6）；郑秀兰（1961.9—1966.6）。",
        "历届副校长依次为：郑秀兰（1961.9—1966.6），常明（1958.8—1966.6）。",
    ],
)
def test_former_holders_listed_with_their_terms(said: str) -> None:
    assert _terms(f"溪桥县第二中学史\n\n　　{said}\n") == {
        "常明 溪桥县第二中学 副校长 1958-08/1966-06",
        "郑秀兰 溪桥县第二中学 副校长 1961-09/1966-06",
    }
