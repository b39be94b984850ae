"""Bulletins of a town's congress: rows of those who were elected, and offices told by the words of the town."""

from __future__ import annotations

import pytest
from reading import based_whole, held, held_whole, read_whole

from cursus.model.statement import Participation

_HEAD = """平陆县青石{0}第十九届人民代表大会第一次会议公报
（第1号）

平陆县青石{0}第十九届人民代表大会第一次会议，于二〇二一年九月二十六日举行。

会议以无记名投票方式，选举：
"""


@pytest.mark.parametrize(
    "rows",
    [
        "    高　原　　为{0}人民代表大会主席\n    张延川　　为{0}人民政府{0}长\n    强　盛    李　项（女）    王佳河    为{0}人民政府副{0}长\n",
        "    高原为{0}人民代表大会主席；\n    张延川 为{0}人民政府{0}长；\n    强盛 李项（女） 王佳河 为{0}人民政府副{0}长。\n",
        "    高  原  当选为{0}人民代表大会主席\n    张延川  当选为{0}人民政府{0}长\n    强盛、李项（女）、王佳河 当选为{0}人民政府副{0}长\n",
    ],
)
@pytest.mark.parametrize("level", ["镇", "乡"])
def test_rows_of_names_before_the_office_that_they_take(level: str, rows: str) -> None:
    town = f"平陆县青石{level}"
    assert based_whole((_HEAD + rows).format(level)) == {
        f"高原 {town}人民代表大会 主席 elected",
        f"张延川 {town}人民政府 {level}长 elected",
        *(f"{one} {town}人民政府 副{level}长 elected" for one in ("强盛", "李项", "王佳河")),
    }


@pytest.mark.parametrize(
    "words", ["镇长李大河、人大主席王建军", "镇长李大河，人大主席王建军", "党委书记李大河、人大主席王建军"]
)
def test_a_bare_head_of_a_congress_is_of_the_town_told_of_before(words: str) -> None:
    assert "王建军 云州市青石镇人大 主席" in held(f"青石镇{words}到会。")


def test_the_head_of_a_congress_is_of_the_documents_own_town() -> None:
    text = "平陆县青石镇人民政府简报\n\n2021年9月26日，副县长丁一凡到石沟村调研。人大主席高大原陪同。\n"
    assert "高大原 平陆县青石镇人大 主席" in held_whole(text)


def test_a_chairman_of_a_countys_congress_is_of_no_town() -> None:
    assert "王建军 云州市人大常委会 主任" in held("青石镇镇长李大河、市人大常委会主任王建军到会。")


@pytest.mark.parametrize("own", ["人民政府简报", "第十九届人民代表大会第一次会议公报", "人大工作简报"])
def test_the_party_committee_in_a_towns_own_papers_is_the_towns(own: str) -> None:
    text = f"平陆县青石镇{own}\n\n2021年9月26日，青石镇召开会议。党委副书记、镇长张延川主持，党委委员王小林参加。\n"
    assert {"张延川 平陆县青石镇 党委副书记", "王小林 平陆县青石镇 党委委员"} <= held_whole(text)


def test_the_party_committee_of_a_guests_house_stays_with_it() -> None:
    text = "平陆县青石镇人民政府简报\n\n2021年9月26日，县供电公司总经理、党委书记王大为来镇考察。\n"
    assert "王大为 平陆县供电公司 党委书记" in held_whole(text)


@pytest.mark.parametrize("who", ["镇长候选人、代理镇长", "代理镇长", "镇人民政府镇长候选人、副镇长"])
def test_a_candidate_whose_report_is_heard_speaks(who: str) -> None:
    text = _HEAD.format("镇").replace("选举：\n", f"听取和审议了{who}张延川同志所作的《政府工作报告》，通过了决议。\n")
    spoke = [one.person.name for one in read_whole(text).statements if isinstance(one, Participation)]
    assert spoke == ["张延川"]


def test_rows_of_one_office_end_where_the_next_row_begins_with_its_own() -> None:
    found = held_whole(
        "云州市茶业协会第三次会员大会纪要\n\n　　云州市茶业协会第三次会员大会于2020年10月17日召开，选举：\n\n　　会　　　长　罗小满\n"
        "　　副　会　长　丁一凡　石　川　欧阳晨曦（女）\n　　　　　　　　牧　野　热依木·艾山（维吾尔族）\n"
        "　　秘　书　长　李　红（连任）\n　　监　事　长　周　律\n"
    )
    assert {"李红 云州市茶业协会 秘书长 elected", "周律 云州市茶业协会 监事长 elected"} <= found
    assert "牧野 云州市茶业协会 副会长 elected" in found
    assert not any(one.startswith(("秘书长", "监事长")) for one in found)
