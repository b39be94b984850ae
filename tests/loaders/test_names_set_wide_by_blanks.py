"""Papers that set names of two characters wide by single blanks, and lists of such names that take an office."""

from __future__ import annotations

import pytest
from reading import held_whole

from cursus.loaders.cleaning.steps import clean_text

_PAPER = (
    "遂宁日报\n中共遂宁市委机关报\n1992年5月16日  星期六\n第3287期\n\n市人大常委会举行会议\n\n"
    "    本报讯 遂宁市人大常委会会议5月14日举行。常委会主任欧阳峻主持会议,副主任涂 山、花 蕾(女),秘书长米 仓\n和委员共三十一人出席了会议。"
    "市财政局局长盛 开作了报告。市盐务管理局局长冷 静汇报了工作。市教育局局长毛 颖讲话。\n"
)


def test_blanks_of_a_paper_stand_in_names() -> None:
    held = held_whole(_PAPER)
    assert {"米仓 遂宁市人大常委会 秘书长", "冷静 遂宁市盐务管理局 局长", "花蕾 遂宁市人大常委会 副主任"} <= held


def test_blanks_of_a_scan_stand_anywhere() -> None:
    noisy = _PAPER + "会议指 出,各级干部要继 续努力,把各项工 作做好,为经济 发展作出贡 献。\n"
    assert "米仓 遂宁市人大常委会 秘书长" not in held_whole(noisy)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("    谌  明、古  原为遂宁市中级人\n民法院审判员。\n", "谌明、古原为遂宁市中级人民法院审判员。"),
        (
            "    谌  明、古  原、王一  丁为遂宁市中级人\n民法院审判员。\n",
            "谌明、古原、王一丁为遂宁市中级人民法院审判员。",
        ),
        ("    赵大  林为市物价局局长。\n", "赵大林为市物价局局长。"),
        ("会议决定任命李晓  华为商业局局长。\n", "会议决定任命李晓华为商业局局长。"),
        ("李晓华  王  强  赵  四\n钱  明  孙  亮  周  全\n", "李晓华\u3000王强\u3000赵四\n钱明\u3000孙亮\u3000周全"),
    ],
)
def test_names_that_take_an_office(raw: str, clean: str) -> None:
    assert clean_text(raw).text == clean
