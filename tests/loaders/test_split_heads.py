"""Tables of former heads whose heading leaves a choice between two heads in brackets."""

import pytest
from reading import held_whole

HEAD = "云州市青溪医院院史\n\n1951年1月创办青溪诊疗所，1958年3月扩建为青溪医院。\n\n"
ROWS = "牟仁杰　1958—1966\n宁　谷　1966—1968（代）\n武　成　1968—1978（革委会主任）\n罗　敏　1978—\n"


@pytest.mark.parametrize(
    "heading",
    [
        "附：历任院（所）长",
        "历任院（所）长名录",
        "三、历任院（所、站）长一览表：",
        "【历任院（所）长】",
        "本院历任院（所）长",
    ],
)
def test_the_first_head_is_that_of_the_body(heading: str) -> None:
    found = held_whole(f"{HEAD}{heading}\n{ROWS}")
    assert {
        "牟仁杰 云州市青溪医院 院长 term",
        "宁谷 云州市青溪医院 代院长 term",
        "罗敏 云州市青溪医院 院长 term",
        "武成 云州市青溪医院革命委员会 主任 term",
    } <= found


def test_no_heading_without_rows() -> None:
    assert held_whole(f"{HEAD}附：历任院（所）长\n名单待补。\n") == set()
