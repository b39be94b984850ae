"""Reports whose first paragraph tells of an earlier day: who gives them stands above it and is of the report's own day."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement

OWN = "清河市茶叶流通协会"
FIRST = f"{OWN}第三届理事会工作报告\n（2018年11月6日）\n会长　廖同舟\n\n{{}}\n\n"
AT = f"在{OWN}第四次会员代表大会上的工作报告\n\n协会会长　廖同舟\n\n（2018年11月6日）\n\n{{}}\n\n"
TOLD = "2014年5月9日，协会第三次会员代表大会召开，选举产生第三届理事会。四年来，协会做了大量工作。\n\n一、主要工作\n\n2016年3月2日，三届三次理事会召开。\n"


@pytest.mark.parametrize("head", [FIRST, AT])
@pytest.mark.parametrize("address", ["各位会员：", "各位代表、同志们：", "尊敬的各位领导，各位会员："])
def test_who_gives_it_holds_his_office_then(head: str, address: str) -> None:
    found = dated_whole(head.format(address) + TOLD)
    assert f"2018-11-06 廖同舟 {OWN} 会长" in found
    assert not any(one.startswith("2014-05-09 廖同舟") for one in found)


def test_both_congresses_have_their_days() -> None:
    found = read_whole(AT.format("各位代表：") + TOLD).statements
    assert {(one.date.edtf, one.title) for one in found if isinstance(one, EventStatement) and one.date} == {
        ("2018-11-06", f"{OWN}第四次会员代表大会"),
        ("2014-05-09", "协会第三次会员代表大会"),
        ("2016-03-02", "三届三次理事会"),
    }
