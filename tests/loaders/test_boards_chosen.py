"""Boards that a shareholders' meeting chooses: members of the staff, several choices in one sentence, names that are words."""

from __future__ import annotations

import pytest
from reading import held, held_whole

FIRM = "云州云江材料股份有限公司"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "公司召开股东大会，选举王建国为董事；选举暴雨、元旦为股东代表监事，与职工代表监事钱进共同组成监事会。",
            {"王建国 董事 elected", "暴雨 股东代表监事 elected", "元旦 股东代表监事 elected", "钱进 职工代表监事"},
        ),
        (
            "公司召开股东大会，选举王建国为董事长；聘任立春、李小华为副总经理。",
            {"王建国 董事长 elected", "立春 副总经理 appointed", "李小华 副总经理 appointed"},
        ),
        ("公司职工代表大会选举王建国为职工代表监事。", {"王建国 职工代表监事 elected"}),
        ("公司职工代表大会选举王建国为职工代表董事。", {"王建国 职工代表董事 elected"}),
    ],
)
def test_those_whom_a_meeting_chooses_for_the_boards(text: str, posts: set[str]) -> None:
    told = {f"{one.split(' ')[0]} {FIRM} {one.split(' ', 1)[1]}" for one in posts}
    assert held(text, title=f"{FIRM}公告", organization=FIRM) == told


@pytest.mark.parametrize("board", ["首届监事会", "新一届监事会", "第三届监事会", "监事会"])
def test_first_meeting_of_a_society_s_board_is_not_that_of_the_firm_before(board: str) -> None:
    told = (
        "3月5日，云州市陶瓷行业协会召开第五次会员代表大会，选举占小基（青花窑业有限公司董事长）为会长。"
        f"同日举行的{board}第一次会议推选岳怀民为监事长。"
    )
    held = held_whole(f"云州市陶瓷行业协会2021年大事记\n\n{told}\n")
    assert "岳怀民 云州市陶瓷行业协会 监事长 elected" in held
