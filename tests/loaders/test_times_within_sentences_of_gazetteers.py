"""Clauses of a gazetteer's sentence that tell of a later time, and houses that somebody only goes to for a while."""

from __future__ import annotations

import pytest
from reading import dated_whole

BEGINS = "松河县志\n\n第二章　县级领导机构\n\n第一节　县委员会\n\n1949年6月，中共松河县委员会成立，石怀玉任书记。\n\n"
ENDS = "\n\n第二节　党校\n\n第三节　档案\n"


def _told(sentence: str) -> set[str]:
    return {" ".join(one.split()[:4]) for one in dated_whole(f"{BEGINS}{sentence}{ENDS}")}


@pytest.mark.parametrize(
    ("when", "day"),
    [("同年10月，", "1971-10"), ("次年3月，", "1972-03"), ("翌年3月", "1972-03"), ("是年10月8日，", "1971-10-08")],
)
@pytest.mark.parametrize("named", ["地委任命江流为县委书记", "江流任县委书记"])
def test_who_follows_later_has_the_office_from_that_month(when: str, day: str, named: str) -> None:
    found = _told(f"1971年4月，苗德厚任县委书记，高远任副书记，{when}苗德厚调离，{named}。")
    assert {f"{day} 江流 松河县委 书记", "1971-04 高远 松河县委 副书记"} <= found


@pytest.mark.parametrize("leaves", ["调离", "离休", "病故"])
def test_a_month_alone_says_when_somebody_left(leaves: str) -> None:
    assert "1971-10 江流 松河县委 书记" in _told(f"1971年4月苗德厚任县委书记，10月{leaves}，江流任县委书记。")


@pytest.mark.parametrize(
    "goes", ["去中央党校学习", "入省委党校学习", "赴省人民医院治病", "到省干部疗养院疗养", "去省农学院进修"]
)
def test_where_somebody_learns_or_is_healed_nobody_else_has_an_office(goes: str) -> None:
    found = _told(f"1952年9月，石怀玉{goes}，由副书记苗德厚主持工作。1953年2月，高远任组织部部长。")
    assert not {one for one in found if one.split()[2].startswith(("中央", "省"))}
    assert "1953-02 高远 松河县委组织部 部长" in found
