"""Heads that a document calls by what its own body is called, their name and their title: `我所罗大成副所长主持会议`."""

import pytest
from reading import held

OWN = {"title": "云州市农业科学研究所2014年大事记", "organization": "云州市农业科学研究所"}
SOCIETY = {"title": "云州市园艺学会2014年大事记", "organization": "云州市园艺学会"}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("我所罗大成副所长主持会议。", {"罗大成 云州市农业科学研究所 副所长"}),
        ("我所丁立本所长一行赴省农科院学习。", {"丁立本 云州市农业科学研究所 所长"}),
        ("本所罗大成书记到会。", {"罗大成 云州市农业科学研究所 书记"}),
        ("党委丁立本书记主持会议。", {"丁立本 云州市农业科学研究所 党委书记"}),
        ("我所副所长罗大成主持会议。", {"罗大成 云州市农业科学研究所 副所长"}),
        ("我所实验室主任主持会议。", set()),
    ],
)
def test_the_name_stands_between_our_house_and_the_title(text: str, facts: set[str]) -> None:
    assert held(f"2014年5月7日，{text}", **OWN) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("罗卫理事长主持会议。", {"罗卫 云州市园艺学会 理事长"}),
        ("丁立秘书长作工作报告。", {"丁立 云州市园艺学会 秘书长"}),
        ("高中校长主持会议。", set()),
        ("安全书记主持会议。", set()),
    ],
)
def test_a_name_of_two_characters_before_the_title_of_who_acts(text: str, facts: set[str]) -> None:
    assert held(f"2014年5月7日，{text}", **SOCIETY) == facts


def test_who_is_chosen_with_others_is_not_the_one_before() -> None:
    text = "2014年5月7日，云州大学校长丁立本当选为云州市园艺学会理事长，我所罗大成副所长等4人当选为副理事长。"
    assert held(text, **OWN) >= {
        "丁立本 云州市园艺学会 理事长 elected",
        "罗大成 云州市农业科学研究所 副所长",
        "罗大成 云州市园艺学会 副理事长 elected",
    }
    assert not any("丁立本" in one and "所" in one for one in held(text, **OWN))


@pytest.mark.parametrize("then", ["会上", "随后", "最后", "仪式上"])
def test_a_name_with_its_title_stands_behind_when_it_was(then: str) -> None:
    text = f"2014年5月7日，学会召开年会，{then}罗大成会长致欢迎辞。"
    assert held(text, **SOCIETY) == {"罗大成 云州市园艺学会 会长"}
