"""Several news in one file whose headlines have several lines, each with the day put up below it."""

from __future__ import annotations

import pytest
from reading import dated_whole

FIRST = (
    "云州市茶叶行业协会第三届会员大会召开\n\n发布时间：2019-06-20 16:32　来源：秘书处\n\n"
    "6月18日上午，云州市茶叶行业协会第三届会员大会在云州宾馆召开。会长丁一凡主持大会。\n\n"
)
SECOND = "\n\n发布时间：2020-05-12 10:48　来源：秘书处\n\n5月9日，云州市茶叶行业协会召开理事会，会长石川讲话。\n"


@pytest.mark.parametrize(
    "headline",
    [
        "抗疫情　助复产\n——云州市茶叶行业协会召开理事会",
        "抗疫情　助复产\n云州市茶叶行业协会召开理事会",
        "众志成城\n我会召开三届二次理事会",
        "【行业要闻】\n云州市茶叶行业协会召开理事会",
        "听党话、感党恩\n———我会召开三届二次理事会",
        "云州市茶叶行业协会召开理事会\n共商发展大计",
        "石川会长在理事会上指出\n要抓紧复工复产\n——三届二次理事会侧记",
        "强基础 谋发展 树形象",
    ],
)
def test_an_article_has_the_day_below_its_headline_of_several_lines(headline: str) -> None:
    found = dated_whole(FIRST + headline + SECOND)
    assert "2020-05-09 石川 云州市茶叶行业协会 会长" in found
    assert "2019-06-18 丁一凡 云州市茶叶行业协会 会长" in found


def test_a_row_of_names_above_a_headline_belongs_to_the_article_before() -> None:
    found = dated_whole(FIRST + "石川　马小兰　罗小满\n云州市茶叶行业协会召开理事会" + SECOND)
    assert "2019-06-18 丁一凡 云州市茶叶行业协会 会长" in found
