"""The head of minutes in rows of labels: when, where, who was in the chair, who was there."""

from __future__ import annotations

import pytest

from .told import told

COLONS = """沧州市红十字会第三次常务理事会会议纪要

时间：2012年3月5日上午
地点：市红十字会三楼会议室
主持人：王鸣寿（会长）
出席人员：李赵歌（副会长）、方建国（秘书长）、张海燕
列席人员：张寒（办公室主任）

会议议程：
1、李赵歌传达省红十字会会议精神。
"""
BLANKS = """沧州市红十字会常务理事会会议纪实

时　间　2012年3月5日（星期一）
地　点　市红十字会三楼会议室
主持人　会长　王鸣寿
出　席　市红十字会副会长　李赵歌
　　　　市红十字会秘书长　方建国
　　　　张海燕
列　席　办公室主任　张　寒

议程：
一、李赵歌传达省红十字会会议精神。
"""


@pytest.mark.parametrize("text", (COLONS, BLANKS))
def test_rows_of_labels(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    found = told(tmp_path_factory.mktemp("minutes"), text)
    assert found.venues == {"市红十字会三楼会议室"}
    assert found.roles["王鸣寿"] == {"chair"}
    assert found.roles["李赵歌"] == {"attendee", "speaker"}
    assert found.roles["方建国"] == {"attendee"} == found.roles["张海燕"]
    assert "方建国 沧州市红十字会 秘书长 stated 2012-03-05" in found.held


ROWS = """时　间：2022年6月9日（星期四）15:00—17:40
地　点：局三楼会议室
主　持：季国兴　党委书记、局长
出　席：谭春明（党委委员、副局长）　蔡丽（党委委员、副局长）
列　席：邹友谊（办公室主任）

　　会议听取了邹友谊关于河道清障进展情况的汇报。现纪要如下：
　　一、关于制度建设。会议审议通过《工程建设项目管理办法（试行）》。
"""


@pytest.mark.parametrize(
    ("head", "title"),
    (
        ("中共云州市水利局委员会\n会 议 纪 要\n〔2022〕11号\n────────────\n", "中共云州市水利局委员会会议"),
        ("云州市水利局\n局长办公会议纪要\n〔2022〕11号\n", "云州市水利局局长办公会议"),
        ("云州市水利局\n党委会议\n纪　　要\n第11期\n", "云州市水利局党委会议"),
        ("中共云州市水利局党委\n党委（扩大）会议记录\n\n", "中共云州市水利局党委（扩大）会议"),
        ("云州市水利局党组会议纪要\n（2022年第11期）\n", "云州市水利局党组会议"),
    ),
)
def test_title_in_several_lines(tmp_path_factory: pytest.TempPathFactory, head: str, title: str) -> None:
    found = told(tmp_path_factory.mktemp("minutes"), head + ROWS)
    assert found.events == {f"2022-06-09 {title} 局三楼会议室"}
    assert found.roles["季国兴"] == {"chair"}
    assert found.roles["邹友谊"] == {"attendee", "speaker"}
