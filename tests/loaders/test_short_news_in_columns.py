"""Short news set in columns without indents: their marks begin them, and the rubric may stand above each column."""

from __future__ import annotations

import pytest
from reading import dated_whole

from cursus.loaders.cleaning.steps import clean_text

_WIDE, _GUTTER = 28, 10
_HEAD = """云溪日报
1998年3月27日　星期五　　第1版

　　　　全市农村工作会议召开

　　本报讯　3月26日，全市农村工作会议在云溪饭店召开。市委书记应天长出席会议并讲话，市长
杭一苇主持会议。会议要求各级各部门抓好春耕生产，市农业局局长温泉作工作报告。


"""
_NEWS = (
    "3月23日，市科协召开全市科普工作会议，市科协主席季长风主持会议，市委副书记乔远山出席会议并讲话。",
    "日前，市政府印发《云溪市城市房屋拆迁管理办法》，自5月1日起施行。",
    "3月24日，团市委召开青年岗位能手表彰会，团市委书记丁志明出席会议并为十名青年岗位能手颁奖。",
    "昨日，市总工会举行职工法律援助中心揭牌仪式，市总工会副主席康宁远揭牌。",
    "3月25日，市妇联召开执委会议，市妇联主席柏立新讲话。",
)
_POSTS = {
    "1998-03-23 季长风 云溪市科协 主席",
    "1998-03-23 乔远山 云溪市委 副书记",
    "1998-03-24 丁志明 共青团云溪市委 书记",
    "1998-03-26 康宁远 云溪市总工会 副主席",
    "1998-03-25 柏立新 云溪市妇联 主席",
}


def _cells(text: str) -> int:
    return sum(2 if ord(char) > 0x2E7F else 1 for char in text)


def _wrapped(text: str, width: int) -> list[str]:
    lines = [""]
    for char in text:
        if _cells(lines[-1] + char) > width and char not in "，。":
            lines.append("")
        lines[-1] += char
    return lines


def _page(mark: str, rubric: str, again: str, columns: int = 2, hang: int = 0) -> str:
    """A page whose short news stand in so many columns, lines behind the first of each set in by `hang` cells."""
    lines = [
        " " * (hang if at else 0) + line for one in _NEWS for at, line in enumerate(_wrapped(mark + one, _WIDE - hang))
    ]
    size = -(-len(lines) // columns)
    cut = [lines[at * size : (at + 1) * size] for at in range(columns)]
    headed = [[rubric, *cut[0]], *([again, *one] if again else one for one in cut[1:])]
    rows = [[one[row] if row < len(one) else "" for one in headed] for row in range(max(map(len, headed)))]
    return _HEAD + "\n".join(
        "    " + "".join(cell + " " * (_WIDE + _GUTTER - _cells(cell)) for cell in row).rstrip() for row in rows
    )


@pytest.mark.parametrize("mark", [*"▲△●■◆★○·"])
@pytest.mark.parametrize(
    ("rubric", "again"),
    [("    要　闻　简　报", "    要　闻　简 报"), ("    要闻简报", ""), ("　　■简讯■", "　　■简讯■")],
)
@pytest.mark.parametrize(("columns", "hang"), [(2, 0), (2, 2), (3, 0)])
def test_each_piece_has_its_own_day(mark: str, rubric: str, again: str, columns: int, hang: int) -> None:
    assert dated_whole(_page(mark, rubric, again, columns, hang)) >= _POSTS


def test_the_rubric_above_the_second_column_is_left_out() -> None:
    text = clean_text(_page("▲", "    要　闻　简　报", "    要　闻　简 报"), news=True).text
    assert text.replace("　", "").count("要闻简报") == 1
    assert all(len(line) > 20 for line in text.split("\n") if line.startswith("▲"))


def test_another_rubric_above_the_second_column_is_kept() -> None:
    text = clean_text(_page("●", "    要闻简报", "    市场动态"), news=True).text
    assert "市场动态" in text
