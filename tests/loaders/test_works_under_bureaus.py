"""Works named with the bureau above them: their own short names, 局, what a bureau sends, their revolutionary committees."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "宁川矿务局石塘煤矿志\n大事记（1953—1989）\n1968年\n"
MINE = "宁川矿务局石塘煤矿"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("石塘煤矿工会召开第二次会员代表大会，选举侯树山为主席。", {f"侯树山 {MINE}工会 主席 elected"}),
        (
            "中共石塘煤矿第三次代表大会召开，武卫东当选书记，李得田当选副书记。",
            {f"武卫东 {MINE} 党委书记 elected", f"李得田 {MINE} 党委副书记 elected"},
        ),
        (
            "局长冷江河到矿检查，党委书记周石汇报工作，局劳动工资处处长孙元陪同。",
            {"冷江河 宁川矿务局 局长", f"周石 {MINE} 党委书记", "孙元 宁川矿务局劳动工资处 处长"},
        ),
        ("局党委给予副矿长米永福撤职处分。", {f"米永福 {MINE} 副矿长 removed"}),
        ("西北煤矿管理局派工程师陈正谊来矿勘察。", {"陈正谊 西北煤矿管理局 工程师"}),
        (
            "石塘煤矿筹备处成立，宁川矿务局调基建科科长王铁山任筹备处主任，李得田任副主任。",
            {
                "王铁山 宁川矿务局基建科 科长",
                f"王铁山 {MINE}筹备处 主任 appointed",
                f"李得田 {MINE}筹备处 副主任 appointed",
            },
        ),
        (
            "石塘煤矿革命委员会成立。主任由军代表武卫东担任，副主任3人：周大虎、李得田、田素珍（女）。",
            {
                f"武卫东 {MINE}革命委员会 主任 appointed",
                f"周大虎 {MINE}革命委员会 副主任 appointed",
                f"李得田 {MINE}革命委员会 副主任 appointed",
                f"田素珍 {MINE}革命委员会 副主任 appointed",
            },
        ),
        (
            "周大虎被免去党委副书记、革委会副主任职务。",
            {f"周大虎 {MINE} 党委副书记 removed", f"周大虎 {MINE}革命委员会 副主任 removed"},
        ),
        ("矿革委会主任武卫东到井下检查。", {f"武卫东 {MINE}革命委员会 主任"}),
        ("矿劳动服务公司经理马大成介绍情况。", {f"马大成 {MINE}劳动服务公司 经理"}),
        ("采煤一队队长、全国先进生产者毛旦出席群英会。", {f"毛旦 {MINE}采煤一队 队长"}),
        ("《石塘煤矿志》编纂委员会成立，余水清任主任委员。", {"余水清 《石塘煤矿志》编纂委员会 主任委员 appointed"}),
    ],
)
def test_what_a_works_and_the_bureau_above_it_are_called(text: str, expected: set[str]) -> None:
    assert held_whole(f"{HEAD}9月5日　{text}\n") == expected


def test_names_of_japanese_guests_stand_behind_their_country_only() -> None:
    guests = held_whole(f"{HEAD}9月5日　日本三和制作所技术员山田一郎、东京工业协会会长小野寺诚来矿参观。\n")
    assert guests == {"山田一郎 日本三和制作所 技术员", "小野寺诚 东京工业协会 会长"}
    guests = held_whole(f"{HEAD}9月5日　日本东和协会会长高桥健一一行8人来矿参观。\n")
    assert guests == {"高桥健一 日本东和协会 会长"}
    assert not held_whole(f"{HEAD}9月5日　某制作所技术员山田村民来矿参观。\n")


def test_an_office_handed_over_is_none_of_who_moves() -> None:
    text = "调度室主任郑方到任。原总工程师万方调任局生产处副处长，总工程师一职由郑方接替。"
    assert held_whole(f"{HEAD}9月5日　{text}\n") >= {
        f"万方 {MINE} 总工程师 former",
        "万方 宁川矿务局生产处 副处长 appointed",
        f"郑方 {MINE} 总工程师 appointed",
    }
