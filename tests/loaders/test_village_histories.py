"""Histories of villages: whose they are, and what was there before the village: peasants' unions, brigades."""

import pytest
from reading import held_by_year, own_body

ROOM = """云溪县石塘乡上坪村 ★ 村情村史馆
村 庄 大 事

▲1950年冬　土改工作队进村，成立农民协会，李阿土任主席。
▲1958年9月　并入石塘公社，改称上坪大队，首任大队长李阿土，大队党支部书记王国生。
▲1961年　沈阿毛任大队党支部书记。
▲1984年　撤队建村，张有田当选第一届村委会主任。
▲2012-7　村两委换届，张小秋（女）当选村党支部书记，李宗耀当选村委会主任。

附　历任村党支部书记：张有田（1984—1994）　王　来（1994—2012）
"""


def test_own_village() -> None:
    told = held_by_year(ROOM)
    assert "李阿土 云溪县石塘乡上坪村农民协会 主席 appointed" in told["1950"]
    assert told["1958"] == {"李阿土 云溪县石塘公社上坪大队 大队长", "王国生 云溪县石塘公社上坪大队 党支部书记"}
    assert told["1961"] == {"沈阿毛 云溪县石塘乡上坪大队 党支部书记 appointed"}
    assert "张有田 云溪县石塘乡上坪村村委会 主任 elected" in told["1984"]
    assert told["2012"] == {
        "张小秋 云溪县石塘乡上坪村 党支部书记 elected",
        "李宗耀 云溪县石塘乡上坪村村委会 主任 elected",
    }
    assert "王来 云溪县石塘乡上坪村 党支部书记 term" in told["1994"]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("大 坪 村 志 略\n\n大坪村位于云溪县石塘乡南部。", "云溪县石塘乡大坪村"),
        ("杨柳村村情简介\n杨柳村地处安徽省肥西县三河镇东部，人口4200人。", "安徽省肥西县三河镇杨柳村"),
        ("云溪县石塘乡上坪村 | 村庄大事\n1958年，成立上坪大队。", "云溪县石塘乡上坪村"),
        (
            "大坪村发展史\n云溪县石塘乡大坪村村民委员会编　2019年10月\n1958年，成立大队。",
            "云溪县石塘乡大坪村村民委员会",
        ),
        ("江口村大事\n2015年，修路。\n（云溪县大均乡江口村）", "云溪县大均乡江口村"),
    ],
)
def test_whose(head: str, body: str) -> None:
    assert own_body(head) == body
