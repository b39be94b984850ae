"""Who heads a committee of which the sentence says how many it has, or that it was chosen anew."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = "云江大学大事记（2017年）\n\n3月10日　"
_LIST = "主任李志远，副主任郑涛，委员王一凡、方圆、孙文。"


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("校学术委员会换届。新一届学术委员会由9人组成，", "学术委员会"),
        ("学校成立教学指导委员会，由7人组成，", "教学指导委员会"),
        ("学校设立招标工作委员会，委员会由5人组成：", "招标工作委员会"),
        ("学位评定委员会完成换届，", "学位评定委员会"),
        ("校园规划委员会正式成立，共有11名委员，", "校园规划委员会"),
    ],
)
def test_lists_behind_a_committee(said: str, body: str) -> None:
    chosen = {"李志远": "主任", "郑涛": "副主任", "王一凡": "委员", "方圆": "委员", "孙文": "委员"}
    assert held_whole(_HEAD + said + _LIST) == {f"{name} 云江大学{body} {role}" for name, role in chosen.items()}


def test_teams_have_heads_too() -> None:
    text = "云州市总工会2017年大事记\n\n3月10日　市总工会法律顾问团成立，团长李志远，副团长郑涛。"
    assert held_whole(text) == {"李志远 云州市总工会法律顾问团 团长", "郑涛 云州市总工会法律顾问团 副团长"}


@pytest.mark.parametrize(
    "who",
    ["九旬老人", "百岁老人", "耄耋老人", "90岁老人", "年逾九旬的老人", "抗战老兵", "我市知名作家", "离休干部"],
)
def test_words_on_age_and_fame_between_title_and_name(who: str) -> None:
    text = f"长春市总工会2017年大事记\n\n3月10日　原副主席、{who}李明志到会讲话。"
    assert held_whole(text) == {"李明志 长春市总工会 副主席 former"}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("格日勒图出席。", "格日勒图"),
        ("阿拉坦仓讲话。", "阿拉坦仓"),
        ("蒙克巴图出席开幕式。", "蒙克巴图"),
        ("热依汗古丽·阿不都拉，副主任李志远参加。", "热依汗古丽·阿不都拉"),
        ("依汗古丽·阿不都拉出席。", "依汗古丽·阿不都拉"),
        ("司空见回顾往事。", "司空见"),
        ("李明回顾了历程。", "李明"),
        ("李明讲述创业经历。", "李明"),
    ],
)
def test_where_names_end(words: str, name: str) -> None:
    found = held_whole(f"内蒙古自治区总工会2017年大事记\n\n3月10日　自治区总工会副主席{words}")
    assert f"{name} 内蒙古自治区总工会 副主席" in found


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("时任河南省援疆前方指挥部副指挥长李建明参加。", "李建明 河南省援疆前方指挥部 副指挥长 then"),
        ("湖北省援藏前方工作队领队李建明参加。", "李建明 湖北省援藏前方工作队 领队"),
        ("延安革命根据地纪念馆副馆长李建明参加。", "李建明 延安革命根据地纪念馆 副馆长"),
    ],
)
def test_words_that_hold_前_or_据(text: str, post: str) -> None:
    assert post in held_whole("长春市总工会2017年大事记\n\n3月10日　" + text)


@pytest.mark.parametrize(
    ("said", "posts"),
    [
        (
            "江源县文学艺术界联合会第三次代表大会召开。大会选举产生江源县文联第三届委员会，李大松当选主席。",
            {"李大松 江源县文联 主席 elected"},
        ),
        (
            "江源县科学技术协会第三次代表大会召开。大会选举产生县科协第三届委员会，李大松当选主席。",
            {"李大松 江源县科协 主席 elected"},
        ),
        ("南关区委书记成绩、区长李大松出席。", {"成绩 长春市南关区委 书记", "李大松 长春市南关区人民政府 区长"}),
    ],
)
def test_bodies_and_names_as_the_text_has_them(said: str, posts: set[str]) -> None:
    assert held_whole("长春市总工会2017年大事记\n\n3月10日　" + said) == posts
