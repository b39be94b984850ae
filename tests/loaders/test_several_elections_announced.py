"""Papers that tell of several elections and set out below whom they chose: each list is of the day of its own."""

from __future__ import annotations

import pytest
from reading import dated_whole

_BODY = "衢州市茶业协会"
_HEAD = (
    f"关于公布{_BODY}第五届理事会选举结果的{{kind}}\n\n各会员单位：\n\n　　{_BODY}第五次会员代表大会于2019年11月8日在衢州饭店召开，"
    "选举产生了第五届理事会理事、监事会监事。{further}{points}\n\n{lists}\n\n"
    f"{_BODY}\n2019年11月20日\n"
)
_FURTHER = "11月9日，五届一次理事会议选举产生了{heads}。11月12日，协会召开党员大会，选举产生了新一届党支部委员会。"
_LISTS = (
    "一、协会负责人\n会　长　钱江潮（浙江绿峰茶业有限公司董事长）\n副会长　祝福生\n　　　　孟春晓（女）\n"
    "秘书长　言慧中（专职）\n\n二、理事（按姓氏笔画为序）\n方　舟　言慧中　祝福生　孟春晓　钱江潮　陶　然\n\n"
    "三、监事\n监　事　盛大年　　卜小青　　顾海平\n\n四、党支部委员会\n书　记　言慧中\n组织委员　陶　然\n宣传委员　方　舟"
)


@pytest.mark.parametrize("kind", ["公告", "通知", "通报"])
@pytest.mark.parametrize("points", ["现将结果公布如下。", "\n　　现将选举结果通报如下：", "现将名单公告如下："])
@pytest.mark.parametrize("heads", ["协会负责人", "会长、副会长和秘书长", "新一届领导班子"])
def test_each_list_is_of_the_day_of_its_election(kind: str, points: str, heads: str) -> None:
    further = _FURTHER.format(heads=heads)
    found = dated_whole(_HEAD.format(kind=kind, further=further, points=points, lists=_LISTS))
    assert {
        f"2019-11-09 钱江潮 {_BODY} 会长 elected",
        "2019-11-09 钱江潮 浙江绿峰茶业有限公司 董事长",
        f"2019-11-09 祝福生 {_BODY} 副会长 elected",
        f"2019-11-09 孟春晓 {_BODY} 副会长 elected",
        f"2019-11-09 言慧中 {_BODY} 秘书长 elected",
        f"2019-11-08 方舟 {_BODY} 理事 elected",
        f"2019-11-08 陶然 {_BODY} 理事 elected",
        f"2019-11-08 顾海平 {_BODY} 监事 elected",
        f"2019-11-12 言慧中 {_BODY}党支部 书记 elected",
        f"2019-11-12 方舟 {_BODY}党支部 宣传委员 elected",
    } <= found
    assert not [one for one in found if one.startswith("2019-11-20")]


def test_lists_below_go_on_behind_what_was_decided_besides() -> None:
    lists = _LISTS.replace("\n\n二、", "\n经会长钱江潮提名，理事会议聘任陶然为副秘书长。\n\n二、")
    further = _FURTHER.format(heads="协会负责人")
    found = dated_whole(_HEAD.format(kind="公告", further=further, points="现将结果公布如下。", lists=lists))
    assert {
        f"2019-11-09 陶然 {_BODY} 副秘书长 appointed",
        f"2019-11-08 方舟 {_BODY} 理事 elected",
        f"2019-11-08 盛大年 {_BODY} 监事 elected",
    } <= found


def test_what_is_decided_on_a_later_day_keeps_it() -> None:
    lists = _LISTS + "\n\n五、其他\n11月15日，协会召开五届一次常务理事会议，决定聘任陶然为副秘书长。"
    further = _FURTHER.format(heads="协会负责人")
    found = dated_whole(_HEAD.format(kind="公告", further=further, points="现将结果公布如下。", lists=lists))
    assert f"2019-11-15 陶然 {_BODY} 副秘书长 appointed" in found


def test_one_election_leaves_its_lists_together() -> None:
    found = dated_whole(_HEAD.format(kind="公告", further="", points="现将结果公布如下。", lists=_LISTS))
    days = {one.partition(" ")[0] for one in found}
    assert days == {"2019-11-08"}


@pytest.mark.parametrize("told", ["到会理事选举产生领导机构如下：", "会议选举产生新一届领导班子，名单如下："])
def test_lists_below_the_election_of_their_own_day_are_of_it(told: str) -> None:
    text = (
        f"关于{_BODY}第五次会员代表大会的报告\n\n市科协：\n\n　　经批准，我会第五次会员代表大会于2019年11月8日至9日在衢州饭店召开。\n\n"
        f"　　（一）8日下午，大会选举产生第五届理事会理事67名。\n\n　　（二）9日上午，五届一次理事会在衢州饭店召开，{told}\n\n"
        f"　　会　长：钱江潮\n　　常务理事：方　舟　言慧中　祝福生\n\n{_BODY}\n2019年11月20日\n"
    )
    assert f"2019-11-09 方舟 {_BODY} 常务理事 elected" in dated_whole(text)
