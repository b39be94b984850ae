"""Papers printed in full under their titles and the note of who adopted them."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Issuance

STANDING = "云州市人民代表大会常务委员会"


def _adopted(paper: str, before: str = "") -> set[tuple[str, str, str]]:
    text = f"{STANDING}公报\n2023年第3号（总第106号）\n\n{before}{paper}\n\n　　因工作变动，作如下规定。\n"
    found = (one for one in read_whole(text).statements if isinstance(one, Issuance))
    return {
        (one.organizations[0], one.title, one.date.edtf if one.date else "") for one in found if one.action == "adopted"
    }


@pytest.mark.parametrize(
    ("paper", "body", "title", "day"),
    [
        (
            f"{STANDING}\n关于接受熊大川辞去云州市市长职务请求的决定\n（2023年10月26日云州市第十届人民代表大会常务委员会第十七次会议通过）",
            STANDING, f"{STANDING}关于接受熊大川辞去云州市市长职务请求的决定", "2023-10-26",
        ),
        (
            "云州市人大常委会关于占志明代理云州市市长职务的决定\n\n（2023年10月26日通过）",
            "云州市人大常委会", "云州市人大常委会关于占志明代理云州市市长职务的决定", "2023-10-26",
        ),
        (
            "云州市城市绿化条例\n（2023年8月30日云州市第十届人民代表大会常务委员会第十六次会议通过　2023年9月28日省第十四届人民代表大会常务委员会第四次会议批准）",
            STANDING, "云州市城市绿化条例", "2023-08-30",
        ),
        (
            "云州市第十届人民代表大会第三次会议关于政府工作报告的决议\n（2023年1月12日云州市第十届人民代表大会第三次会议通过）",
            "云州市第十届人民代表大会第三次会议", "云州市第十届人民代表大会第三次会议关于政府工作报告的决议", "2023-01-12",
        ),
        (
            "云州市钢琴协会章程\n（2019年3月2日云州市钢琴协会第三次会员代表大会通过）",
            "云州市钢琴协会第三次会员代表大会", "云州市钢琴协会章程", "2019-03-02",
        ),
    ],
)  # fmt: skip
def test_papers_were_adopted_at_the_meeting_of_their_notes(paper: str, body: str, title: str, day: str) -> None:
    assert _adopted(paper) == {(body, title, day)}


def test_a_paper_that_a_sentence_told_of_is_not_told_again() -> None:
    told = "　　2023年8月30日，市人大常委会举行第十六次会议。会议通过了《云州市城市绿化条例》。\n\n"
    paper = "云州市城市绿化条例\n（2023年8月30日云州市第十届人民代表大会常务委员会第十六次会议通过）"
    assert [title for _, title, _ in _adopted(paper, told)] == ["云州市城市绿化条例"]


@pytest.mark.parametrize(
    "paper",
    ["云州市人民代表大会常务委员会任免名单\n（2023年10月26日通过）", "云州市城市绿化条例\n（2023年10月26日印发）"],
)
def test_lists_of_those_appointed_and_papers_without_a_vote_are_none(paper: str) -> None:
    assert _adopted(paper) == set()
