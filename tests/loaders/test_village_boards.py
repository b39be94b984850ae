"""Boards that announce who was elected in a village: each list's body is that of its heading."""

import pytest
from reading import held_whole

PAGE = """石口市团山镇长林村　村务公开栏

第十二届村级组织班子成员公示

　　2020年12月26日，我村在村部广场召开换届选举大会，{chair}路远山主持大会。选举结果如下：

一、村民委员会
主　任	寻大志	男
副主任	来顺英	女

二、村务监督委员会{note}
主　任	李国华	男
委　员	危　安　　年　丰

　　前任村主任伏波同志因年龄原因未参选。

　　　　　　　　　　长林村村民选举委员会
　　　　　　　　　　2020年12月27日
"""
VILLAGE = "石口市团山镇长林村"


@pytest.mark.parametrize("note", ["", "（同日由村民代表会议推选）"])
@pytest.mark.parametrize("chair", ["村选举委员会主任", "村民选举委员会主任"])
def test_each_list_is_of_the_body_in_its_heading(chair: str, note: str) -> None:
    found = held_whole(PAGE.format(chair=chair, note=note))
    assert found == {
        f"路远山 {VILLAGE}村民选举委员会 主任",
        f"寻大志 {VILLAGE}村民委员会 主任 elected", f"来顺英 {VILLAGE}村民委员会 副主任 elected",
        f"李国华 {VILLAGE}村务监督委员会 主任 elected", f"危安 {VILLAGE}村务监督委员会 委员 elected",
        f"年丰 {VILLAGE}村务监督委员会 委员 elected", f"伏波 {VILLAGE}村民委员会 主任 former",
    }  # fmt: skip
