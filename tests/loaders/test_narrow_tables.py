"""Tables of appointments whose cells single blanks part, or that lost the tabs at the ends of their rows."""

import pytest
from reading import held_whole

HEAD = """云州市水务局
关于王海涛等同志职务任免的通知

局属各单位：
  经研究，决定以下同志职务任免如下：

"""
END = """

云州市水务局
2021年3月5日
"""
COME = {"李娟 云州市水文站 站长 appointed"}
GONE = {"张大山 云州市水文站 站长 removed"}
BOTH = {"王海涛 云州市水务局办公室 主任 appointed", "王海涛 云州市水务局人事科 副科长 removed"}


@pytest.mark.parametrize(
    "rows",
    [
        "序号 姓名 任职 免职\n1 王海涛 局办公室主任 局人事科副科长\n2 李  娟（女） 市水文站站长\n3 张大山  市水文站站长",
        ("序号 姓 名 任 职 免 职 备注\n1 王海涛 局办公室主任 局人事科副科长 试用期一年\n"
        "2 李  娟 市水文站站长   主持工作\n3 张大山   市水文站站长 退休"),
        "姓名 任命职务 免去职务\n王海涛 局办公室主任 局人事科副科长\n李娟 市水文站站长 ——\n张大山 无 市水文站站长",
        "序号 姓名 任职 免职 备注\n1 王海涛 局办公室主任 局人事科副科长\n2 李娟 市水文站站长\n3 张大山 市水文站站长 退休",
        ("序号\t姓名\t任职\t免职\t备注\n1\t王海涛\t局办公室主任\t局人事科副科长\t\n2\t李娟\t市水文站站长\t\t\n"
        "3\t张大山\t\t市水文站站长\t退休"),
        "姓名\t任职\t免职\n王海涛\t局办公室主任\t局人事科副科长\n李娟\t市水文站站长\t\n张大山\t\t市水文站站长",
    ],
)  # fmt: skip
def test_words_of_a_row_stand_in_the_columns_they_fit(rows: str) -> None:
    assert held_whole(HEAD + rows + END) == BOTH | COME | GONE


def test_a_unit_has_a_column_to_itself() -> None:
    rows = "序号 单位 姓名 任命职务 免去职务\n1 市水文站 李娟 站长 副站长\n2 市供水管理所 张大山 所长"
    assert held_whole(HEAD + rows + END) == COME | {
        "李娟 云州市水文站 副站长 removed",
        "张大山 云州市供水管理所 所长 appointed",
    }


CELLS = [
    "序号 姓名 任职 免职",
    "1 李娟 市水文站站长 局人事科科长",
    "2 张大山 市供水管理所副所长 局办公室副主任",
    "3 卞小川 四级调研员",
]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("first", [0, 1])
def test_each_cell_has_a_line(between: str, first: int) -> None:
    rows = between.join(cell for row in CELLS for cell in row.split(" ")[first:])
    assert held_whole(HEAD + rows + END) == COME | {
        "李娟 云州市水务局人事科 科长 removed",
        "张大山 云州市供水管理所 副所长 appointed",
        "张大山 云州市水务局办公室 副主任 removed",
        "卞小川 云州市水务局 四级调研员 appointed",
    }


@pytest.mark.parametrize("label", ["拟任职务", "任命职务", "新任职务"])
def test_who_also_leaves_an_office_is_appointed(label: str) -> None:
    rows = f"姓名 {label} 免去职务 任职时间\n李娟 市水文站站长 局人事科科长 2021.03\n卞小川 三级调研员  2021.03"
    assert held_whole(HEAD + rows + END) == COME | {
        "李娟 云州市水务局人事科 科长 removed",
        "卞小川 云州市水务局 三级调研员 appointed",
    }
