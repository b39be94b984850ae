"""Short pages of sites: whose they are, who was elected under a heading, and who left beside who came."""

from __future__ import annotations

import pytest
from reading import held, held_whole, own_body

HOSPITAL = {"title": "云水医科大学附属医院2019年大事记", "organization": "云水医科大学附属医院"}
SOCIETY = {"title": "云水市书法家协会2019年大事记", "organization": "云水市书法家协会"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "恒丰公司工会完成换届选举\n发布时间：2021-11-08\n11月5日，侯马恒丰机械有限公司第六次工会会员代表大会召开。公司党委书记卫东出席会议。\n",
            "侯马恒丰机械有限公司",
        ),
        (
            "桐城市政协考察团来我市考察\n日期：2018-11-23　　来源：德兴市政协办\n11月20日，桐城市政协主席方明来我市考察。市政协主席祝安陪同。\n",
            "德兴市政协",
        ),
        (
            "食品工程学院召开干部大会\n2023-09-05\n9月4日，食品工程学院召开大会。河西理工学院副校长华国柱出席，宣读学校文件。\n",
            "河西理工学院食品工程学院",
        ),
        (
            "市长赵梅一行到我院调研\n2022-03-18\n3月17日，市长赵梅到凤庆县人民医院调研，院长早恩参加。我院副院长王明汇报。\n",
            "凤庆县人民医院",
        ),
        (
            "我校与昆山公司签署合作协议\n2021-06-18\n6月16日，格尔木高原职业学院与昆山化工有限公司签约。产业学院院长王明出席。\n",
            "格尔木高原职业学院",
        ),
    ],
)
def test_whose_page_it_is(text: str, body: str) -> None:
    assert own_body(text) == body


def test_the_host_is_the_city_of_the_source() -> None:
    text = "桐城市政协考察团来我市考察\n日期：2018-11-23　　来源：德兴市政协办\n11月20日，桐城市政协主席方明来我市考察。市政协主席祝安陪同，市文旅局局长王明汇报。\n"
    found = held_whole(text)
    assert {"祝安 德兴市政协 主席", "王明 德兴市文旅局 局长"} <= found


@pytest.mark.parametrize("name", ["柏永和", "王国强", "李大明"])
@pytest.mark.parametrize(
    "left",
    [
        "同志任职年龄到限，不再担任院长职务。",
        "同志到龄退休，免去其院长职务。",
        "同志任期届满，不再担任院长。",
        "因年龄原因不再担任院长。",
    ],
)
def test_who_leaves_is_the_one_named_beside_it(name: str, left: str) -> None:
    found = held(f"校党委决定：谷长青同志任云水医科大学附属医院院长；{name}{left}", **HOSPITAL)
    assert found == {
        "谷长青 云水医科大学附属医院 院长 appointed",
        f"{name} 云水医科大学附属医院 院长 removed",
    }


@pytest.mark.parametrize(
    "text",
    [
        "会上选举产生了新一届理事会。会长为苏士强，副会长分别为王丹、毛国典。",
        "大会选举产生了新一届领导机构，会长为苏士强，副会长为王丹、毛国典。",
        "新一届会长、副会长和理事由大会选举产生。第七届会长为苏士强，副会长为王丹、毛国典。",
        "会议选举产生了会长、副会长。会长为苏士强，副会长为王丹、毛国典。",
        "经选举，新一届会长由苏士强担任，副会长为王丹、毛国典。",
        "会议进行换届选举，苏士强当选会长，当选副会长的有王丹、毛国典。",
        "苏士强当选会长。两人当选副会长，按姓氏笔画为序：王丹、毛国典。",
        "苏士强当选会长，两人当选副会长，分别是王丹、毛国典。",
    ],
)
def test_holders_named_behind_an_election_are_elected(text: str) -> None:
    assert held(text, **SOCIETY) == {
        "苏士强 云水市书法家协会 会长 elected",
        "王丹 云水市书法家协会 副会长 elected",
        "毛国典 云水市书法家协会 副会长 elected",
    }


@pytest.mark.parametrize("called", ["等老前辈", "等老领导", "等三位老专家", "等知名书法家", ""])
def test_what_people_are_called_together_is_no_part_of_a_name(called: str) -> None:
    found = held(f"大会聘请李守贞、钟爱华、聂明珠{called}为顾问。", **SOCIETY)
    assert found == {f"{name} 云水市书法家协会 顾问 appointed" for name in ("李守贞", "钟爱华", "聂明珠")}


def test_a_hotel_has_no_officers() -> None:
    text = "会议在云水天元大酒店举行，会议由主席苏士强主持。会议推选王丹为副主席，聘任毛国典为秘书长。"
    assert {fact.split()[1] for fact in held(text, **SOCIETY)} == {"云水市书法家协会"}
