"""Headlines that begin with a rubric in brackets and call their body by its kind."""

from __future__ import annotations

import pytest
from reading import own_body

TEXT = "{}\n9月26日上午，萍乡市第三人民医院与湘南医科大学附属医院合作共建签约仪式在门诊大楼举行。我院院长张大明主持仪式。\n（党政办 2020-09-27）\n"


@pytest.mark.parametrize(
    "headline",
    [
        "【本院要闻】我院加入湘赣边专科联盟",
        "[医院新闻]我院举行签约仪式",
        "【要闻】医院加入湘赣边专科联盟",
        "我院加入专科联盟",
    ],
)
def test_a_rubric_in_brackets_does_not_hide_whose_news_a_page_is(headline: str) -> None:
    assert own_body(TEXT.format(headline)) == "萍乡市第三人民医院"
