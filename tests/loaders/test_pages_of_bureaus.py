"""Whose page a piece of news is whose headline only names the other side, and what a river's bureau is called for short."""

from __future__ import annotations

import pytest
from reading import held_whole, own_body, read_whole

from cursus.model.statement import Hosting

PAGE = """{own} > 新闻中心 > {rubric}

桂大流局长赴芜湖检查汛期安全并与芜湖市政府签署合作协议

来源：局办公室　　发布时间：2013-06-24 16:38　　浏览次数：317

　　6月21日，{own}党委副书记、局长桂大流到芜湖检查工作。

　　21日下午，{short}与芜湖市人民政府在芜湖宾馆举行合作座谈会。{guest}政委史光大，我局办公室主任卫东生、运输处处长包容大参加座谈。
"""


@pytest.mark.parametrize(
    ("own", "short", "guest"),
    [
        ("珠江航务管理局", "珠航局", "珠航公安局芜湖分局"),
        ("太湖流域管理局", "太管局", "太管公安局芜湖分局"),
        ("淮河水利管理局", "淮管局", "淮管公安局"),
    ],
)
def test_the_way_to_a_page_names_its_body(own: str, short: str, guest: str) -> None:
    text = PAGE.format(own=own, short=short, guest=guest, rubric="要闻")
    assert own_body(text) == own
    assert {f"卫东生 {own}办公室 主任", f"包容大 {own}运输处 处长", f"史光大 {guest} 政委"} <= held_whole(text)
    hosts = {one.organization for one in read_whole(text).statements if isinstance(one, Hosting)}
    assert {own, "芜湖市人民政府"} <= hosts
