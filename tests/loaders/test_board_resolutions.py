"""Announcements of what a board resolved: the day of its meeting, whatever they say of how it was called."""

import pytest
from reading import brief, read_whole

from cursus.model.statement import EventStatement, Holding, Issuance

PAGE = """证券代码：60×××7　　证券简称：云江特纸　　公告编号：2021-037

云江特纸股份有限公司
第七届董事会第十五次会议决议公告

本公司董事会及全体董事保证本公告内容不存在任何虚假记载。

一、董事会会议召开情况
{held}会议由董事长岑参谋先生主持，监事会主席丘艳女士列席。
二、{section}
（一）审议通过《关于聘任公司总经理的议案》。
因工作调整，谷丰登先生申请辞去公司总经理职务，辞职后仍担任公司董事。董事会同意聘任段落先生为公司总经理，任期至本届董事会届满之日止。
（二）审议通过《关于选举副董事长的议案》，选举谷丰登先生为公司第七届董事会副董事长。
三、备查文件
公司第七届董事会第十五次会议决议。
特此公告。

云江特纸股份有限公司董事会
2021年8月20日
"""
HELD = {
    "at once": "云江特纸股份有限公司（以下简称“公司”）第七届董事会第十五次会议于2021年8月19日在公司办公楼305会议室召开。独立董事麻远山以通讯方式参会。",
    "in rows": "1．会议召开时间：2021年8月19日\n2．会议召开地点：公司305会议室\n",
    "called by mail": "公司第七届董事会第十五次会议通知于2021年8月9日以邮件方式发出，会议于2021年8月19日在公司会议室以现场方式召开。",
    "called in writing": "云江特纸股份有限公司第七届董事会第十五次会议通知已于2021年8月9日以书面、电话等方式送达全体董事。本次会议于2021年8月19日以通讯表决方式召开。",
    "calls sent": "公司于2021年8月9日以电子邮件方式向全体董事发出召开第七届董事会第十五次会议的通知，会议于8月19日在公司会议室召开。",
}


@pytest.mark.parametrize("section", ["董事会会议审议情况", "议案审议情况", "会议审议和表决情况"])
@pytest.mark.parametrize("held", HELD.values(), ids=HELD)
def test_a_resolution_is_of_the_day_of_its_meeting(held: str, section: str) -> None:
    found = read_whole(PAGE.format(held=held, section=section)).statements
    told = [one for one in found if isinstance(one, EventStatement | Holding | Issuance)]
    assert {one.date.edtf for one in told if one.date} == {"2021-08-19"}
    assert [one.title.endswith("第七届董事会第十五次会议") for one in told if isinstance(one, EventStatement)] == [True]
    firm = "云江特纸股份有限公司"
    assert {brief(one) for one in told if isinstance(one, Holding)} - {f"麻远山 {firm} 独立董事"} == {
        f"岑参谋 {firm} 董事长", f"丘艳 {firm} 监事会主席", f"谷丰登 {firm} 总经理 resigned", f"谷丰登 {firm} 董事",
        f"段落 {firm} 总经理 appointed", f"谷丰登 {firm} 副董事长 elected",
    }  # fmt: skip
