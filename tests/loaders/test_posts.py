"""Chains of posts before a name: carried over, at several bodies, shared out."""

from __future__ import annotations

import pytest
from reading import held

from cursus.loaders.changes.holdings import at_its_body
from cursus.loaders.posts.phrases import find_posts

CHAINS = {
    "carried over": (
        "市总工会党组书记、副主席韩志高，副主席罗小满、丁一凡出席会议。",
        "韩志高 云州市总工会 党组书记|韩志高 云州市总工会 副主席|罗小满 云州市总工会 副主席|丁一凡 云州市总工会 副主席",
    ),
    "several bodies": (
        "市人大常委会副主任、党组副书记，市总工会主席韩志高主持会议。",
        "韩志高 云州市人大常委会 副主任|韩志高 云州市人大常委会 党组副书记|韩志高 云州市总工会 主席",
    ),
    "a committee's department": ("市委常委、统战部部长安东来陪同。", "安东来 云州市委 常委|安东来 云州市委统战部 部长"),
    "a mayor": ("市委副书记、市长白文远讲话。", "白文远 云州市委 副书记|白文远 云州市人民政府 市长"),
    "another city": (
        "杭州市人大常委会副主任、市总工会主席韩志高一行来访。",
        "韩志高 杭州市人大常委会 副主任|韩志高 杭州市总工会 主席",
    ),
    "departments of one body": (
        "全总办公厅主任韩志高、研究室副主任罗小满参加。",
        "韩志高 中华全国总工会办公厅 主任|罗小满 中华全国总工会研究室 副主任",
    ),
    "a party post belongs to the body": (
        "市总工会经审会主任、直属机关党委书记丁一凡出席。",
        "丁一凡 云州市总工会经审会 主任|丁一凡 云州市总工会 直属机关党委书记",
    ),
    "then up to the name": (
        "时任市人大常委会副主任、市总工会主席韩志高，副主席罗小满出席。",
        "韩志高 云州市人大常委会 副主任 then|韩志高 云州市总工会 主席 then|罗小满 云州市总工会 副主席",
    ),
    "former": (
        "市总工会原党组书记、主席韩志高，前副主席丁一凡，老主席罗小满应邀参加。",
        (
            "韩志高 云州市总工会 党组书记 former|韩志高 云州市总工会 主席 former"
            "|丁一凡 云州市总工会 副主席 former|罗小满 云州市总工会 主席 former"
        ),
    ),
    "former here, held there": (
        "市政协副主席、原市总工会主席韩志高出席。",
        "韩志高 云州市政协 副主席|韩志高 云州市总工会 主席 former",
    ),
    "a role as written": (
        "市总工会常务副主席韩志高、兼职副主席罗小满、挂职副主席丁一凡、名誉主席石小川出席。",
        (
            "韩志高 云州市总工会 常务副主席|罗小满 云州市总工会 兼职副主席"
            "|丁一凡 云州市总工会 挂职副主席|石小川 云州市总工会 名誉主席"
        ),
    ),
    "provinces in letters": (
        "苏浙两省总工会主席方大同、高山青先后讲话。",
        "方大同 江苏省总工会 主席|高山青 浙江省总工会 主席",
    ),
    "districts in a list": (
        "东湖、西山两区总工会主席罗小满、丁一凡先后发言。",
        "罗小满 云州市东湖区总工会 主席|丁一凡 云州市西山区总工会 主席",
    ),
    "a title behind the name": ("云州大学石小川教授作辅导报告。", "石小川 云州大学 教授"),
    "posts in brackets": (
        "韩志高（市委副书记、市长）主持会议。",
        "韩志高 云州市委 副书记|韩志高 云州市人民政府 市长",
    ),
    "what he is": (
        "丁一凡来自云州学院，任该院团委书记。他现任市青联副主席。",
        "丁一凡 云州学院 团委书记|丁一凡 云州市青联 副主席",
    ),
    "a company": (
        "华岭集团有限公司党委书记、董事长罗小满，总经理白文远，工会主席关山月参加。",
        (
            "罗小满 华岭集团有限公司 党委书记|罗小满 华岭集团有限公司 董事长"
            "|白文远 华岭集团有限公司 总经理|关山月 华岭集团有限公司工会 主席"
        ),
    ),
    "a court": (
        "市中级人民法院党组书记、院长白文远，党组成员、副院长关山月，审委会专职委员易行之出席。",
        (
            "白文远 云州市中级人民法院 党组书记|白文远 云州市中级人民法院 院长|关山月 云州市中级人民法院 党组成员"
            "|关山月 云州市中级人民法院 副院长|易行之 云州市中级人民法院 审委会专职委员"
        ),
    ),
    "a university and a hospital": (
        "云州大学校长丁一凡，文学院院长石小川，云州市第一医院院长任自强、心内科主任查良新参加。",
        "丁一凡 云州大学 校长|石小川 云州大学文学院 院长|任自强 云州市第一医院 院长|查良新 云州市第一医院心内科 主任",
    ),
}


@pytest.mark.parametrize("case", CHAINS)
def test_chains(case: str) -> None:
    text, expected = CHAINS[case]
    assert held(text) == set(expected.split("|"))


@pytest.mark.parametrize(
    "text",
    [
        "各区总工会主席、党组书记，部分局工会主席韩志高等参加。",
        "县委书记罗小满出席。",
        "书记罗小满强调安全生产。",
    ],
)
def test_no_holding_without_a_body_that_the_text_makes_clear(text: str) -> None:
    assert held(text) == set()


def test_words_that_only_begin_like_a_role_are_none() -> None:
    roles = [
        post.role for post in find_posts("主席团会议由书记处召集，委员会审议市长江大桥工程，理事单位、代表团参加。")
    ]
    assert roles == []


def test_a_bare_title_in_a_body_s_own_document_is_its_own() -> None:
    assert held("主席韩志高、副主席罗小满到基层慰问。") == {"韩志高 云州市总工会 主席", "罗小满 云州市总工会 副主席"}
    assert held("校长丁一凡、党委书记罗小满出席。", title="云州大学大事记", organization="云州大学") == {
        "丁一凡 云州大学 校长",
        "罗小满 云州大学 党委书记",
    }


@pytest.mark.parametrize(
    ("organization", "role", "expected"),
    [
        ("云州理工大学纪委", "书记", ("云州理工大学", "纪委书记")),
        ("云州钢铁集团有限公司团委", "副书记", ("云州钢铁集团有限公司", "团委副书记")),
        ("云州市纪委", "书记", ("云州市纪委", "书记")),
        ("云州市白石区纪委", "副书记", ("云州市白石区纪委", "副书记")),
    ],
)
def test_a_post_of_an_organ_of_a_body_is_a_post_of_the_body(
    organization: str, role: str, expected: tuple[str, str]
) -> None:
    assert at_its_body(organization, role) == expected
