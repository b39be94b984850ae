"""Those who bury somebody are a body by his name, and no department of the house that announces his death."""

from __future__ import annotations

import pytest
from reading import held_whole

NOTICE = (
    "讣　告\n\n　　著名语言学家，云州师范学院教授王望之先生，因病医治无效，于2016年11月3日在云州逝世，享年九十一岁。\n\n"
    "　　王望之{called}治丧委员会\n　　主  任：廖  凡（校长）\n　　委  员：赵  海  钱  鱼\n\n　　云州师范大学\n　　二〇一六年十一月三日\n"
)


@pytest.mark.parametrize("called", ["先生", "同志", "教授", ""])
def test_those_who_bury_somebody_are_named_after_him(called: str) -> None:
    body = f"王望之{called}治丧委员会"
    assert {f"廖凡 {body} 主任", f"赵海 {body} 委员", "廖凡 云州师范大学 校长"} <= held_whole(
        NOTICE.format(called=called)
    )
