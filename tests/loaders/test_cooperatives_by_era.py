"""The history of a county's cooperative: its short names, the names that it had one after another, its council."""

from __future__ import annotations

import pytest
from reading import dated_whole, held

HISTORY = """云溪县供销合作社志

第二章　机构设置

第一节　县联社

　　1951年11月3日，云溪县合作社联合社第一次社员代表会议召开，推选县长石开山兼任筹备委员会主任委员。
　　1952年10月18日，首届社员代表大会召开，陈大山作工作报告。大会通过《云溪县合作社联合社章程》，选举产生理事会、监事会，理事会主任陈大山，副主任李小川、王成林。
　　1954年9月，县联社改称云溪县供销合作社。
　　1956年12月4日，县供销社第二届社员代表大会在人民剧场举行。王成林连任理事会主任，李小川、赵启贵当选副主任，孙大海当选监事会主任。
　　1962年6月1日，恢复县供销社，县委任命赵启贵为主任。
　　1965年10月21日，第三届社员代表大会开幕，选举赵启贵为主任，何明田为副主任。
　　1984年5月15日，县第四届社员代表大会召开，改县供销社为云溪县供销合作社联合社。理事会第一次会议选举陈登科为主任，苏朝阳、吴玉梅（女）为副主任；监事会第一次会议推选何明田为主任。
"""


@pytest.mark.parametrize(
    "said",
    [
        "1951-11-03 石开山 云溪县合作社联合社筹备委员会 主任委员 elected",
        "1952-10-18 陈大山 云溪县合作社联合社 理事会主任 elected",
        "1952-10-18 王成林 云溪县合作社联合社 理事会副主任 elected",
        "1956-12-04 王成林 云溪县供销合作社 理事会主任 elected",
        "1956-12-04 赵启贵 云溪县供销合作社 理事会副主任 elected",
        "1956-12-04 孙大海 云溪县供销合作社 监事会主任 elected",
        "1962-06-01 赵启贵 云溪县供销合作社 主任 appointed",
        "1965-10-21 赵启贵 云溪县供销合作社 主任 elected",
        "1965-10-21 何明田 云溪县供销合作社 副主任 elected",
        "1984-05-15 陈登科 云溪县供销合作社联合社 理事会主任 elected",
        "1984-05-15 吴玉梅 云溪县供销合作社联合社 理事会副主任 elected",
        "1984-05-15 何明田 云溪县供销合作社联合社 监事会主任 elected",
    ],
)
def test_a_cooperative_goes_by_the_name_of_the_time_whatever_it_is_called_for_short(said: str):
    assert said in dated_whole(HISTORY)


@pytest.mark.parametrize(
    "councils", ["理事会、监事会", "第二届理事会、监事会", "新一届理事会、监事会", "第三届理事会和监事会"]
)
def test_heads_stand_behind_two_councils_that_are_elected(councils: str):
    text = f"大会选举产生{councils}，理事会主任邹大山，副主任丁小川。"
    assert held(text, organization="云州市供销合作社", title="云州市供销合作社大事记") == {
        "邹大山 云州市供销合作社 理事会主任 elected",
        "丁小川 云州市供销合作社 理事会副主任 elected",
    }


@pytest.mark.parametrize("head", ["监事长", "理事长"])
def test_a_cooperative_of_credit_has_a_board_before_it_is_a_bank(head: str) -> None:
    found = dated_whole(
        "云州农村商业银行大事记（2008—2016年）\n\n编者按：云州农村商业银行股份有限公司，前身为云州县农村信用合作社，2013年更为现名。\n\n"
        f"2009年\n\n2月27日　云州县农村信用合作社召开社员代表大会，选举洪山为{head}。\n\n"
        "2013年\n\n5月6日　云州农村商业银行股份有限公司创立大会选举沈静为监事长。\n"
    )
    assert f"2009-02-27 洪山 云州县农村信用合作社 {head} elected" in found
    assert "2013-05-06 沈静 云州农村商业银行股份有限公司 监事长 elected" in found
