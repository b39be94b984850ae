"""What a scan has in the midst of an article: the weather without a blank line, the headline of another article."""

from __future__ import annotations

import pytest

from cursus.loaders.cleaning.steps import clean_text

_ABOVE = """云溪日报
1984年6月8日　星期五　　第2版

　　　　　市总工会召开劳动保护座谈会

    本报讯　市总工会六日召开劳动保护座谈会，市劳动局
局长柏立中介绍情况，市总工会副主席方敬轩在会上讲
"""
_BELOW = """话。市纺织局副局长丁志明、市机械局副局长邢明远参
加了座谈。
"""


@pytest.mark.parametrize(
    "insert",
    [
        "         天气预报：今天多云转阴，偏东风三到四级\n",
        "            广　告：云溪电器厂经销各种电器\n            电话二三四一\n",
        "         今日天气：晴到多云\n",
        "         更正：昨日第二版“丁志朋”应为“丁志明”\n",
    ],
)
def test_what_stands_further_in_goes_behind_the_paragraph(insert: str) -> None:
    text = clean_text(f"{_ABOVE}{insert}{_BELOW}", news=True).text
    assert "市总工会副主席方敬轩在会上讲话。市纺织局副局长丁志明、市机械局副局长邢明远参加了座谈。" in text


@pytest.mark.parametrize(
    "line", ["天气预报：今天多云转阴，偏东风三到四级\n", "         与会者认为：安全第一，预防为主\n"]
)
def test_a_line_of_the_article_itself_stays(line: str) -> None:
    text = clean_text(f"{_ABOVE}{line}{_BELOW}", news=True).text
    assert "在会上讲话" not in text


_INSET = """    十六日，代表们分组讨论。柳河县代          丰收在望
表团团长丁志明、云溪县代表团团长方敬轩发了言。
"""
_OTHER = "\n　　　　　{headline}\n\n    本报讯　今年全市小麦丰收。\n"


def test_a_headline_beside_a_paragraph_is_left_out() -> None:
    inset = "    ▲▲ ·  ■                           云溪小麦\n"
    other = _OTHER.format(headline="云溪小麦丰收在望")
    text = clean_text(_ABOVE + _BELOW + "\n" + inset + _INSET + other, news=True).text
    assert "柳河县代表团团长丁志明" in text
    assert text.count("丰收在望") == 1


def test_words_at_the_right_that_are_no_headline_stay() -> None:
    text = clean_text(_ABOVE + _BELOW + "\n" + _INSET + _OTHER.format(headline="云溪小麦长势喜人"), news=True).text
    assert "丰收在望" in text
