"""Pages that say below their headline which school put them up, and speak of 我校."""

from __future__ import annotations

import pytest
from tests.support.reading import held_whole

from cursus.loaders.about.meta import describe

HEAD = "校友分会成立\n时间：2017-04-26 17:21:42 来源： 作者：{poster}\n\n"


@pytest.mark.parametrize(
    ("poster", "text", "body"),
    [
        ("杭州信息工程学院", "4月23日，我校校长助理陈卫出席。", "杭州信息工程学院"),
        ("信息工程学院", "4月23日，我校校长助理陈卫出席。", None),
        ("杭州信息工程学院", "4月23日，校友聚会。", None),
    ],
)
def test_whose_page_it_is(poster: str, text: str, body: str | None) -> None:
    source = describe(key="t", version="0", raw=HEAD.format(poster=poster) + text + "\n", name="t", meta={})
    assert source.organization == body


@pytest.mark.parametrize(
    ("body", "own", "head"),
    [("云岭市印刷博物馆", "我馆", "馆长"), ("云江省桑蚕研究所", "我所", "所长"), ("云岭市律师协会", "本会", "会长")],
)
def test_houses_of_other_kinds_put_up_their_pages_too(body: str, own: str, head: str):
    raw = (
        f"展览在{own}开幕\n\n发布时间：2018-07-13 16:22　　来源：{body}　　作者：舒兰　　浏览：512次\n\n"
        f"　　昨日上午，开幕式在一楼举行。清江市纸文化博物馆馆长施小琅、{own}{head}党大宁分别致辞，副{head}时英主持。\n"
    )
    assert {f"党大宁 {body} {head}", f"时英 {body} 副{head}"} <= held_whole(raw)
