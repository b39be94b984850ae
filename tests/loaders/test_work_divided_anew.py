"""Papers that divide the work of those who lead a body: their day, their rows, and what is attached behind their signature."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

HEAD = "林北县人民政府关于调整县政府领导工作分工的通知\n\n各乡镇人民政府：\n\n　　{lead}\n\n"
ROWS = "罗长青　县委副书记、县长\n　　领导县政府全面工作。\n{row}\n　　负责教育方面工作，分管县教育局。\n"
FOOT = "\n林北县人民政府\n2023年5月16日\n{behind}"
LEAD = "经5月9日县政府常务会议研究，现将调整后的分工通知如下："
TABLE = "\n附件\n\n2023年重点工作任务分解表\n\n" + "\n".join(
    f"{number}．推进第{number}项工程。（牵头单位：县水利局；责任单位：县财政局）" for number in range(1, 16)
)


def paper(lead: str = LEAD, row: str = "付启山　副县长", behind: str = "") -> str:
    return HEAD.format(lead=lead) + ROWS.format(row=row) + FOOT.format(behind=behind)


@pytest.mark.parametrize(
    "lead",
    [
        LEAD, "经2023年5月9日县政府党组会议研究，现就县政府领导同志工作分工明确如下：",
        "因工作需要，经5月9日县长办公会研究，对有关领导同志的工作分工进行调整，现通知如下：",
        "经5月9日县政府党组会议研究，决定对县政府领导分工进行调整，具体如下：",
    ],
)  # fmt: skip
def test_the_day_of_the_paper_not_of_the_meeting_that_agreed(lead: str) -> None:
    assert "2023-05-16 罗长青 林北县人民政府 县长" in dated_whole(paper(lead))


def test_a_decision_on_offices_is_of_its_own_day() -> None:
    lead = "经5月9日县政府常务会议研究决定，任命："
    text = HEAD.format(lead=lead) + "罗长青为县水利局局长。\n" + FOOT.format(behind="")
    assert "2023-05-09 罗长青 林北县水利局 局长 appointed" in dated_whole(text)


@pytest.mark.parametrize(
    "behind", [TABLE, "\n（此件公开发布）\n" + TABLE, "\n附件：2023年重点工作任务分解表\n" + TABLE]
)
def test_the_day_of_a_signature_before_a_long_attachment(behind: str) -> None:
    found = dated_whole(paper(behind=behind))
    assert "2023-05-16 付启山 林北县政府 副县长" in found


@pytest.mark.parametrize(
    ("row", "posts"),
    [
        ("付启山　县委常委，县政府党组副书记、常务副县长", {"林北县委 常委", "林北县政府 党组副书记", "林北县人民政府 常务副县长"}),
        ("付　山　县委常委，县政府党组副书记、常务副县长", {"林北县委 常委", "林北县政府 党组副书记", "林北县人民政府 常务副县长"}),
        ("付启山　副县长，民建林北县支部主委", {"林北县政府 副县长", "民建林北县支部 主委"}),
        ("付启山　副县长，县科协主席（兼）", {"林北县政府 副县长", "林北县科协 主席"}),
    ],
)  # fmt: skip
def test_rows_of_names_and_offices_above_what_each_looks_after(row: str, posts: set[str]) -> None:
    name = "付山" if "付　山" in row else "付启山"
    found = held_whole(paper(row=row))
    assert {one.removeprefix(f"{name} ") for one in found if one.startswith(f"{name} ")} == posts


def test_an_indented_line_goes_on_with_an_item() -> None:
    text = "林北县总工会2023年大事记\n\n5月9日　县总工会召开全委会，\n　　　　选举罗长青为主席。\n"
    assert "罗长青 林北县总工会 主席 elected" in held_whole(text)
