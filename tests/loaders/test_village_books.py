"""Chronicles and books of villages and communities, which speak of their own committee, branch and head."""

import pytest
from reading import dated_whole, own_body, read_whole

from cursus.model.statement import Participation


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("云岭县柳湖镇杨沟村纪事（1999—2009年）", "云岭县柳湖镇杨沟村"),
        ("白庙村志·大事记", "白庙村"),
        ("云州市云岭区柳湖乡阳坡村村史", "云州市云岭区柳湖乡阳坡村"),
        ("柳湖街道阳光社区大事记", "柳湖街道阳光社区"),
    ],
)
def test_posts_of_a_village_in_its_own_chronicle(title: str, own: str):
    committee = "居委会" if own.endswith("社区") else "村委会"
    text = (
        f"{title}\n\n1999年12月18日　第五届{committee}换届选举，王海当选{committee}主任，白兰、苗青当选委员。原主任高原因年迈未参选。\n\n"
        "2001年3月　党支部改选，李平当选党支部书记。\n\n2009年1月　王海辞去主任职务。镇政府任命白兰为代理主任。\n"
    )
    assert own_body(text) == own
    assert dated_whole(text) >= {
        f"1999-12-18 王海 {own}{committee} 主任 elected",
        f"1999-12-18 白兰 {own}{committee} 委员 elected",
        f"1999-12-18 高原 {own}{committee} 主任 former",
        f"2001-03 李平 {own} 党支部书记 elected",
        f"2009-01 王海 {own}{committee} 主任 resigned",
        f"2009-01 白兰 {own}{committee} 代理主任 appointed",
    }


@pytest.mark.parametrize("act", ["查看水毁梯田", "检查防汛", "踏勘水源", "走访农户", "暗访"])
def test_who_comes_to_the_village(act: str):
    text = f"云岭县柳湖镇杨沟村纪事\n\n2004年7月　连日暴雨。镇党委书记高原、镇长兰天到村{act}，王海、苗青陪同。\n"
    found = {one.person.name: set(one.roles) for one in read_whole(text).statements if isinstance(one, Participation)}
    assert found == {"高原": {"visitor"}, "兰天": {"visitor"}, "王海": {"companion"}, "苗青": {"companion"}}
