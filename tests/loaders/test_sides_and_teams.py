"""Who 韩方 is where two sign, whom 该院 means behind where somebody came from, and heads of teams of works."""

from __future__ import annotations

import pytest
from reading import held, held_whole

_HEAD = "丹 东 日 报\n1993年3月7日　星期日　农历癸酉年二月十五　第2184号　今日四版\n\n要　闻\n\n    本报讯　"


@pytest.mark.parametrize(
    ("guest", "title", "name"),
    [
        ("韩国大松农产株式会社", "韩方社长", "朴正焕"),
        ("日本北星株式会社", "日方社长", "李大山"),
        ("美国蓝山公司", "美方总裁", "高山"),
        ("香港星河公司", "港方董事长", "李大山"),
    ],
)
def test_the_other_side_is_the_body_from_there(guest: str, title: str, name: str) -> None:
    text = f"昨天，丹东机床厂与{guest}在鸭绿江宾馆签订《合作协议》。丹东机床厂厂长施展、{title}{name}分别在协议上签字。"
    assert held_whole(_HEAD + text + "\n") == {"施展 丹东机床厂 厂长", f"{name} {guest} {title[2:]}"}


@pytest.mark.parametrize(
    "told",
    ["今年3月才由市第二医院调来的雷院长，到任后抓收尾。", "市第二医院送来贺信。", "从市第二医院调入的医师有五名。"],
)
def test_that_hospital_is_none_that_somebody_came_from(told: str) -> None:
    text = f"昨天，市第一医院门诊大楼启用。市第一医院院长雷鸣讲话。{told}该院党委书记高山主持典礼。"
    assert "高山 丹东市第一医院 党委书记" in held_whole(_HEAD + text + "\n")


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("云州钢厂炉前班班长", "云州钢厂炉前班 班长"),
        ("云州钢厂炼钢车间炉前班班长", "云州钢厂炼钢车间炉前班 班长"),
        ("云州煤矿井前班班长", "云州煤矿井前班 班长"),
        ("云州机床厂二车间工段长", "云州机床厂二车间 工段长"),
        ("云州钢厂轧钢工段工段长", "云州钢厂轧钢工段 工段长"),
        ("云州女儿山纺织厂厂长", "云州女儿山纺织厂 厂长"),
        ("云州神女峰茶厂厂长", "云州神女峰茶厂 厂长"),
        ("云州前村茶厂厂长", "云州前村茶厂 厂长"),
    ],
)
def test_heads_of_teams_and_of_works_named_after_places(words: str, post: str) -> None:
    assert held(f"{words}申大柱介绍了经验。") == {f"申大柱 {post}"}


@pytest.mark.parametrize("many", ["全体成员", "主要成员", "部分成员"])
def test_all_who_belong_to_a_group_hold_no_office_behind_the_comma(many: str) -> None:
    found = held(f"市委书记高山会见了考察团{many}，市委副书记、市长罗小满介绍了情况。")
    assert found == {"高山 云州市委 书记", "罗小满 云州市委 副书记", "罗小满 云州市人民政府 市长"}


def test_a_part_of_a_firm_named_behind_its_kind_is_that_of_the_firm() -> None:
    text = "近日，丹东金山集团公司党委研究，聘任罗小满为集团公司销售公司经理；解聘高山的销售公司经理职务。"
    part = "丹东金山集团公司销售公司 经理"
    assert held_whole(_HEAD + text + "\n") == {f"罗小满 {part} appointed", f"高山 {part} removed"}
