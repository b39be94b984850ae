"""Replies to letters on elections: whose day and whose posts are told."""

from __future__ import annotations

import pytest
from reading import dated_whole

REPLY = """清源县总工会文件
清工组字〔2003〕21号

关于县水泥厂工会第四届委员会选举结果的批复

县水泥厂工会：
　　{received}{approved}，{agrees}第四届工会委员会由祁守业、陶可心、罗小满三位同志组成，祁守业任主席，陶可心任副主席；罗小满任经费审查委员会主任。原主席贡嘉同志因年龄原因不再留任。
　　此复。

　　　　　　　　二〇〇三年八月十九日
"""
UNION = "清源县水泥厂工会"


@pytest.mark.parametrize(
    "received",
    [
        "你会八月八日关于换届选举结果的报告收悉。",
        "你会8月8日报来的选举报告已悉。",
        "你会2003年8月8日《关于选举结果的报告》收悉。",
    ],
)
@pytest.mark.parametrize("approved", ["经县总工会主席办公会议研究", "经研究"])
@pytest.mark.parametrize("agrees", ["同意你会的选举结果：", "批准选举结果。"])
def test_results_agreed_with_are_of_the_day_of_the_reply(received: str, approved: str, agrees: str) -> None:
    assert dated_whole(REPLY.format(received=received, approved=approved, agrees=agrees)) == {
        *(f"2003-08-19 {one} {UNION} 委员 elected" for one in ("祁守业", "陶可心", "罗小满")),
        f"2003-08-19 祁守业 {UNION} 主席 elected", f"2003-08-19 陶可心 {UNION} 副主席 elected",
        f"2003-08-19 罗小满 {UNION}经费审查委员会 主任 elected", f"2003-08-19 贡嘉 {UNION} 主席 former",
        f"2003-08-19 贡嘉 {UNION} 主席 removed",
    }  # fmt: skip
