"""News of a meeting of a faculty's or society's own people, whose headline only calls it by its kind."""

from __future__ import annotations

import pytest
from reading import held_whole, own_body, read_whole

from cursus.model.statement import Issuance


@pytest.mark.parametrize("meeting", ["全体教职工大会", "教职工大会", "全院职工大会", "教工大会"])
def test_a_meeting_of_the_staff_is_no_college(meeting: str) -> None:
    text = (
        f"外国语学院召开{meeting}\n\n发布时间：2021-06-05\n\n"
        f"6月3日，南川师范学院外国语学院在一号楼召开{meeting}。校党委副书记李大海、党委组织部部长王小平出席会议，"
        "会议由外国语学院党总支书记孙红梅主持，副院长陈方发言。"
    )
    assert own_body(text) == "南川师范学院外国语学院"
    assert held_whole(text) == {
        "李大海 南川师范学院 党委副书记",
        "王小平 南川师范学院党委组织部 部长",
        "孙红梅 南川师范学院外国语学院 党总支书记",
        "陈方 南川师范学院外国语学院 副院长",
    }


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("协会2018年年会在东山召开", "云州市药材种植协会"),
        ("公司2018年工作会议召开", "云州第二机床有限公司"),
        ("商会2018年会员大会举行", "云州市湖南商会"),
    ],
)
def test_a_headline_with_the_year_behind_the_word_for_the_body(headline: str, body: str) -> None:
    text = (
        f"{headline}\n2018-12-24　办公室\n\n12月22日，{body}2018年会议在东山县举行，由办公室主任李平主持。"
        "会后王大海讲了话。"
    )
    assert own_body(text) == body


@pytest.mark.parametrize(
    ("headline", "source", "body"),
    [
        ("集团召开2019年工作会议", "东山矿业集团有限公司办公室", "东山矿业集团有限公司"),
        ("协会第三届会员大会召开", "云州市茶叶协会秘书处", "云州市茶叶协会"),
        ("医院召开职工代表大会", "云州市第三人民医院党委办公室", "云州市第三人民医院"),
    ],
)
def test_the_source_says_whose_page_it_is_where_the_headline_only_names_the_kind(
    headline: str, source: str, body: str
) -> None:
    text = f"{headline}\n\n来源：{source}　2019-03-01\n\n2月28日，会议在二楼召开。党委书记李大山讲话。"
    assert own_body(text) == body
    assert held_whole(text) == {f"李大山 {body} 党委书记"}


@pytest.mark.parametrize(
    ("school", "meeting"),
    [("第二中学", "第八届教职工代表大会第三次会议"), ("第三小学", "第三届教职工代表大会第一次会议")],
)
def test_what_the_staff_of_a_numbered_school_adopts(school: str, meeting: str) -> None:
    text = f"云州市{school}教代会闭幕\n2021-03-29\n\n3月25日，云州市{school}{meeting}召开。会议表决通过了《学校章程》。"
    issued = [one.organizations for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert issued == [(f"云州市{school}{meeting}",)]
