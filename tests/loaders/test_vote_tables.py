"""Tables of votes with a column that says who was elected."""

from __future__ import annotations

import pytest
from reading import dated_whole

from cursus.loaders.cleaning.line import split_lines
from cursus.loaders.cleaning.vote_tables import elect_rows
from cursus.loaders.text import Removed

ABOVE = (
    "平湾县柳河镇红星村村民委员会换届选举公告\n\n全体村民：\n"
    "　　2018年6月21日，红星村第九届村民委员会换届选举大会召开，大会由镇党委副书记石坚主持。\n\n"
)
BODY = "平湾县柳河镇红星村村民委员会"
HEADS = {("马小川", "主任"), ("岳山", "委员"), ("柳青", "委员")}
TABLES = (
    "第九届村民委员会选举结果\n\n序号  姓名    得票数  结果\n 1   马小川   811   当选主任\n 2   岳　山   796   当选委员\n 3   柳　青   702   当选委员\n 4   何天雨   312   未当选\n",
    "第九届村民委员会选举结果\n\n序号\t职务\t候选人\t赞成票\t是否当选\n1\t主任\t马小川\t811\t是\n2\t委员\t岳山\t796\t是\n3\t委员\t柳青\t702\t是\n4\t委员\t何天雨\t312\t否\n",
    "第九届村民委员会选举结果\n\n| 候选人姓名 | 竞选职务 | 得票 | 选举结果 |\n|---|---|---|---|\n| 马小川 | 主任 | 811 | 当选 |\n| 岳　山 | 委员 | 796 | 当选 |\n| 柳　青 | 委员 | 702 | 当选 |\n| 何天雨 | 委员 | 312 | 落选 |\n",
)


@pytest.mark.parametrize("table", TABLES)
def test_those_elected_have_their_office(table: str) -> None:
    found = dated_whole(ABOVE + table)
    assert {f"2018-06-21 {name} {BODY} {role} elected" for name, role in HEADS} <= found
    assert not any("何天雨" in one for one in found)


@pytest.mark.parametrize(
    "caption",
    ["二、第九届村民委员会委员选举得票情况", "村民委员会委员候选人得票统计：", "第九届村民委员会委员差额选举计票结果"],
)
def test_the_caption_may_say_the_office(caption: str) -> None:
    rows = "姓名    得票    是否当选\n岳　山    796    √\n柳　青    702    √\n何天雨    312    ×\n"
    found = dated_whole(f"{ABOVE}{caption}\n\n{rows}")
    assert {f"2018-06-21 {name} {BODY} 委员 elected" for name in ("岳山", "柳青")} <= found
    assert not any("何天雨" in one for one in found)


@pytest.mark.parametrize(
    "table",
    [
        "姓名    部门    考核结果\n马小川    财务室    合格\n岳　山    办公室    优秀",
        "姓名    得票    结果\n马小川    811    当选",
        "姓名    得票    结果\n马小川    811    当选\n岳　山    796    当选",
    ],
)
def test_other_tables_stay(table: str) -> None:
    """Those of something else, of one row, and those of which nothing says the office."""
    removed: list[Removed] = []
    lines = split_lines(table)
    assert elect_rows(lines, removed) == lines
    assert not removed
