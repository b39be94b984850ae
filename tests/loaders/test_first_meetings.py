"""Those whom the council of a union or society chooses at its first meeting are officers of the whole."""

from __future__ import annotations

import pytest
from reading import based_whole, read_whole

from cursus.model.statement import EventStatement

HEAD = "衡阳日报　　1984年4月19日　第二版\n\n大会闭幕\n\n　　本报讯　"


@pytest.mark.parametrize(
    ("meets", "body"),
    [
        ("十六日，市总工会执行委员会举行首次会议", "衡阳市总工会"),
        ("十六日，市妇联执行委员会召开首次全体会议", "衡阳市妇联"),
        ("衡阳市文联委员会举行第一次会议", "衡阳市文联"),
        ("十六日，市科协第二届委员会举行首次全委会", "衡阳市科协"),
        ("新产生的市青联委员会举行了首次全体会议", "衡阳市青联"),
    ],
)
def test_council_chooses_for_the_whole(meets: str, body: str) -> None:
    text = f"{HEAD}{meets}，推选李建国为主席，王秀英、张德明为副主席，并决定以陈志强为秘书长，赵丽华为生产部部长。\n"
    found = based_whole(text)
    assert {f"李建国 {body} 主席 elected", f"张德明 {body} 副主席 elected"} <= found
    assert {f"陈志强 {body} 秘书长 appointed", f"赵丽华 {body}生产部 部长 appointed"} <= found


def test_first_meeting_bears_its_body() -> None:
    text = f"{HEAD}十六日，市总工会执行委员会举行首次会议，推选李建国为主席。\n"
    titles = [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert titles == ["市总工会执行委员会首次会议"]


WORKS = "红 星 工 人\n衡阳红星机械厂党委主办　　第37期　　1979年9月8日\n\n大会闭幕\n\n　　本报讯　"


@pytest.mark.parametrize("session", ["七届一次全委会", "首次全委会", "第二届第一次委员会议"])
def test_session_of_the_works_union(session: str) -> None:
    found = based_whole(f"{WORKS}三十一日晚，厂工会召开{session}，选举李建国为主席，王秀英为副主席。\n")
    assert "李建国 衡阳红星机械厂工会 主席 elected" in found
    assert "王秀英 衡阳红星机械厂工会 副主席 elected" in found
