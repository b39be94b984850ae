"""Those who put out a paper, in the head of its page: posts at the paper, of its day, whatever the first article tells."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAGE = (
    "云州医科大学报\n{line}\n第412期　2014年5月16日　星期五\n\n我校召开教学工作会议\n\n"
    "　　本报讯　5月9日，我校教学工作会议召开。校党委书记高兴讲话。{more}\n"
)
NEWS = "2014-05-09 高兴 云州医科大学 党委书记"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("中共云州医科大学委员会主管　云州医科大学主办　　主编　钱伟", "主编"),
        ("云州医科大学主办　总编　钱伟", "总编"),
        ("主编　钱伟", "主编"),
        ("总编辑　钱　伟", "总编辑"),
    ],
)
def test_the_editor_has_his_post_at_the_paper_on_its_day(line: str, role: str) -> None:
    assert dated_whole(PAGE.format(line=line, more="")) == {NEWS, f"2014-05-16 钱伟 云州医科大学报 {role}"}


def test_two_editors_on_one_line() -> None:
    line = "云州医科大学主办　主编　钱伟　副主编　李立"
    assert dated_whole(PAGE.format(line=line, more="")) == {
        NEWS, "2014-05-16 钱伟 云州医科大学报 主编", "2014-05-16 李立 云州医科大学报 副主编",
    }  # fmt: skip


def test_an_editor_in_the_news_is_of_his_own_journal() -> None:
    found = dated_whole(PAGE.format(line="云州医科大学主办", more="《春山》杂志主编钱伟参加。"))
    assert found == {NEWS, "2014-05-09 钱伟 《春山》 主编"}
