"""Who heads places of other countries, what somebody does to a matter, and the old who are chosen for honours."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import EventStatement


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("韩国锦川郡郡守文在浩应邀出席", "文在浩 韩国锦川郡 郡守"),
        ("日本静川县知事田中一郎致辞", "田中一郎 日本静川县 知事"),
        ("韩国大川广域市副市长金永洙参加", "金永洙 韩国大川广域市 副市长"),
        ("俄罗斯滨河边疆区副州长谢尔盖·彼得罗夫出席", "谢尔盖·彼得罗夫 俄罗斯滨河边疆区 副州长"),
        ("日本长川县议会议长山田一郎致辞", "山田一郎 日本长川县议会 议长"),
        ("越南老河省省长阮文山致辞", "阮文山 越南老河省 省长"),
        ("日中友好协会会长佐藤健二出席", "佐藤健二 日中友好协会 会长"),
    ],
)
def test_heads_of_places_abroad(said: str, expected: str) -> None:
    assert held(f"市总工会举办合唱节，{said}。") == {expected}


def test_matters_that_are_told_name_no_prefect() -> None:
    assert held("市总工会召开会议，通知事项由办公室主任王平传达，告知事宜另行通知。") == {
        "王平 云州市总工会办公室 主任"
    }


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("市委组织部副部长连胜对拟任免人员情况作了说明", "连胜 云州市委组织部 副部长"),
        ("市人大法工委主任何立对《条例》进行了解读", "何立 云州市人大法工委 主任"),
        ("市教育局局长李国庆对今年工作提出要求", "李国庆 云州市教育局 局长"),
    ],
)
def test_what_is_done_to_a_matter_is_no_name(said: str, expected: str) -> None:
    assert expected in held(f"市总工会召开座谈会，{said}。")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("推举82岁的老同志李永平为总顾问", "李永平 云州市总商会 总顾问 elected"),
        ("老领导李永平被推举为总顾问", "李永平 云州市总商会 总顾问 elected"),
        ("聘请老红军王大山为名誉会长", "王大山 云州市总商会 名誉会长 appointed"),
        ("上届会长、82岁的老领导鲁直被聘为名誉会长", "鲁直 云州市总商会 名誉会长 appointed"),
    ],
)
def test_the_old_are_chosen_for_honours(said: str, expected: str) -> None:
    assert expected in held(f"市总商会第四次会员代表大会召开，{said}。", organization="云州市总商会")


@pytest.mark.parametrize(
    "tour",
    [
        "会后，王平率与会人员参观了市科技创业孵化中心",
        "会前，王平带领与会代表考察了云江机械厂",
        "会议结束后，在副主席李明带领下，与会人员观摩了云江纺织厂",
    ],
)
def test_a_tour_of_those_at_a_meeting_is_part_of_it(tour: str) -> None:
    found = read(f"市总工会召开推进会，主席王平出席。{tour}。").statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == ["推进会"]
