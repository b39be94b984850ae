"""The day of a works', a school's or a hospital's own paper, from the line that says who puts it out."""

from __future__ import annotations

import pytest

from cursus.loaders.about.meta import describe

NEWS = "\n\n我校第四届教职工代表大会召开\n\n　　本报讯　我校第四届教职工代表大会于三月一日开幕。\n"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("红 星 工 人\n云州红星机械厂党委主办　　第37期（总214期）　　一九七九年九月八日", "1979-09-08"),
        ("纺 织 女 工\n云州第一棉纺织厂党委会主办　（第五十六期）　一九五九年三月五日", "1959-03-05"),
        ("青 年 钢 城\n第6期　1984年5月4日　云州钢铁厂团委编印", "1984-05-04"),
        ("云 大 教 工\n云州大学工会主办　总第88期　2003年10月15日　本期四版", "2003-10-15"),
        ("春 风 医 讯\n云州市第一人民医院主办　2008年第3期（总第45期）　2008年9月20日　内部刊物", "2008-09-20"),
    ],
)
def test_day_of_own_paper(head: str, day: str) -> None:
    source = describe(key="test", version="0", raw=head + NEWS, name="test", meta={})
    assert source.date is not None and source.date.edtf == day
