"""Sessions of a staff's meeting and meetings of founders, which adopt what is adopted at them."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    ("own", "text", "body"),
    [
        (
            "株洲纺织厂",
            "厂第六届职工代表大会第三次会议召开。会议通过《考核办法》。",
            "株洲纺织厂第六届职工代表大会第三次会议",
        ),
        ("株洲电业局", "局八届三次职代会召开，审议通过《考核办法》。", "株洲电业局八届三次职代会"),
        ("衡阳市湘江医院", "院三届三次教代会表决通过了《考核办法》。", "衡阳市湘江医院三届三次教代会"),
        (
            "漯河市妇女联合会",
            "市茶艺研究会成立大会召开。大会审议通过《考核办法》。",
            "漯河市茶艺研究会成立大会",
        ),
    ],
)
def test_what_a_meeting_adopts(own: str, text: str, body: str) -> None:
    found = read_whole(f"{own}大事记\n\n1998年\n1月18日　{text}\n").statements
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [(body,)]
