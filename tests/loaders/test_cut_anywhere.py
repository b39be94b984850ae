"""A document that is cut off anywhere is still read, and what is read of it stands in it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import read_whole

SAMPLES = sorted((Path(__file__).parents[2] / "samples").iterdir())
ENDS = (
    "会议由张晓明主持，副主席李文华",
    "参加会议的有：王建国、李文华、赵",
    "选举刘志强为主席，章程",
    "（一）加强学习。责任领导：陈丽华",
    "1月5日",
    "校友代表、中国科学院院士闻一",
    "出席：何其美、苗圃\n列席：赵晓明（市审计局总审计师）\n记录：苗圃",
    "出席：李文华　乔　木\n记录：乔　木",
    "任命：\n李文华",
    "《关于",
    "| 姓名 | 职务 |\n|",
)


@settings(max_examples=60, deadline=None)
@given(sample=st.sampled_from(SAMPLES), start=st.integers(0, 5000), length=st.integers(1, 400))
def test_any_piece_of_a_document_is_read(sample: Path, start: int, length: int) -> None:
    raw = sample.read_text()
    piece = raw[start % len(raw) :][:length]
    for one in read_whole(piece).statements:
        assert all(0 <= low < high <= len(piece) for low, high in one.spans)


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("head", ["", "云州市总工会2021年大事记\n\n1月4日，全会召开。\n"])
def test_a_document_may_end_in_the_middle_of_a_name_or_a_list(head: str, end: str) -> None:
    raw = head + end
    for cut in range(len(raw) - len(end), len(raw) + 1):
        for one in read_whole(raw[:cut]).statements:
            assert all(high <= cut for _, high in one.spans)
