"""Rows of names whose last name goes on in the row below."""

from __future__ import annotations

import pytest
from reading import clean_source, held_whole

from cursus.loaders.about.meta import describe


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ("于　成  马　文  郑\n文  柳成林  高　华\n钱　江  诸葛长明", "于成 马文 郑文 柳成林 高华 钱江 诸葛长明"),
        ("于成　马文　车\n宏（女）　李文旺　郑文\n高华　钱江", "于成 马文 车宏 李文旺 郑文 高华 钱江"),
        ("于成　马文　欧阳\n明　李文旺　郑文", "于成 马文 欧阳明 李文旺 郑文"),
        ("于　成　马　文　李文旺　欧阳小\n明", "于成 马文 李文旺 欧阳小明"),
        ("于成　马文　李文旺　郑文\n高　华　钱　江", "于成 马文 李文旺 郑文 高华 钱江"),
        ("于成　马文　李\n建国　李文旺　张\n立　柳成林", "于成 马文 李建国 李文旺 张立 柳成林"),
    ],
)
def test_names_go_on_in_the_next_row(rows: str, names: str) -> None:
    text = f"云州市家具行业协会选举结果\n\n2018年5月28日，大会选举产生第三届理事会理事。\n理　事：\n{rows}\n监　事：米　兰  谈　明\n"
    own = "云州市家具行业协会"
    chosen = {f"{name} {own} 理事 elected" for name in names.split()}
    assert held_whole(text) >= chosen
    assert {f"米兰 {own} 监事 elected", f"谈明 {own} 监事 elected"} <= held_whole(text)


def test_a_row_of_whole_names_ends_there() -> None:
    rows = "会  长  刘\n目  录"
    source = describe(key="test", version="0", raw=f"名单\n\n{rows}\n", name="test", meta={})
    assert "刘目" not in clean_source(source).text
