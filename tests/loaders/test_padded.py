"""Names that a document sets wide, and words that end a name."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.loaders.cleaning.steps import clean_text
from cursus.loaders.people.padded import padded_names
from cursus.model.statement import Issuance, Participation


def test_only_a_name_set_wide_behind_a_post_or_in_a_list_is_sure() -> None:
    raw = "市体育局局长高　峰、副局长温　暖讲话。第二节　农　会。市委常 委出席，和　谐发展。"
    assert [*padded_names(clean_text(raw), raw)] == ["高峰", "温暖"]


@pytest.mark.parametrize(
    ("text", "holding"),
    [
        ("仪式由市体育局副局长付　出主持。", "付出 云州市体育局 副局长"),
        ("听取市水文监测中心主任温　馨的汇报。", "温馨 云州市水文监测中心 主任"),
        ("老人家属到场，市民政局局长安　平送别。", "安平 云州市民政局 局长"),
        ("大会选举高　峰为主席，聘请方明为顾问。", "高峰 云州市总工会 主席 elected"),
    ],
)
def test_an_ordinary_word_set_wide_behind_a_post_is_a_name(text: str, holding: str) -> None:
    assert holding in held(text)


@pytest.mark.parametrize(
    ("text", "holding"),
    [
        ("市体育局局长江南燕说，年底前完成。", "江南燕 云州市体育局 局长"),
        ("市体育局局长文明柱将出席开幕式。", "文明柱 云州市体育局 局长"),
    ],
)
def test_a_name_ends_before_what_its_bearer_says_or_will_do(text: str, holding: str) -> None:
    assert holding in held(text)


def test_a_mountain_is_nobody() -> None:
    assert not held("市总工会组织职工赴祁连山开展活动，祁连山下、祁连山上处处是人。")


def test_a_retired_rank_is_of_no_body_that_is_not_named() -> None:
    assert held("大会聘请退休高级教师方明为名誉主席。") == {"方明 云州市总工会 名誉主席 appointed"}


def test_words_for_women_stay_in_the_name_of_their_body() -> None:
    assert "方明 云州市女企业家协会 会长" in held("市女企业家协会会长方明出席会议。")


def test_the_law_committee_of_a_city_is_its_party_committees() -> None:
    assert held("市委常委、政法委书记方明讲话。") == {"方明 云州市委 常委", "方明 云州市委政法委 书记"}


def test_a_bare_congress_is_the_one_told_before_and_not_a_session_that_follows() -> None:
    text = (
        "云州市钟表协会第三次会员代表大会在云州宾馆召开。\n\n"
        "2021年6月30日上午，大会隆重开幕，市民政局副局长方明讲话。\n\n"
        "30日下午，随后召开的三届一次理事会选举丁凡为会长。"
    ).replace("\\\n", "\n")
    found = [one for one in read(text).statements if isinstance(one, Participation)]
    assert [(one.person.name, one.event) for one in found if one.person.name == "方明"] == [("方明", "e1")]


def test_posts_without_a_separator_are_two_posts() -> None:
    assert held("市总工会党组书记常务副主席方明讲话。") == {
        "方明 云州市总工会 党组书记",
        "方明 云州市总工会 常务副主席",
    }


def test_a_post_that_is_handed_to_somebody_is_his_alone() -> None:
    found = held("选举李明为主席，王安、赵平为副主席，经费审查委员会主任由王安兼任。")
    assert {one for one in found if "经费审查委员会" in one} == {"王安 云州市总工会经费审查委员会 主任 appointed"}


def test_a_city_that_no_gazetteer_has_is_taken_from_the_head_of_the_title() -> None:
    found = held("传达市委精神。市档案局副局长方明讲话。", title="华州市档案局2021年大事记", organization="市档案局")
    assert found == {"方明 华州市档案局 副局长"}


def test_a_centre_without_its_name_is_the_one_named_before() -> None:
    found = held("松山社区卫生服务中心新楼启用，市卫生局副局长王安剪彩，中心主任方明致答谢辞。")
    assert "方明 云州市松山社区卫生服务中心 主任" in found


def test_what_a_meeting_of_the_head_adopts_is_of_his_body() -> None:
    text = "主席方明主持召开第一次办公会议，会议讨论通过了《值班制度》。"
    found = [one for one in read(text).statements if isinstance(one, Issuance)]
    assert [(one.title, one.organizations) for one in found] == [("值班制度", ("云州市总工会",))]


def test_where_something_was_signed_is_no_signatory() -> None:
    found = read("市总工会、农业银行云州分行在青山饭店签署《合作协议》。").statements
    signed = [one.organizations for one in found if isinstance(one, Issuance)]
    assert signed == [("云州市总工会", "农业银行云州分行")]


def test_a_name_set_wide_may_be_any_word_behind_a_post() -> None:
    text = "市政协主席卫明、副市长应　用、市民政局局长雪　原出席。市工会老主席、81岁的蒲　扇和市第三小学校长方明走访职工，云岭县妇联主席冰　川陪同。"
    assert {
        "应用 云州市人民政府 副市长", "雪原 云州市民政局 局长", "蒲扇 云州市工会 主席 former", "方明 云州市第三小学 校长",
        "冰川 云岭县妇联 主席",
    } <= held(text)  # fmt: skip
