"""Rows of an official gazette that begin with a name set apart: `王　某　　任某局局长；` and below it `免某县县长。`."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = """云州市人民政府
关于林巧等同志任免职的通知

云政干发〔2020〕14号

各县（市）区人民政府，市政府各部门：

　　2020年9月18日，市人民政府第66次常务会议决定：

"""
FOOT = """
　　　　　　　　　　　　　　　　云州市人民政府
　　　　　　　　　　　　　　　　2020年9月22日
"""
ROWS = """贺　岚　　任市科学技术局副局长，试用期一年；
　　　　　免市大数据管理局副局长。
金　凤　　女，回族。任市公安局云河分局政治委员。
周　野　　免市园林局副局长，退休。
司马青松　任市第一人民医院副院长；
　　　　　免市妇幼保健院副院长、保健部主任。
方　平　　挂职期满，免市商务局副局长。
杨　柳　　同意辞去市第二人民医院副院长职务。
"""


def test_each_row_tells_what_its_bearer_gets_and_loses() -> None:
    assert held_whole(HEAD + ROWS + FOOT) == {
        "贺岚 云州市科学技术局 副局长 appointed",
        "贺岚 云州市大数据管理局 副局长 removed",
        "金凤 云州市公安局云河分局 政治委员 appointed",
        "周野 云州市园林局 副局长 removed",
        "司马青松 云州市第一人民医院 副院长 appointed",
        "司马青松 云州市妇幼保健院 副院长 removed",
        "司马青松 云州市妇幼保健院保健部 主任 removed",
        "方平 云州市商务局 副局长 removed",
        "杨柳 云州市第二人民医院 副院长 resigned",
    }


def test_one_row_alone_is_left_as_it_stands() -> None:
    line = "　　市长　　任务繁重，免不了加班。\n"
    assert held_whole(HEAD + line + FOOT) == set()


@pytest.mark.parametrize("same", ["同上", "〃", "—", ""])
def test_a_table_of_come_and_gone_carries_its_unit_down(same: str) -> None:
    table = f"""| 姓　名 | 企　业 | 任 | 免 | 备　注 |
|---|---|---|---|---|
| 高　峰 | 云州公交有限公司 | 董事长 | 总经理 | |
| 白　雪（女） | {same} | 外部董事 | | 云州大学法学院教授 |
| 方　向 | {same} | 提名总经理 | | 由董事会聘任 |
"""
    assert held_whole(HEAD + table + FOOT) == {
        "高峰 云州公交有限公司 董事长 appointed",
        "高峰 云州公交有限公司 总经理 removed",
        "白雪 云州公交有限公司 外部董事 appointed",
        "白雪 云州大学法学院 教授",
        "方向 云州公交有限公司 总经理 nominated",
    }
