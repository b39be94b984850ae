"""Papers that tell of several elections and set out below whom they chose: each list is of the day of its own."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement

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


@pytest.mark.parametrize("row", ["原支部书记邵明理因工作调动不再担任书记职务。", "原党支部书记邵明理不再担任书记。"])
def test_who_leaves_below_a_list_leaves_alone_what_his_title_names(row: str) -> None:
    further = _FURTHER.format(heads="协会负责人")
    found = dated_whole(
        _HEAD.format(kind="公告", further=further, points="现将结果公布如下。", lists=f"{_LISTS}\n{row}")
    )
    assert [one for one in found if one.endswith("removed")] == [f"2019-11-12 邵明理 {_BODY}党支部 书记 removed"]


def test_terms_of_who_is_engaged_are_nobody() -> None:
    told = "理事会议聘请第三届、第四届会长、78岁的郑国栋为名誉会长。"
    lists = _LISTS.replace("\n\n二、", f"\n{told}\n\n二、")
    further = _FURTHER.format(heads="协会负责人")
    text = _HEAD.format(kind="公告", further=further, points="现将结果公布如下。", lists=lists)
    assert [one for one in dated_whole(text) if "名誉会长" in one] == [f"2019-11-09 郑国栋 {_BODY} 名誉会长 appointed"]
    titles = [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert titles == [f"{_BODY}第五次会员代表大会", "五届一次理事会议", "党员大会"]


@pytest.mark.parametrize("count", ["4名", "（4名）", "（共4名）"])
def test_headings_that_count_without_brackets(count: str) -> None:
    lists = (
        f"（一）会长1名\n钱江潮　浙江绿峰茶业有限公司董事长\n（二）副会长{count}\n祝福生　龙游县茶叶公司总经理\n"
        "米子阳　开化县云雾工作室创办人\n孟春晓　浙江衢州职业学院院长\n（三）秘书长1名\n言慧中（兼）"
    )
    found = dated_whole(_HEAD.format(kind="公告", further="", points="现将结果公布如下。", lists=lists))
    assert {
        f"2019-11-08 钱江潮 {_BODY} 会长 elected",
        "2019-11-08 钱江潮 浙江绿峰茶业有限公司 董事长",
        f"2019-11-08 祝福生 {_BODY} 副会长 elected",
        f"2019-11-08 孟春晓 {_BODY} 副会长 elected",
        "2019-11-08 孟春晓 浙江衢州职业学院 院长",
    } <= found


def test_a_reply_to_the_branch_of_a_society() -> None:
    found = held_whole(
        f"中共衢州市民政局社会组织综合委员会\n关于同意{_BODY}党支部选举结果的批复\n\n{_BODY}党支部：\n\n"
        f"　　你支部《关于{_BODY}党支部换届选举结果的报告》收悉。经研究，同意你支部2023年6月15日党员大会的选举结果：\n"
        "　　书　　记：姚　远\n　　组织委员：蓝　天（女）\n\n　　此复。\n\n　　中共衢州市民政局社会组织综合委员会\n　　2023年6月21日\n"
    )
    assert found == {f"姚远 {_BODY}党支部 书记 elected", f"蓝天 {_BODY}党支部 组织委员 elected"}


@pytest.mark.parametrize("points", ["现予公告：", "现将结果公布如下："])
def test_who_was_engaged_and_who_was_voted_for(points: str) -> None:
    found = dated_whole(
        f"{_BODY}关于换届结果的公告\n\n　　{_BODY}第五次会员代表大会于2019年11月8日召开。11月8日下午，大会全体会议选举产生了第五届理事会理事；"
        f"11月9日上午，第五届理事会第一次会议选举产生了会长、副会长，聘任了秘书长，聘请了名誉会长、顾问。{points}\n\n"
        "　　会　　长：钱江潮\n　　副会长：祝福生　孟春晓（女）\n　　秘书长：言慧中\n　　名誉会长：郑国栋\n　　顾　问：盛大年　卜小青\n"
        "　　理　　事：（以姓氏笔画为序）\n　　方　舟　　言慧中　　祝福生　　孟春晓\n　　钱江潮　　陶　然　　顾海平\n\n"
        f"{_BODY}\n2019年11月12日\n"
    )
    council = ("方舟", "言慧中", "祝福生", "孟春晓", "钱江潮", "陶然", "顾海平")
    assert found == {
        f"2019-11-09 钱江潮 {_BODY} 会长 elected",
        *(f"2019-11-09 {name} {_BODY} 副会长 elected" for name in ("祝福生", "孟春晓")),
        f"2019-11-09 言慧中 {_BODY} 秘书长 appointed",
        f"2019-11-09 郑国栋 {_BODY} 名誉会长 appointed",
        *(f"2019-11-09 {name} {_BODY} 顾问 appointed" for name in ("盛大年", "卜小青")),
        *(f"2019-11-08 {name} {_BODY} 理事 elected" for name in council),
    }


def test_numbered_rows_of_a_branch_and_counts_behind_a_colon() -> None:
    lists = "一、理事会\n1.会长：钱江潮\n2.理事：（共4名）方舟、钱江潮、高山、梁柱\n二、党支部\n1.书记：言慧中\n2.委员：方舟、陶然"
    further = _FURTHER.format(heads="会长")
    found = dated_whole(_HEAD.format(kind="通报", further=further, points="现将结果通报如下：", lists=lists))
    assert found == {
        f"2019-11-09 钱江潮 {_BODY} 会长 elected",
        *(f"2019-11-08 {name} {_BODY} 理事 elected" for name in ("方舟", "钱江潮", "高山", "梁柱")),
        f"2019-11-12 言慧中 {_BODY}党支部 书记 elected",
        *(f"2019-11-12 {name} {_BODY}党支部 委员 elected" for name in ("方舟", "陶然")),
    }


@pytest.mark.parametrize("heading", ["党支部", "新一届党支部", "协会党支部", "党支部班子成员"])
def test_a_branch_that_its_heading_calls_by_its_kind(heading: str) -> None:
    lists = f"一、会长\n钱江潮\n二、{heading}\n书记：言慧中\n委员：方舟、陶然"
    found = dated_whole(_HEAD.format(kind="通报", further="", points="现将结果通报如下：", lists=lists))
    assert {
        f"2019-11-08 言慧中 {_BODY}党支部 书记 elected",
        f"2019-11-08 陶然 {_BODY}党支部 委员 elected",
    } <= found


def test_a_row_whose_words_for_work_are_no_office() -> None:
    lists = "会长\n　　钱江潮　　浙江绿峰茶业有限公司董事长\n副会长（2人）\n　　孟春晓　　衢江区春晓茶艺馆创办人\n　　陶　然　　龙游县茶叶公司总经理"
    found = dated_whole(_HEAD.format(kind="通知", further="", points="现将名单公布如下：", lists=lists))
    assert {f"2019-11-08 {name} {_BODY} 副会长 elected" for name in ("孟春晓", "陶然")} <= found
