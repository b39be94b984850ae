"""Pages that say below their headline which school put them up, and speak of 我校."""

from __future__ import annotations

import pytest

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
