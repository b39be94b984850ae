"""Obituaries on a page of news, whose day is that of the death, and what somebody is told to say with 据."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAGE = "阳泉晚报\n2011年9月8日　星期四\nA2 要闻\n\n□ 我市举行座谈会\n\n　　昨日，教师座谈会举行。\n\n"


@pytest.mark.parametrize("head", ["讣告", "讣　告"])
@pytest.mark.parametrize(
    "told",
    [
        "市工商联原会长李大山同志，因病医治无效，于2011年9月4日在阳泉逝世，享年81岁。遗体告别仪式定于9月9日上午9时举行。",
        "市工商联原会长李大山同志于9月4日7时30分逝世，享年81岁。定于9月9日在市殡仪馆举行告别仪式。",
    ],
)
def test_the_day_of_an_obituary_is_that_of_the_death(head: str, told: str):
    assert dated_whole(f"{PAGE}{head}\n\n　　{told}\n") == {"2011-09-04 李大山 阳泉市工商联 会长 former"}


def test_no_body_begins_with_what_it_is_said_by():
    told = "晋东商业银行协办。\n　　据市职工服务中心主任李兰介绍，标准不变。据市大数据局局长赵明介绍，平台已开通。"
    found = {one[11:] for one in dated_whole(f"{PAGE}　　活动由{told}\n")}
    assert found == {"李兰 阳泉市职工服务中心 主任", "赵明 阳泉市大数据局 局长"}


@pytest.mark.parametrize("day", ["五月三日", "一九八六年五月三日", "5月3日在本市"])
def test_the_day_of_the_mourners_is_that_of_their_news(day: str) -> None:
    told = (
        "云州日报\n1986年5月14日　星期三\n\n　　□ 市总工会召开大会\n\n　　本报讯　五月十二日，市总工会召开大会。\n\n　　万大川同志追悼会在我市举行\n\n"
        f"　　本报讯　政协云州市委员会原副主席万大川同志，因病医治无效，于{day}逝世，终年七十岁。\n"
        "　　万大川同志追悼会五月十日上午在市殡仪馆举行。市委副书记阎文坚主持追悼会。\n"
    )
    assert "1986-05-10 阎文坚 云州市委 副书记" in dated_whole(told)
