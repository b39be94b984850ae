"""Papers that several bodies sign together, and papers of earlier years that a sentence speaks of."""

import pytest
from reading import own_body, read_whole

from cursus.model.statement import Issuance


def _issued(text: str) -> set[str]:
    found = (one for one in read_whole(text).statements if isinstance(one, Issuance))
    return {f"{one.date.edtf if one.date else ''} {'+'.join(one.organizations)} {one.title}" for one in found}


@pytest.mark.parametrize(
    "foot",
    [
        "云州市财政局\n云州市教育局\n共青团云州市委员会\n2020年9月14日\n\n（此件公开发布）",
        "云州市财政局　　　云州市教育局\n共青团云州市委员会\n　　　　2020年9月14日",
    ],
)
@pytest.mark.parametrize(
    "head",
    [
        "云州市财政局　云州市教育局\n共青团云州市委员会\n文件\n\n云财教〔2020〕7号\n\n",
        "云州市财政局　云州市教育局　共青团云州市委员会\n",
        "",
    ],
)
def test_all_who_sign_put_out_the_paper(head: str, foot: str):
    title = "关于印发《云州市校舍维修办法（试行）》的通知"
    text = f"{head}{title}\n\n各县区财政局、教育局、团委：\n\n现将《云州市校舍维修办法（试行）》印发给你们，请遵照执行。\n\n{foot}\n"
    bodies = "云州市财政局+云州市教育局+共青团云州市委员会"
    assert _issued(text) == {f"2020-09-14 {bodies} {title}", f"2020-09-14 {bodies} 云州市校舍维修办法（试行）"}
    assert own_body(text) == "云州市财政局"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("2017年8月市总工会、市财政局联合印发的《云州市经费收缴办法》同时废止。", "2017-08 云州市总工会+云州市财政局"),
        ("市总工会2017年8月印发的《云州市经费收缴办法》同时废止。", "2017-08 云州市总工会"),
        ("会议指出，去年市财政局印发的《云州市经费收缴办法》执行不到位。", "2020 云州市财政局"),
    ],
)
def test_when_a_paper_was_issued_of_which_a_sentence_speaks(told: str, day: str):
    assert f"{day} 云州市经费收缴办法" in _issued(f"云州市总工会2021年大事记\n\n6月3日　市总工会召开会议。{told}\n")


@pytest.mark.parametrize(
    "told", ["根据2017年市财政局印发的《云州市经费收缴办法》", "学习市财政局印发的《云州市经费收缴办法》"]
)
def test_papers_that_are_followed_are_not_told_of(told: str):
    assert _issued(f"云州市总工会2021年大事记\n\n6月3日　{told}，市总工会召开会议。\n") == set()


@pytest.mark.parametrize("joined", ["厂部与厂工会联合", "厂部和厂工会联合", "厂部、厂工会"])
def test_the_offices_of_a_works_are_not_called_together_with_its_union(joined: str):
    text = f"云州市第二印染厂志\n\n第二章　职工\n\n1963年5月，{joined}印发《云州奖惩办法》。\n"
    (found,) = _issued(text)
    assert "云州市第二印染厂工会" in found
    assert "厂部" not in found.split()[1]
