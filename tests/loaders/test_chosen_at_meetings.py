"""Who is chosen at a meeting named behind the name, for a committee of the party, and artists described before their names."""

from __future__ import annotations

import pytest
from reading import held

UNION = "云州市总工会"
CHOSEN = (
    (
        "市人大常委会副主任、市总工会主席方大同在市总工会七届二次全委会上当选市总工会主席（连任）。",
        "方大同 云州市总工会 主席 elected",
    ),
    ("市政府副市长方大同在市红十字会第五次会员代表大会上当选会长。", "方大同 云州市红十字会 会长 elected"),
    ("市文联主席方大同也在换届选举中当选为市作协主席。", "方大同 云州市作协 主席 elected"),
    (
        "市总工会召开党员大会，选举产生新一届机关党委，方大同当选书记，石可破当选委员。",
        "石可破 云州市总工会 机关党委委员 elected",
    ),
    (
        "市总工会召开党员大会，选举产生新一届直属机关党委，方大同当选书记，梅若兰当选专职副书记。",
        "梅若兰 云州市总工会 直属机关党委专职副书记 elected",
    ),
    (
        "市政协机关召开党员大会，选举产生新一届机关党委，方大同当选书记。",
        "方大同 云州市政协 机关党委书记 elected",
    ),
    ("市剧协主席、京剧表演艺术家云中鹤致辞。", "云中鹤 云州市剧协 主席"),
    ("市戏剧家协会名誉主席、84岁的秦腔表演艺术家云中鹤等先后发言。", "云中鹤 云州市戏剧家协会 名誉主席"),
    ("市民协主席、72岁的剪纸艺术家云中鹤致辞。", "云中鹤 云州市民协 主席"),
    ("市总工会组织民管部部长石可破参加座谈。", "石可破 云州市总工会组织民管部 部长"),
    ("石可破任市总工会组织民管部副部长，主持工作。", "石可破 云州市总工会组织民管部 副部长 appointed"),
)


@pytest.mark.parametrize(("text", "told"), CHOSEN)
def test_posts(text: str, told: str) -> None:
    assert told in held(text, organization=UNION)
