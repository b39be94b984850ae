"""Heads of a government whose name the text gives only further on, and prefectures by the name that comes first."""

from __future__ import annotations

import pytest
from reading import held_whole

NEWS = "云州日报　一九六三年八月二十一日　第二版\n\n{place}代表大会闭幕\n\n　　本报讯　{of}第二次妇女代表大会，于八月十二日举行。{who}到会讲了话。{more}\n"


@pytest.mark.parametrize(
    ("place", "of", "who", "more", "post"),
    [
        ("州", "凉山彝族自治州", "副州长罗小满", "州人民委员会秘书长丁一凡也出席。", "罗小满 凉山彝族自治州人民委员会 副州长"),
        ("州", "楚雄彝族自治州", "州妇联主任罗小满", "共青团楚雄州委书记丁一凡也讲了话。", "罗小满 楚雄彝族自治州妇联 主任"),
        ("省", "江西省", "付省长罗小满", "省人民委员会办公厅主任丁一凡也出席。", "罗小满 江西省人民委员会 副省长"),
        ("楚雄州", "楚雄彝族自治州", "州妇联主任罗小满", "", "罗小满 楚雄州妇联 主任"),
    ],
)  # fmt: skip
def test_whose_head(place: str, of: str, who: str, more: str, post: str):
    assert post in held_whole(NEWS.format(place=place, of=of, who=who, more=more))
