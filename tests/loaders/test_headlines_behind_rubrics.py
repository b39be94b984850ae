"""Round-ups whose pieces have a rubric in brackets, and behind it a headline above their paragraph."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement

_ROUND_UP = """红十字工作一周回眸（11月21日—11月27日）

青山市红十字会　2022年11月28日

{one}市红十字会召开五届二次理事会
　　11月22日，青山市红十字会第五届理事会第二次会议以视频形式召开。市红十字会会长张传明出席。
{two}{day}，市红十字会监事会召开第三次会议，监事长滕军伟主持会议。
{three}救护培训进校园
　　24日，市红十字会副会长安丰国到青山学院调研救护培训基地建设。
{two}11月25日，市红十字会举行物资发放仪式。
"""


@pytest.mark.parametrize("marks", [("【要闻】", "【要闻】", "【应急救护】"), ("〖要闻〗", "〖监督〗", "〖培训〗")])
@pytest.mark.parametrize(("day", "when"), [("同日", "2022-11-22"), ("11月23日", "2022-11-23")])
def test_a_headline_is_of_the_paragraph_below(marks: tuple[str, str, str], day: str, when: str) -> None:
    text = _ROUND_UP.format(one=marks[0], two=marks[1], three=marks[2], day=day)
    events = [(one.date.edtf, one.title) for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert events == [
        ("2022-11-22", "青山市红十字会第五届理事会第二次会议"),
        (when, "市红十字会监事会第三次会议"),
        ("2022-11-24", "市红十字会副会长安丰国到青山学院调研救护培训基地建设"),
        ("2022-11-25", "物资发放仪式"),
    ]
