"""Announcements of what meetings decided on days told behind their names."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement

SEATS = (
    "云川市人民代表大会常务委员会公告\n（五届第14号）\n\n通河县第十九届人民代表大会常务委员会第十八次会议于2023年10月24日补选王大海为云川市第五届人民代表大会代表。"
    "南河县第十九届人民代表大会常务委员会第二十次会议于2023年10月26日补选何必为云川市第五届人民代表大会代表。\n特此公告\n"
    "云川市人民代表大会常务委员会\n2023年11月2日\n"
)
UNION = (
    "云江市总工会公告\n云江市工会第八次代表大会于2021年5月6日选举产生了云江市总工会第八届委员会。"
    "云江市总工会第八届委员会第一次全体会议于2021年5月7日选举王大海为主席，李明为副主席。\n2021年5月8日\n"
)
BOARD = "云江集团股份有限公司公告\n云江集团股份有限公司第五届董事会第三次会议于2021年5月6日审议通过《关于聘任总经理的议案》。\n2021年5月8日\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            SEATS,
            {
                ("2023-10-24", "通河县第十九届人民代表大会常务委员会第十八次会议"),
                ("2023-10-26", "南河县第十九届人民代表大会常务委员会第二十次会议"),
            },
        ),
        (
            UNION,
            {
                ("2021-05-06", "云江市工会第八次代表大会"),
                ("2021-05-07", "云江市总工会第八届委员会第一次全体会议"),
            },
        ),
        (BOARD, {("2021-05-06", "云江集团股份有限公司第五届董事会第三次会议")}),
    ],
)
def test_each_is_of_its_day(text: str, told: set[tuple[str, str]]) -> None:
    found = (one for one in read_whole(text).statements if isinstance(one, EventStatement))
    assert {(one.date.edtf, one.title) for one in found if one.date} == told
