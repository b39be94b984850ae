"""Tables of tasks and those responsible, in every layout they are set in."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from cursus.loaders.cleaning.steps import clean_text
from cursus.loaders.events.tasks import find_tasks
from cursus.loaders.language.task_columns import column_kind, read_heads
from cursus.loaders.readers.docx import read_docx
from cursus.loaders.readers.html import read_html

FULL = {("1", "市文旅局"), ("1", "市财政局"), ("1", "市住建局"), ("2", "市人社局"), ("2", "市妇联")}
LED = {("1", "市文旅局"), ("2", "市人社局")}


def tasks(raw: str) -> set[tuple[str, str]]:
    found = find_tasks("d", clean_text(raw), [], lambda name: name, None)
    for one in found:
        assert all(0 <= low < high <= len(raw) for low, high in one.spans)
    return {(one.item, one.organization) for one in found}


def rows(*lines: str) -> str:
    return "\n".join(lines)


LAYOUTS = {
    "tabs": rows("序号\t任务\t牵头单位\t配合单位\t时限", "1\t建馆\t市文旅局\t市财政局、市住建局\t年底", "2\t办班\t市人社局\t市妇联\t六月底"),
    "markdown": rows(
        "| **序号** | 任务 | 牵头单位 | 配合单位 |", "|---|:--:|---|---|", "| 一、文化 | | | |",
        "| 1 | 建馆，开放；<br>阅览。 | 市文旅局 | 市财政局<br>市住建局 |", "| 2 | 办班 | ★市人社局 | 市妇联 |",
    ),
    "bars with sections and broken cells": rows(
        "序号 | 任务 | 责任领导 | 牵头单位 | 配合单位", "一、文化", "1 | 建馆，", "开放 | 柳望舒 | 市文旅局 | 市财政局、市住建局",
        "二、民生", "2 | 办班 | 柳望舒 | 市人社局 | 市妇联",
    ),
    "a box": rows(
        "┌──┬──┬──┬──┐", "│序号│任务│牵头单位│配合单位│", "├──┼──┼──┼──┤", "│1 │建图书│市文旅局│市财政局、│",
        "│  │馆    │        │市住建局│", "├──┼──┼──┼──┤", "│2 │办班│市人社局│市妇联│", "└──┴──┴──┴──┘",
    ),
    "gaps with wrapped cells": rows(
        "序号  工作任务      牵头单位     配合单位      完成时限", " 1    建设图书馆，  市文旅局     市财政局、    12月底前",
        "      免费开放                  市住建局", " 2    办培训班      市人社局     市妇联        6月底前",
    ),
    "single blanks": rows("序号 工作任务 牵头单位 配合单位 完成时限", "1 建馆 市文旅局 市财政局、市住建局 12月底前", "2 办班 招生 市人社局 市妇联 6月底前"),
    "a cell a line": rows(
        "序号", "工作任务", "牵头单位", "配合单位", "完成时限", "1", "建馆，", "免费开放", "市文旅局", "市财政局", "市住建局", "12月底前",
        "2", "办班", "市人社局", "市妇联", "6月底前", "", "注：按季上报。",
    ),
    "a head in two tiers": rows(
        "序号\t任务\t责任分工\t\t时限", "\t\t牵头单位\t配合单位\t", "1\t建馆\t市文旅局\t市财政局、市住建局\t年底", "2\t办班\t市人社局\t市妇联\t六月",
    ),
    "a head in two lines": rows("序　号\t任务\t牵 头 单 位\t配 合", "单 位", "1\t建馆\t市文旅局\t市财政局、市住建局", "2\t办班\t市人社局\t市妇联"),
    "told in the cell": rows("序号\t任务\t责任分工", "1\t建馆\t牵头单位：市文旅局；配合单位：市财政局、市住建局", "2\t办班\t市人社局牵头，市妇联配合"),
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts(layout: str) -> None:
    assert tasks(LAYOUTS[layout]) == FULL


NUMBERS = {
    "the number is in the second column": rows("类别\t序号\t任务\t责任部门\t时间", "文化\t1\t建馆\t市文旅局\t年底", "\t2\t办班\t市人社局\t六月"),
    "the number begins the task": rows("重点工作\t具体措施\t责任单位", "一、惠民\t1.建馆\t市文旅局", "\t2.办班\t市人社局"),
    "bodies come first": rows("责任单位\t序号\t任务\t时限", "市文旅局\t1\t建馆\t年底", "市人社局\t2\t办班\t年底"),
    "numbers of paragraphs below are others": rows(
        "一、任务", "序号\t任务\t责任单位", "（一）文化", "1\t建馆\t市文旅局", "2\t办班\t市人社局", "二、要求", "1.市纪委要加强督查，压实责任。",
    ),
}  # fmt: skip


@pytest.mark.parametrize("layout", NUMBERS)
def test_numbers(layout: str) -> None:
    assert tasks(NUMBERS[layout]) == LED


@pytest.mark.parametrize("between", ["\n", "\n\n", " ", "　", "\t", "|", " " * 40])
def test_long_tables_in_parts(between: str) -> None:
    cells = [(str(n), f"建设{n}号馆", "柳望舒", "市文旅局", "市财政局" if n % 2 else "—", "全年") for n in range(1, 24)]
    lines = [between.join(("序号", "任务", "责任领导", "牵头单位", "责任单位", "时限"))]
    for n, row in enumerate(cells):
        lines += [] if n % 5 else [f"{'一二三四五'[n // 5]}、第一批场馆"]
        lines.append(between.join(row))
    expected = {(str(n), "市文旅局") for n in range(1, 24)} | {(str(n), "市财政局") for n in range(1, 24, 2)}
    assert tasks("\n".join(lines)) == expected


def test_blank_cells_go_on() -> None:
    raw = rows(
        "序号\t任务\t举措\t责任单位",
        "1\t建馆\t选址\t市文旅局",
        "\t\t施工\t市住建局",
        "2\t办班\t招生\t同上",
        "3\t建剧院\t选址\t",
    )
    assert tasks(raw) == {("1", "市文旅局"), ("1", "市住建局"), ("2", "市住建局"), ("3", "市住建局")}


def test_a_dash_is_nobody() -> None:
    raw = rows("序号|任务|牵头单位|支持配合单位", "1|建馆|市文旅局|—", "2|办班|市人社局|/")
    assert tasks(raw) == LED


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("责任单位", "responsible"), ("牵头责任单位", "lead"), ("责任（牵头）单位", "responsible"), ("支持配合单位", "support"), ("市级牵头部门", "lead"),
        ("责任单位及责任人", "responsible"), ("配合科室", "support"), ("牵头", "lead"), ("责任分工", "responsible"), ("主要责任股室", "responsible"),
        ("牵头单位和责任单位", "lead"), ("责 任\n单 位", "responsible"), ("责任领导", "person"), ("责任人", "person"), ("牵头校领导", "person"),
        ("完成时限", "time"), ("序　号", "number"), ("重点任务", "text"), ("落实情况", "text"), ("完成情况", "text"), ("图书馆", ""), ("联系人及电话", ""),
    ],
)  # fmt: skip
def test_heads(head: str, kind: str) -> None:
    assert column_kind(head) == kind


def test_a_sentence_is_no_head() -> None:
    assert not read_heads(["压实责任", "责任单位"])
    assert "\u3000" not in clean_text("责任单位 时限\n市文旅局说，要建馆。").text


PAGE = """<html><body><p>重点任务</p><table>
<tr><td rowspan=2>序号</td><td rowspan="2"><p>任务</p></td><td colspan="2">责任分工</td><td rowspan="2">时限</td></tr>
<tr><td><p>牵头单位</p></td><td>配合单位</td></tr>
<tr><td colspan="5">一、文化</td></tr>
<tr><td><p>1</p></td><td><p>建馆，</p><p>开放</p></td><td>市文<br>旅局</td><td><p>市财政局</p><p>市住建局</p></td><td rowspan="2">年底</td></tr>
<tr><td rowspan="2">2</td><td>办班</td><td>市人社局</td><td></td></tr>
<tr><td>招生</td><td></td><td>市妇联</td><td>六月</td></tr></table></body></html>"""


def test_a_page(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(PAGE)
    raw = read_html(path)
    assert tasks(raw) == FULL
    assert raw.endswith("2\t办班\t市人社局\t\t年底\n2\t招生\t\t市妇联\t六月")


def test_a_page_laid_out_by_a_table_keeps_its_blocks(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    long = "关于建馆的通知" * 100
    path.write_text(
        f"<table><tr><td>首页</td><td>通知</td></tr><tr><td>目录</td><td><p>{long}</p><p>完</p></td></tr></table>"
    )
    assert read_html(path).endswith(f"{long}\n\n完")


def test_a_word_table(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(rows=5, cols=4)
    for row, words in zip(table.rows, [
        ("序号", "任务", "责任分工", ""), ("", "", "牵头单位", "配合单位"), ("一、文化", "", "", ""),
        ("", "建馆", "市文旅局", "市财政局\n市住建局"), ("", "办班", "市人社局", "市妇联"),
    ], strict=True):  # fmt: skip
        for cell, text in zip(row.cells, words, strict=True):
            cell.text = text
    table.cell(0, 2).merge(table.cell(0, 3))
    table.cell(2, 0).merge(table.cell(2, 3))
    for column in (0, 1):
        table.cell(0, column).merge(table.cell(1, column))
    for place in (3, 4):
        table.cell(place, 0).paragraphs[0]._p.get_or_add_pPr().get_or_add_numPr()  # pyright: ignore
    document.save(str(tmp_path / "a.docx"))
    assert tasks(read_docx(tmp_path / "a.docx")) == FULL
