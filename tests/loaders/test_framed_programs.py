"""Programmes and reports of meetings set in rows: behind a line in the margin, with labels without colons, hour by hour."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Hosting, Participation

ROWS = [
    "09:00　副市长芮立成主持，介绍来宾",
    "09:10　市长万国红致欢迎辞",
    "09:20　云江农学院副院长季建国致辞",
    "10:10　北坡乡党委书记牧晓歌、华氏食品公司董事长华国强交流发言",
]
HEAD = "云州市桑蚕产业对接会\n暨校地合作签约仪式\n（会务通报）\n\n"
LABELS = "时间{0}2020年9月8日 9:00—11:20\n地点{0}云州市会议中心一号厅\n主办{0}云州市人民政府　云江农学院\n承办{0}云州市林业局\n\n"
FRAME = "".join(f"{mark} {row}\n" for mark, row in zip("┌││└", ROWS, strict=True))
PLAIN = "\n".join(ROWS) + "\n"
LAST = "\n　　宣城市林业局总工程师祁小寒因防汛未到会。\n"


@pytest.mark.parametrize("rows", [FRAME, PLAIN, FRAME.replace("┌", "├").replace("└", "├")])
@pytest.mark.parametrize("gap", ["　", "：", "  "])
def test_rows_are_of_the_day_in_the_labels(gap: str, rows: str) -> None:
    text = HEAD + LABELS.format(gap) + rows + LAST
    assert {
        "2020-09-08 芮立成 云州市人民政府 副市长",
        "2020-09-08 万国红 云州市人民政府 市长",
        "2020-09-08 季建国 云江农学院 副院长",
        "2020-09-08 华国强 华氏食品公司 董事长",
        "2020-09-08 祁小寒 宣城市林业局 总工程师",
    } <= dated_whole(text)


def test_labels_name_hosts_and_place() -> None:
    found = read_whole(HEAD + LABELS.format("　") + FRAME).statements
    (event,) = (one for one in found if isinstance(one, EventStatement))
    assert (event.title, event.venue) == ("云州市桑蚕产业对接会暨校地合作签约仪式", "云州市会议中心一号厅")
    assert {(one.organization, one.role) for one in found if isinstance(one, Hosting)} == {
        ("云州市人民政府", "organizer"),
        ("云江农学院", "organizer"),
        ("云州市林业局", "undertaker"),
    }


@pytest.mark.parametrize("rows", [FRAME, PLAIN])
def test_what_somebody_does_ends_with_its_row(rows: str) -> None:
    found = read_whole(HEAD + LABELS.format("　") + rows + LAST).statements
    done = {one.person.name: one.quote.strip() for one in found if isinstance(one, Participation)}
    assert done["芮立成"] == "芮立成主持，介绍来宾"
