"""Papers and news that tell the result of an election: to whom they go, what heads their lists, who is honoured."""

from __future__ import annotations

import pytest
from reading import held_whole

UNION = (
    "云州市机床厂工会关于换届选举结果的报告\n\n2019年4月12日，云州市机床厂工会第六次会员代表大会召开，"
    "选举产生了第六届委员会委员、经费审查委员会委员。选举结果如下：\n"
)
ROWS = "贺国良　方　舟　何建军\n何必明　高　远　章　勤（女）\n"
NAMES = ("贺国良", "方舟", "何建军", "何必明", "高远", "章勤")
SOCIETY = "云州市摄影家协会第四次会员大会召开\n\n2018年5月6日，云州市摄影家协会第四次会员大会在市文化馆召开，{}\n"


@pytest.mark.parametrize(
    "head",
    [
        "一、工会第六届委员会（6人，以姓氏笔画为序）",
        "第六届委员会组成人员（共6人）：",
        "（一）委员会（6人）",
        "第六届委员会成员名单",
    ],
)
def test_a_council_heads_the_list_of_those_who_sit_on_it(head: str) -> None:
    found = held_whole(f"{UNION}{head}\n{ROWS}主席：高　远\n")
    assert {f"{name} 云州市机床厂工会 委员 elected" for name in NAMES} <= found
    assert "高远 云州市机床厂工会 主席 elected" in found


@pytest.mark.parametrize(
    ("head", "below"),
    [
        ("第六届委员会委员候选人名单", ROWS),
        ("换届筹备委员会", ROWS),
        ("第六届委员会", "全体委员要认真履职、团结协作、开拓创新。\n"),
    ],
)
def test_nobody_is_elected_below_other_headings(head: str, below: str) -> None:
    assert not {one for one in held_whole(f"{UNION}{head}\n{below}") if "elected" in one}


@pytest.mark.parametrize("above", ["中共云州市委教育工委", "中共云州市教育工作委员会", "中共云州市教育局党组"])
@pytest.mark.parametrize("end", ["以上报告，请审批。", "特此报告。", "妥否，请批复。"])
def test_nobody_is_elected_to_the_body_that_a_report_goes_to(above: str, end: str) -> None:
    found = held_whole(
        f"中共云州市第九中学委员会\n关于党员大会选举结果的报告\n\n{above}：\n我校于2019年4月12日召开全体党员大会，选举产生了新一届委员会。\n"
        f"随后召开的第一次全体会议选举贺国良为党委书记，何必明为党委副书记。\n{end}\n\n中共云州市第九中学委员会\n2019年4月15日\n"
    )
    assert {"贺国良 云州市第九中学 党委书记 elected", "何必明 云州市第九中学 党委副书记 elected"} <= found
    assert not {one for one in found if "教育" in one}


def test_a_reply_to_a_committee_of_the_party_fills_the_posts_of_its_house() -> None:
    found = held_whole(
        "中共云州市教育局委员会文件\n云教党〔2019〕8号\n\n关于选举结果的批复\n\n中共云州市第九中学委员会：\n"
        "你委《关于选举结果的报告》收悉。经研究，同意贺国良任党委书记，何必明任党委副书记。\n特此批复。\n\n"
        "中共云州市教育局委员会\n2019年4月15日\n"
    )
    assert "贺国良 云州市第九中学 党委书记 appointed" in found


@pytest.mark.parametrize(
    "rows",
    [
        "主　席　贺国良\n副主席　（按姓氏笔画为序）\n　　　　方　舟　何建军　高　远\n秘书长　方　舟（兼）\n",
        "主席：贺国良\n副主席：方　舟　何建军　高　远\n秘书长：方　舟（兼）\n",
        "主　席\n贺国良\n副主席\n方　舟　何建军　高　远\n秘书长\n方　舟（兼）\n",
    ],
)
def test_the_presidium_of_a_society_is_its_heads(rows: str) -> None:
    found = held_whole(SOCIETY.format("选举产生了新一届主席团。") + "主席团成员名单\n" + rows)
    body = "云州市摄影家协会"
    deputies = {f"{name} {body} 副主席 elected" for name in ("方舟", "何建军", "高远")}
    assert found == {f"贺国良 {body} 主席 elected", *deputies, f"方舟 {body} 秘书长 elected"}


def test_a_list_of_heads_without_an_election_states_them() -> None:
    found = held_whole(SOCIETY.format("听取了工作报告。") + "主席团成员名单\n主席：贺国良\n副主席：方　舟　何建军\n")
    assert "贺国良 云州市摄影家协会 主席" in found


@pytest.mark.parametrize(
    "told",
    [
        "市文联副主席方子舟为新任主席贺国良授牌。",
        "市文联副主席方子舟向新当选主席贺国良颁发证书。",
        "市文联副主席方子舟同志现场为新当选的主席贺国良授牌。",
    ],
)
def test_a_guest_honours_the_new_head_of_those_who_meet(told: str) -> None:
    found = held_whole(SOCIETY.format(told))
    assert {"方子舟 云州市文联 副主席", "贺国良 云州市摄影家协会 主席"} <= found
    assert "贺国良 云州市文联 主席" not in found
