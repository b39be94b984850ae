"""A congress's report of its results: sittings under numbers, the standing committee's members above the heads of the whole."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = (
    "关于柳溪县工会第七次代表大会\n换届选举结果的报告\n\n云州市总工会：\n\n"
    "柳溪县工会第七次代表大会于2018年9月26日至27日在县委党校召开。现将有关情况报告如下：\n\n"
)
TAIL = "\n\n柳溪县总工会\n2018年9月29日\n"


@pytest.mark.parametrize(
    "apart", ["各代表团分组审议", "代表们分组讨论", "与会代表分团讨论报告", "各代表组进行了分组审议"]
)
def test_group_deliberations_are_the_congress_itself(apart: str) -> None:
    told = (
        "一、基本情况\n\n大会应到代表168名，实到163名。9月26日上午举行开幕式，县委副书记方大同出席并讲话。"
        f"26日下午，{apart}，县委常委甘立中参加了教育代表团的讨论。"
    )
    said = read_whole(HEAD + told + TAIL).statements
    assert [one.title for one in said if isinstance(one, EventStatement)] == ["柳溪县工会第七次代表大会"]
    came = {one.person.name for one in said if isinstance(one, Participation)}
    assert came == {"方大同", "甘立中"}


@pytest.mark.parametrize("lead", ["27日下午，", "（二）27日下午，", "（二）同日下午，"])
def test_first_sitting_of_the_new_committee_is_found_below_its_election(lead: str) -> None:
    rows = "\n".join(
        f"{name}　　方见山　　高明远" for name in ("何立言", "何山", "何川", "何平", "何苗", "何田", "何方", "何勇")
    )
    told = (
        f"一、选举情况\n\n（一）27日上午，大会选举产生县总工会第七届委员会委员10名：\n{rows}\n\n"
        f"{lead}县总工会第七届委员会举行第一次全体会议，何立言主持。会议选举产生：\n主席：何立言\n"
    )
    said = read_whole(HEAD + told + TAIL).statements
    found = {one.title: one.event for one in said if isinstance(one, EventStatement)}
    sitting = found["县总工会第七届委员会第一次全体会议"]
    assert [one.event for one in said if isinstance(one, Participation)] == [sitting]


@pytest.mark.parametrize(
    ("heads", "body", "committee"),
    [
        ("主席：何立言\n副主席：方见山", "柳溪县总工会", "柳溪县总工会常务委员会"),
        ("主　　席：何立言\n常务副主席：方见山", "柳溪县总工会", "柳溪县总工会常务委员会"),
    ],
)
def test_heads_below_a_standing_committee_are_of_the_whole(heads: str, body: str, committee: str) -> None:
    text = (
        HEAD
        + "27日下午，县总工会第七届委员会举行第一次全体会议。会议等额选举产生：\n常务委员会委员（2名）：何立言、方见山\n"
    )
    found = held_whole(text + heads + TAIL)
    deputy = heads[heads.index("\n") + 1 : heads.rindex("：")]
    assert {
        f"何立言 {body} 主席 elected",
        f"方见山 {body} {deputy} elected",
        f"方见山 {committee} 委员 elected",
    } <= found


@pytest.mark.parametrize(
    "told",
    [
        "县总工会第七届女职工委员会由4人组成。主任：何立言（兼）；副主任：方见山、高明远；委员：甘立中。",
        "县总工会第七届女职工委员会由4人组成，主任：何立言；副主任：方见山、高明远；委员：甘立中。",
        "县总工会第七届女职工委员会由4人组成：主任何立言，副主任方见山、高明远，委员甘立中。",
        "县总工会女职工委员会组成人员如下。主任：何立言；副主任：方见山、高明远；委员：甘立中。",
    ],
)
def test_members_of_a_committee_that_is_counted(told: str) -> None:
    found = {one.split("柳溪县")[0].split()[0] + " " + one.split("县", 1)[1] for one in held_whole(HEAD + told + TAIL)}
    assert found == {
        "何立言 总工会女职工委员会 主任",
        "方见山 总工会女职工委员会 副主任",
        "高明远 总工会女职工委员会 副主任",
        "甘立中 总工会女职工委员会 委员",
    }


def test_the_standing_committee_of_all_circles_has_a_chair_of_its_own() -> None:
    found = held_whole(
        "柳溪县志\n\n第三章　各界人民代表会议\n\n1951年3月2日，柳溪县第二届第一次各界人民代表会议召开，会议选举产生常务委员会委员11人，"
        "主席何立言，副主席方见山、柳望春。\n"
    )
    standing = "柳溪县各界人民代表会议常务委员会"
    assert {f"何立言 {standing} 主席 elected", f"方见山 {standing} 副主席 elected"} <= found
