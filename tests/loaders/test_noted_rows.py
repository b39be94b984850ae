"""Tables of former heads with signs that a note explains, and with brackets that fill their cell."""

from __future__ import annotations

import pytest
from reading import based_whole

HEAD = "第二节　建厂与领导更迭\n\n　　云南纺织机械厂位于云州市江东区，1958年9月1日破土。\n\n　　历任厂长\n　　姓名　　　籍贯　　　任职时间\n"


@pytest.mark.parametrize(
    ("sign", "note", "post"),
    [
        ("*", "* 时称革命委员会主任", "云南纺织机械厂革命委员会 主任"),
        ("△", "注：带△者为革命委员会主任", "云南纺织机械厂革命委员会 主任"),
        ("①", "①时称革委会主任。", "云南纺织机械厂革命委员会 主任"),
        ("*", "*时为代理厂长", "云南纺织机械厂 代理厂长"),
        ("*", "*后任省机械厅厅长", "云南纺织机械厂 厂长"),
    ],
)
def test_a_note_gives_the_office_of_those_behind_its_sign(sign: str, note: str, post: str) -> None:
    rows = (
        "　　郝四海　　　山西武乡　　1958.9～1961.4\n"
        f"　　陆有才{sign}　江苏如皋　　1968.10～1973.2\n"
        "　　单　枝（女）浙江诸暨　　1992.7～1998.12\n"
    )
    assert based_whole(f"{HEAD}{rows}　　{note}\n") == {
        "郝四海 云南纺织机械厂 厂长 term",
        f"陆有才 {post} term",
        "单枝 云南纺织机械厂 厂长 term",
    }
