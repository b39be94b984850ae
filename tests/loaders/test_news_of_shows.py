"""News of exhibitions and contests: when they are held, who shows works at them."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement

PAGE = "长沙晚报　　A02　要闻\n2016年9月13日　星期二\n\n【简　讯】\n{}\n"


@pytest.mark.parametrize(
    ("piece", "titles"),
    [
        ("■昨日，“云山情”书画作品展在市美术馆展出，市美协主席鲁砚有12件作品参展。", ["2016-09-12 “云山情”书画作品展"]),
        ("■昨日，市文联主办的美术作品展览在市美术馆展出。", ["2016-09-12 美术作品展览"]),
        ("■昨日，市美协主席鲁砚的12幅作品在市美术馆展出。", []),
        (
            "■由市人社局、市总工会主办，云山区人民政府承办，市家政业协会协办的全市家政技能竞赛决赛日前在市体育馆落幕。",
            ["2016-09 全市家政技能竞赛决赛"],
        ),
    ],
)
def test_what_is_shown(piece: str, titles: list[str]) -> None:
    found = [one for one in read_whole(PAGE.format(piece)).statements if isinstance(one, EventStatement)]
    assert [f"{one.date.edtf if one.date else ''} {one.title}" for one in found] == titles


@pytest.mark.parametrize("works", ["12件作品参展", "两幅作品入选", "3篇论文获奖"])
def test_somebody_whose_works_are_shown(works: str) -> None:
    text = PAGE.format(f"■昨日，“云山情”书画作品展在市美术馆展出，市美术家协会主席鲁砚有{works}。")
    assert "2016-09-12 鲁砚 长沙市美术家协会 主席" in dated_whole(text)
