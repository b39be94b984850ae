"""Farms that were regiments of a construction corps for a time, and the names of regiments' parts."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

_FARM = """国营乌兰滩农场场史资料·大事记

1956.4.2　国营乌兰滩农场正式建场，旗委任命雷振海任场长。
1968.9　农场革委会成立，雷振海任主任。
1969.3.18　农场改编为内蒙古生产建设兵团第三十八团。团长宗秉坤（现役），政治委员郭洛平，参谋长庞大雨。
1969.8　麦守田兼任二营营长；一连指导员乔木林调任团政治处主任。
1971.11.7　时任兵团副司令员贺兰峰来团检查战备工作，宗秉坤陪同。
1975.10　兵团撤销，恢复原场名，麦守田任场党委书记。
1978.3　场长雷振海主持召开全场职工大会。
"""


def test_farm_is_a_regiment_for_a_time() -> None:
    corps, farm = "内蒙古生产建设兵团", "国营乌兰滩农场"
    assert held_whole(_FARM) == {
        f"雷振海 {farm} 场长 appointed",
        f"雷振海 {farm}革命委员会 主任 appointed",
        f"宗秉坤 {corps}第三十八团 团长",
        f"郭洛平 {corps}第三十八团 政治委员",
        f"庞大雨 {corps}第三十八团 参谋长",
        f"麦守田 {corps}第三十八团二营 营长 appointed",
        f"乔木林 {corps}第三十八团一连 指导员",
        f"乔木林 {corps}第三十八团政治处 主任 appointed",
        f"贺兰峰 {corps} 副司令员 then",
        f"麦守田 {farm} 党委书记 appointed",
        f"雷振海 {farm} 场长",
    }


@pytest.mark.parametrize(
    ("becomes", "regiment", "again"),
    [
        ("红柳沟农场改称农八师一四二团", "农八师一四二团", "改为红柳沟农场"),
        ("农场划归兵团，番号为兰州军区生产建设兵团第三师第十八团", "兰州军区生产建设兵团第三师第十八团", "恢复原名称"),
        ("农场编为黑龙江生产建设兵团三师二十九团", "黑龙江生产建设兵团三师二十九团", "恢复农场建制"),
        ("农场更名为农七师一三〇团", "农七师一三〇团", "撤销团建制，恢复红柳沟农场名称"),
    ],
)
def test_ways_to_become_a_regiment(becomes: str, regiment: str, again: str) -> None:
    told = f"红柳沟农场大事记\n\n1958年　红柳沟农场成立，场长王守田。\n1963年4月　{becomes}，张卫疆任团长。\n"
    told += f"1970年　团长张卫疆率队支援抗洪。\n1974年1月　{again}，王守田任场长。\n1976年　场长王守田调离。\n"
    found = dated_whole(told)
    assert {f"1963-04 张卫疆 {regiment} 团长 appointed", f"1970 张卫疆 {regiment} 团长"} <= found
    assert {"1974-01 王守田 红柳沟农场 场长 appointed", "1976 王守田 红柳沟农场 场长"} <= found


def test_regiment_again() -> None:
    told = "一四二团场史大事记\n\n1955年7月　沙湾农场改称农八师一四二团，团长刘大漠。\n1975年8月　改编为国营沙湾农场，何水渠任场长。\n"
    found = held_whole(told + "1982年4月　恢复兵团建制，恢复一四二团番号，何水渠任团长。\n")
    assert "何水渠 农八师一四二团 团长 appointed" in found and "何水渠 国营沙湾农场 场长 appointed" in found


@pytest.mark.parametrize("told", ["解放军某部七连指导员刘志民入城", "考察团分两路，第一团团长刘志民带队"])
def test_company_without_its_regiment_is_nobodys(told: str) -> None:
    assert not held_whole(f"云州市大事记\n\n1949年4月　{told}。\n")
