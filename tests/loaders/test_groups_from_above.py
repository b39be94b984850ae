"""Groups sent from above and committees by their short names, whose heads stand bare in the same entry."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = "柳州矿业集团有限公司大事记（2015年）\n\n10月20日　"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "市委第二巡察组巡察集团公司党委工作动员会召开。组长钟明远作动员讲话。",
            {"钟明远 柳州市委第二巡察组 组长"},
        ),
        (
            "市国资委安全检查组来公司检查，组长王立强讲话，副组长李新参加。",
            {"王立强 柳州市国资委安全检查组 组长", "李新 柳州市国资委安全检查组 副组长"},
        ),
        (
            "教育部本科教学工作水平评估专家组一行13人来公司考察。专家组组长、华北大学校长李明远讲话。",
            {"李明远 教育部本科教学工作水平评估专家组 组长", "李明远 华北大学 校长"},
        ),
        (
            "自治区国资委党建考核组来公司检查，考核组组长李明远讲话。",
            {"李明远 广西壮族自治区国资委党建考核组 组长"},
        ),
        (
            "公司防汛指挥部召开会议，指挥长魏安民讲话，副指挥长敖广才主持。",
            {"魏安民 柳州矿业集团有限公司防汛指挥部 指挥长", "敖广才 柳州矿业集团有限公司防汛指挥部 副指挥长"},
        ),
        (
            "公司安全生产委员会全体会议召开，安委会主任魏安民主持，副主任敖广才通报情况。",
            {"魏安民 柳州矿业集团有限公司安全生产委员会 主任", "敖广才 柳州矿业集团有限公司安全生产委员会 副主任"},
        ),
    ],
)
def test_heads_of_groups_in_the_entry(text: str, posts: set[str]) -> None:
    assert held_whole(_HEAD + text) == posts


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("解聘原质检中心主任王小明。", "王小明 柳州矿业集团有限公司质检中心 主任 removed"),
        ("罢免董事长王平安。", "王平安 柳州矿业集团有限公司 董事长 removed"),
        ("免去总经理王平安职务。", "王平安 柳州矿业集团有限公司 总经理 removed"),
    ],
)
def test_dismissed_by_title(text: str, post: str) -> None:
    assert post in held_whole(_HEAD + text)


def test_those_called_on_lend_no_title() -> None:
    text = "云南边城大学2007年大事记\n\n9月9日　市长翟文来校看望教师，市委常委、秘书长向阳明陪同。"
    assert {one for one in held_whole(text) if "教师" in one} == set()
