"""What is said behind those in a list of people chosen or appointed: who has still to agree, and who took no part in the vote."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = """白石县第十八届人民代表大会第三次会议
公　　告
（第二号）

　　白石县第十八届人民代表大会第三次会议于2024年1月18日选举：
　　李大山为白石县人民法院院长；
"""
FOOT = """
　　现予公告。

　　　　　　白石县第十八届人民代表大会第三次会议主席团
　　　　　　　　　　　　　　2024年1月18日
"""
BOARD = """云州农村商业银行股份有限公司
第四届董事会第一次会议决议公告

会议于2022年5月20日在总行召开，由董事长季国兴先生主持。
（一）审议通过《关于聘任高级管理人员的议案》
{}

云州农村商业银行股份有限公司董事会
2022年5月23日
"""


@pytest.mark.parametrize(
    "remark",
    (
        "，其任职须报经云州市人民检察院检察长提请云州市人民代表大会常务委员会批准",
        "（须报经云州市人民检察院检察长提请云州市人民代表大会常务委员会批准）",
        "，须报云州市人民代表大会常务委员会批准",
        "，待云州市人大常委会批准",
        "",
    ),
)
def test_who_has_still_to_agree(remark: str) -> None:
    found = held_whole(f"{HEAD}　　上官云为白石县人民检察院检察长{remark}。{FOOT}")
    assert "上官云 白石县人民检察院 检察长 elected" in found
    assert not any("云州市" in one for one in found)


@pytest.mark.parametrize(
    ("said", "role"),
    (("关联董事韩冬回避表决。", "董事"), ("关联监事韩冬回避。", "监事"), ("董事韩冬投反对票。", "董事")),
)
def test_who_took_no_part_in_the_vote(said: str, role: str) -> None:
    assert f"韩冬 云州农村商业银行股份有限公司 {role}" in held_whole(BOARD.format(said))
