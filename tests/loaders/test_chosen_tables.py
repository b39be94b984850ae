"""What elections and appointments set in rows and columns: a column a post, posts that go on in blank cells."""

from __future__ import annotations

from .test_lists import facts

ACROSS = """云州市书画协会第三届理事会第一次会议选举结果公告

一、各分支机构负责人（5月8日会长办公会议聘任）

　　　名　称　　　　　会长（主任）　　副会长（副主任）　　秘书长
　　铁路分会　　　　　丁　宁　　　　　韦　立、罗　平　　　甘小泉
　　青年分会　　　　　何　远　　　　　——　　　　　　　　　方子期
　　篆刻专委会　　　　邹　文（女）　　文　岳　　　　　　　——

云州市书画协会
2020年5月12日
"""


def test_each_column_of_a_table_is_a_post() -> None:
    found = facts(ACROSS, title="选举结果公告", organization="云州市书画协会", date="2020-05-12")
    assert {
        "丁宁 云州市书画协会铁路分会 会长 appointed 2020-05-08",
        "韦立 云州市书画协会铁路分会 副会长 appointed 2020-05-08",
        "罗平 云州市书画协会铁路分会 副会长 appointed 2020-05-08",
        "甘小泉 云州市书画协会铁路分会 秘书长 appointed 2020-05-08",
        "何远 云州市书画协会青年分会 会长 appointed 2020-05-08",
        "方子期 云州市书画协会青年分会 秘书长 appointed 2020-05-08",
        "邹文 云州市书画协会篆刻专委会 主任 appointed 2020-05-08",
        "文岳 云州市书画协会篆刻专委会 副主任 appointed 2020-05-08",
    } == found
