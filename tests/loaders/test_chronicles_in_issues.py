"""Chronicles that an issue of a periodical consists of: its name and number are no title, its year is no day of writing."""

from __future__ import annotations

import pytest
from reading import dated_whole

ENTRIES = ("11月9日　会长马建华出席望海市养老院竣工仪式。", "1月7日　会长马建华看望环卫工人。")
TOLD = {"2019-11-09 马建华 望海市慈善总会 会长", "2020-01-07 马建华 望海市慈善总会 会长"}


@pytest.mark.parametrize("head", ["海潮善讯　2020年第1期（总第8期）", "海潮善讯　总第8期", "海潮善讯\n2020年第1期"])
@pytest.mark.parametrize("years", [("【2019年】", "【2020年】"), ("2019年", "2020年")])
def test_years_of_a_chronicle_in_an_issue(head: str, years: tuple[str, str]) -> None:
    title = "望海市慈善总会换届前后大事记\n（2019年11月—2020年2月）"
    text = f"{head}\n\n{title}\n\n{years[0]}\n\n{ENTRIES[0]}\n\n{years[1]}\n\n{ENTRIES[1]}\n"
    assert dated_whole(text) == TOLD


def test_days_without_headings_of_years() -> None:
    text = f"海潮善讯\n2020年第1期\n望海市慈善总会2019年11月至2020年2月大事记\n{ENTRIES[0]}\n{ENTRIES[1]}\n"
    assert dated_whole(text) == TOLD
