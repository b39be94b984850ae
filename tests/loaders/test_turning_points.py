"""What the history of a works or hospital tells of besides meetings: something finished, an accident, a new way of being led."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement


def _titles(told: str) -> list[str]:
    text = (
        "云岭铅锌矿史简编\n\n1955年5月1日，云岭铅锌矿成立，周大川任矿长。\n\n"
        f"1957年7月，{told}。\n\n1958年11月，周大川调省冶金厅。\n"
    )
    told = (one for one in read_whole(text).statements if isinstance(one, EventStatement))
    return [one.title for one in told if one.date and one.date.edtf == "1957-07"]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("选矿厂一期工程竣工，日处理原矿250吨", "选矿厂一期工程竣工"),
        ("水泥厂二期工程建成", "水泥厂二期工程建成"),
        ("二坑发生透水事故，周大川赶赴井下指挥抢险", "二坑发生透水事故"),
        ("主井发生瓦斯爆炸，死亡3人", "主井发生瓦斯爆炸"),
        ("取消革命委员会，恢复矿长制，王大海任矿长", "取消革命委员会，恢复矿长制"),
        ("实行矿长负责制，王大海出任矿长", "实行矿长负责制"),
        ("恢复党支部，王大海任党支部书记", "恢复党支部"),
        ("云岭铅锌矿建制撤销，王大海不再担任矿长", "云岭铅锌矿建制撤销"),
        ("县人民政府接管云岭铅锌矿，军代表雷震任矿长", "县人民政府接管云岭铅锌矿"),
        ("改称云岭有色金属矿，矿长仍为王大海", "改称云岭有色金属矿"),
    ],
)
def test_turning_point_is_an_event(told: str, title: str) -> None:
    assert _titles(told) == [title]


@pytest.mark.parametrize(
    "told",
    ["全年未发生重大事故", "周大川接任矿长", "生产任务超额完成，工程进展顺利", "王大海接管生产工作"],
)
def test_what_is_none(told: str) -> None:
    assert not _titles(told)
