"""Lists of those chosen below a sentence that tells how it was voted, behind the one that tells what for."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = "青山市工商联大事记（2021年）\n\n5月6日　"
_LIST = "\n　　主　席：尤　里\n　　副主席：周　航（女）　荣　辱\n"


@pytest.mark.parametrize(
    "told",
    [
        "会议选举产生市工商联第五届执行委员会主席、副主席。计票结果由总监票人高田宣布。",
        "会议选举产生市工商联新一届领导班子。选举采用无记名投票方式。",
        "会议选举产生市工商联新一届领导班子。选举结果由大会执行主席高田宣布。",
        "会议选举了市工商联主席、副主席。总监票人高田、总计票人陈石报告了计票结果。",
        "会议选举产生了市工商联主席、副主席。高田当场宣布选举结果。",
    ],
)
def test_they_were_elected(told: str) -> None:
    found = held_whole(f"{_HEAD}{told}{_LIST}")
    own = "青山市工商联"
    assert {f"尤里 {own} 主席 elected", f"周航 {own} 副主席 elected", f"荣辱 {own} 副主席 elected"} <= found


def test_a_vote_on_nobody_elects_nobody() -> None:
    found = held_whole(f"{_HEAD}会议听取了工作报告。表决结果由高田宣布。{_LIST}")
    assert not any(one.endswith(("elected", "removed")) for one in found)


def test_sessions_of_a_conference_of_a_city_that_no_gazetteer_has() -> None:
    text = "中国人民政治协商会议青山市第十一届委员会第一次会议公报（2021年12月20日）\n\n12月18日，会议选举产生主席、副主席。"
    assert "尤里 青山市政协 主席 elected" in held_whole(text + _LIST)
