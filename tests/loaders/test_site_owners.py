"""Pages of a body's own site that only the name of the site tells whose they are."""

from __future__ import annotations

import pytest
from reading import held_whole

SCHOOL = "4月8日下午，学校召开教学工作会议，校党委书记高山出席并讲话，副校长洪亮主持会议。"


@pytest.mark.parametrize(
    "page",
    [
        f"来源：云岭学院新闻网　作者：罗小满\n2021年4月9日\n{SCHOOL}",
        f"学校召开教学工作会议\n{SCHOOL}\n来源：云岭学院官网　2021-04-09",
        f"云岭学院新闻中心\n首页 > 学校要闻 > 正文\n学校召开教学工作会议\n时间：2021-04-09\n{SCHOOL}",
        f"学校召开教学工作会议\n发布日期：2021-04-09\n本网讯（云岭学院 罗小满）{SCHOOL}",
        f"教学工作会议\n2021-04-09　来源：云岭学院微信公众号\n{SCHOOL.replace('学校', '会议中心')}",
    ],
)
def test_a_school_is_told_by_the_name_of_its_site(page: str):
    assert held_whole(page + "\n") == {"高山 云岭学院 党委书记", "洪亮 云岭学院 副校长"}


def test_a_society_or_bureau_is_told_by_the_name_of_its_site():
    society = "7月13日，协会召开理事会，会长高山讲话，秘书长洪亮汇报工作。"
    own = "攀枝花市建筑业协会"
    assert held_whole(f"协会召开理事会\n来源：{own}网站 2019-07-15\n{society}\n") == {
        f"高山 {own} 会长",
        f"洪亮 {own} 秘书长",
    }
    bureau = "7月13日，局党组召开会议，局党组书记高山讲话，副局长洪亮汇报工作。"
    own = "安丘市水利局"
    told = held_whole(f"局党组召开会议\n来源：{own}网站 2019-07-15\n{bureau}\n")
    assert told == {f"高山 {own} 党组书记", f"洪亮 {own} 副局长"}


@pytest.mark.parametrize("source", ["新华网", "云岭教育网", "云州市教育局网站"])
def test_a_page_of_another_kind_of_body_stays_nobodys(source: str):
    assert held_whole(f"学校召开教学工作会议\n来源：{source} 2021-04-09\n{SCHOOL}\n") == set()
