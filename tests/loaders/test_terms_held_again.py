"""Second terms in a bracket of their own, and heads of a union told of by the word for any union."""

from __future__ import annotations

import pytest
from reading import dated_whole

FIRST, AGAIN = "1950-03/1952-06 李国强 云州市委 书记 term", "1955-02/1957-08 李国强 云州市委 书记 term"


@pytest.mark.parametrize(
    "row",
    [
        "李国强（1950.3—1952.6；1955.2—1957.8）",
        "李国强（1950.3—1952.6）（1955.2—1957.8）",
        "李国强　1950.3—1952.6（1955.2—1957.8）",
        "李国强　1950年3月—1952年6月（1955年2月—1957年8月再任）",
    ],
)
def test_a_second_term_in_a_bracket(row: str) -> None:
    other = row.replace("李国强", "王建华").replace("1950", "1946").replace("1952", "1947")
    found = dated_whole(f"云州市历任领导\n中共云州市委书记\n{row}\n{other}\n")
    assert {FIRST, AGAIN} <= found


def test_the_union_of_a_section_has_no_union_of_its_own() -> None:
    text = (
        "云州县志\n第三章　群众团体\n第一节　工会\n1950年，云州县总工会成立，有会员800人。\n"
        "历任工会主席：李国强（1950—1953）、王建华（1953—1958）。\n"
    )
    assert dated_whole(text) == {
        "1950/1953 李国强 云州县总工会 主席 term",
        "1953/1958 王建华 云州县总工会 主席 term",
    }
