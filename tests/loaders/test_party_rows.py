"""Contracts told in rows: the name of the paper, and its parties with those who sign below it."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Hosting, Issuance, Participation

HEAD = "云州市校地合作签约仪式\n\n时间：2020年9月8日\n地点：云州市会议中心一号厅\n\n09:30　签约\n"
FIRST = "《共建云州桑蚕研究院框架协议》\n　甲方：云州市人民政府\n　乙方：云江农学院\n"
SECOND = "《“桑蚕贷”授信合作协议》\n　甲方：云州市桑蚕协会（签字人{0}会长佘大山）\n　乙方：中国建设银行云州支行（签约代表{0}行长胡长啸）\n"
LAST = "见证：安徽省林业局二级巡视员巫大川\n"


@pytest.mark.parametrize("gap", [" ", "：", "　"])
@pytest.mark.parametrize("numbers", ["①②", ("1.", "2."), ("", "")])
def test_parties_sign_the_paper_above_them(gap: str, numbers: tuple[str, str]) -> None:
    text = HEAD + numbers[0] + FIRST + numbers[1] + SECOND.format(gap) + LAST
    found = read_whole(text).statements
    assert {(one.title, one.organizations, one.action) for one in found if isinstance(one, Issuance)} == {
        ("共建云州桑蚕研究院框架协议", ("云州市人民政府", "云江农学院"), "signed"),
        ("“桑蚕贷”授信合作协议", ("云州市桑蚕协会", "中国建设银行云州支行"), "signed"),
    }
    assert {one.organization for one in found if isinstance(one, Hosting)} == {
        "云州市人民政府",
        "云江农学院",
        "云州市桑蚕协会",
        "中国建设银行云州支行",
    }
    took_part = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert {took_part[name] for name in ("佘大山", "胡长啸", "巫大川")} == {("other",)}
    assert {"佘大山 云州市桑蚕协会 会长", "胡长啸 中国建设银行云州支行 行长"} <= held_whole(text)


def test_parties_of_no_paper_sign_nothing() -> None:
    text = "云州市纺织厂大事记\n\n2020年\n\n9月8日　比赛在厂礼堂举行。\n甲方：一车间\n乙方：二车间\n"
    assert not [one for one in read_whole(text).statements if isinstance(one, Issuance)]
