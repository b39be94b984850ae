"""What a paper sets into the midst of an article: the weather, an advertisement, the words below a picture."""

from __future__ import annotations

import pytest

from cursus.loaders.cleaning.steps import clean_text

_ABOVE = """云溪日报
1998年3月27日　星期五　　第1版

　　　　银企携手　共渡难关

　　本报讯　昨日，云溪农业银行与云溪轴承集团公司
银企合作签字仪式在东湖宾馆举行。副市长方敬轩到会
祝贺，市计委副主任邢明远主持仪式。云溪农业银行欧"""
_BELOW = """阳立新、云溪轴承集团公司总经理柏立中分别在协议书
上签字。银行今年将向该公司提供流动资金贷款。

　　　　市工会干部学校开学

　　本报讯　3月25日，市工会干部学校举行开学典礼，
市总工会副主席丁志明讲话。
"""


@pytest.mark.parametrize(
    "insert",
    [
        "■ 天 气 预 报　今天白天到夜间 多云转阴，偏东风 3—4级，\n  最高气温 17℃，最低气温 8℃",
        "┃ 订阅《云溪日报》 请拨 39330025 ┃",
        "▲ 图为签字仪式现场。　　　　崔　颢　摄",
        "　　广　告\n　　云溪电器厂　电话：39330025",
        "天气预报：今日晴到多云\n\n▲ 图为签字仪式现场。",
    ],
)
def test_an_article_goes_on_behind_what_is_set_into_it(insert: str) -> None:
    text = clean_text(f"{_ABOVE}\n\n{insert}\n\n{_BELOW}", news=True).text
    assert "云溪农业银行欧阳立新、云溪轴承集团公司总经理柏立中分别在协议书上签字。" in text
    assert "\n市工会干部学校开学\n" in text


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (_ABOVE.removesuffix("云溪农业银行欧"), _BELOW),
        (_ABOVE, "　　" + _BELOW),
        (_ABOVE, "3月25日，市工会干部学校举行开学典礼，市总工会副主席\n丁志明讲话。\n"),
    ],
)
def test_another_paragraph_behind_it_does_not_go_on(above: str, below: str) -> None:
    text = clean_text(f"{above}\n\n■ 天气预报　今天晴\n\n{below}", news=True).text
    assert text.index("天气预报") < text.index("丁志明讲话")
    assert "欧阳立新" not in text
