"""Lists of a standing committee: rows in which the name stands before the verb, below who proposed it."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = (
    "云州市第九届人民代表大会常务委员会公告\n\n云州市第九届人民代表大会常务委员会第十五次会议于2009年8月28日通过下列任免名单，现予公布。\n\n"
    "云州市人民代表大会常务委员会\n2009年8月28日\n\n"
)


@pytest.mark.parametrize("by", ["（根据代市长石榴红的提请）", "（根据市长石榴红的提名）", "（市长石榴红提请）", ""])
@pytest.mark.parametrize("gap", ["　　　　", "　"])
@pytest.mark.parametrize("loses", ["免去其", "免去", "不再担任"])
def test_the_name_before_the_verb(by: str, gap: str, loses: str) -> None:
    rows = (
        f"方　舟（女，回族）{gap}任云州市教育局局长\n　　　　{loses}云州市文化局局长职务\n"
        f"关月明{gap}任云州市卫生局局长\n高　山{gap}免去云州市卫生局局长职务\n黎　明（壮族）{gap}免去云州市教育局局长职务\n"
    )
    found = {one for one in held_whole(f"{HEAD}一、市政府组成人员\n{by}\n{rows}") if "石榴红" not in one}
    assert found == {
        "方舟 云州市教育局 局长 appointed",
        "方舟 云州市文化局 局长 removed",
        "关月明 云州市卫生局 局长 appointed",
        "高山 云州市卫生局 局长 removed",
        "黎明 云州市教育局 局长 removed",
    }


def test_what_is_only_proposed() -> None:
    found = held_whole(f"{HEAD}主任会议建议任命方舟为云州市教育局局长。\n")
    assert found == {"方舟 云州市教育局 局长 nominated"}


@pytest.mark.parametrize(
    ("house", "lower", "head", "seat"),
    [("人民检察院", "检察院", "检察长", "检察员"), ("中级人民法院", "法院", "院长", "审判员")],
)
def test_rows_behind_the_head_of_another_court(house: str, lower: str, head: str, seat: str) -> None:
    """A section's bare posts are of its court, also below a row that allows a post in a lower one."""
    rows = f"批准任命许诺为云台县人民{lower}{head}；\n免去丁　宁的{seat}职务。\n"
    found = held_whole(f"{HEAD}四、市{house}\n任命金　鑫为{seat}；\n{rows}")
    assert f"丁宁 云州市{house} {seat} removed" in found


@pytest.mark.parametrize("how", ["正式", "正式继续", ""])
def test_rows_of_those_whose_trial_is_over(how: str) -> None:
    text = (
        "云州市人民政府关于方舟等同志试用期满正式任职的通知\n\n方舟等3名同志试用期已满，经考核合格，市人民政府决定：\n"
        f"　　方舟同志{how}任市教育局副局长；\n　　关月明同志{how}任市卫生局副局长；\n　　白桦同志{how}任市人民政府驻上海办事处副主任。\n\n云州市人民政府\n2003年6月20日\n"
    )
    found = held_whole(text)
    assert found == {
        "方舟 云州市教育局 副局长 appointed",
        "关月明 云州市卫生局 副局长 appointed",
        "白桦 云州市人民政府驻上海办事处 副主任 appointed",
    }
