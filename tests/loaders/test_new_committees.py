"""Committees elected anew: their members in rows, and their first session in a paragraph of its own."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "云岭重机集团有限公司2018年大事记\n\n【6月】\n\n　　21日　集团工会第四次会员代表大会在技术中心召开。"
UNION = "云岭重机集团有限公司工会"


@pytest.mark.parametrize("what", ["新一届工会委员会委员", "新一届委员会委员", "第四届委员会委员"])
@pytest.mark.parametrize(
    "rows", ["方　舟　石榴红　白　桦（铸造公司）\n　　关月明　明　镜", "方舟、石榴红、白桦（铸造公司）、关月明、明镜"]
)
def test_members_in_rows(what: str, rows: str) -> None:
    found = held_whole(f"{HEAD}大会选举产生{what}：\n　　{rows}\n")
    assert {f"{name} {UNION} 委员 elected" for name in ("方舟", "石榴红", "白桦", "关月明", "明镜")} <= found


@pytest.mark.parametrize("when", ["22日下午举行的", "当日，", ""])
def test_the_first_session_in_the_next_paragraph(when: str) -> None:
    found = held_whole(f"{HEAD}选举产生第四届委员会。\n　　{when}四届一次全委会选举方舟为主席。\n")
    assert f"方舟 {UNION} 主席 elected" in found
