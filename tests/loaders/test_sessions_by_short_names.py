"""The session of two told of in one sentence that the next one calls by a short name: `党委一次全会选举…；…。某某主持党委一次全会并讲话`."""

from __future__ import annotations

from pathlib import Path

import pytest

from cursus.loaders import extract
from cursus.loaders.document import read_document
from cursus.model.statement import EventStatement, Participation

NEWS = (
    "红星工人\n云州红星机械厂党委主办　1999年9月8日　第37期\n\n工厂党代会闭幕\n"
    "　　本报讯　9月5日，红星机械厂召开的六届党委一次全会选举罗敏为党委书记，池中为党委副书记；"
    "纪委一次全会选举韦一鸣为纪委书记。"
)


@pytest.mark.parametrize(
    ("told", "session"),
    [
        ("罗敏主持党委一次全会并讲话。", "党委一次全会"),
        ("罗敏主持了纪委一次全会并讲话。", "纪委一次全会"),
        ("罗敏出席纪委一次全会并讲话。", "纪委一次全会"),
    ],
)
def test_the_session_called_by_its_short_name_is_meant(tmp_path: Path, told: str, session: str) -> None:
    file = tmp_path / "a.txt"
    file.write_text(f"{NEWS}{told}\n", encoding="utf-8")
    found = extract(read_document(file)).statements
    titles = {one.event: one.title for one in found if isinstance(one, EventStatement)}
    where = {titles[one.event] for one in found if isinstance(one, Participation) and one.person.name == "罗敏"}
    assert len(where) == 1 and next(iter(where)).endswith(session)
