"""Papers on who looks after what among those who lead a body: each name with its posts, then what its bearer does."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "云州市水务局文件\n\n云水发〔2019〕12号\n\n云州市水务局\n关于调整局领导班子成员工作分工的通知\n\n机关各科室：\n\n经研究，决定对局领导分工作如下调整：\n\n"
TAIL = "\n免去钱多多同志人事科科长职务。\n\n2019年3月5日\n"
BODY = "云州市水务局"


@pytest.mark.parametrize(
    "row",
    [
        "石榴红　党组书记、局长\n　　主持局全面工作。",
        "石榴红：党组书记、局长。主持局全面工作。",
        "石榴红，党组书记、局长，主持局全面工作。",
        "1．石榴红　党组书记、局长　负责全面工作。",
        "石榴红　党组书记、局长\n工作分工：主持局全面工作。",
    ],
)
@pytest.mark.parametrize("second", ["明镜　总工程师\n协助石榴红同志分管水利科。", "明镜：总工程师，分管水利科。"])
def test_rows_of_a_notice_that_dismisses_too(row: str, second: str) -> None:
    found = held_whole(f"{HEAD}{row}\n{second}\n{TAIL}")
    assert found == {
        f"石榴红 {BODY} 党组书记",
        f"石榴红 {BODY} 局长",
        f"明镜 {BODY} 总工程师",
        f"钱多多 {BODY}人事科 科长 removed",
    }


def test_rows_without_duties_are_not_read_so() -> None:
    """Words before an office are no name where nothing tells what their bearer does."""
    found = held_whole(f"{HEAD}各科室　科长\n岗位　副科长\n{TAIL}")
    assert found == {f"钱多多 {BODY}人事科 科长 removed"}
