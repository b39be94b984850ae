"""The day of a works', a school's or a hospital's own paper, from the line that says who puts it out."""

from __future__ import annotations

import pytest
from reading import held_whole

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


@pytest.mark.parametrize(
    "imprint",
    [
        "社长：石大川　主编：韦 鸣　　投稿邮箱：hxgr@hongxing.example",
        "社长 石大川　总编辑 韦一鸣　本版责任编辑 池中 校对 罗敏",
        "本版责任编辑　韦　鸣　　　校对　池　中",
    ],
)
def test_those_who_put_out_the_paper_hold_no_office_of_the_works(imprint: str) -> None:
    head = f"红星工人\n云州红星机械厂党委主办　1999年9月8日　第37期\n{imprint}"
    assert not held_whole(head + "\n\n职工运动会开幕\n\n　　本报讯　9月5日，职工运动会在工人球场开幕。\n")


def test_the_head_of_a_society_in_its_list_is_no_imprint() -> None:
    found = held_whole("云州诗社第二届社务委员会名单\n\n（2009年5月4日）\n\n社长：石大川\n副社长：韦一鸣　池中\n")
    assert "石大川 云州诗社社务委员会 社长" in found
