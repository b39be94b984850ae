"""Results of elections in sections of bodies: below a title that says so, or below the sentence that tells of them."""

from __future__ import annotations

import pytest
from reading import held_whole

TITLE = "清水县第十六届人民代表大会第一次会议选举结果\n2021年12月28日\n\n清水县第十六届人民代表大会第一次会议于12月28日上午举行第三次全体会议，应到代表201名，实到198名。\n"
NEWS = (
    "清水县第十六届人民代表大会第一次会议胜利闭幕\n发布日期：2021-12-29\n"
    "12月28日，清水县第十六届人民代表大会第一次会议举行第三次全体会议，选举产生了新一届县人大常委会、县人民政府领导班子，县监察委员会主任，县人民法院院长，县人民检察院检察长。\n"
)
FOUND = {
    "林森青 清水县人大常委会 主任 elected",
    "石丽 清水县人大常委会 副主任 elected",
    "罗江 清水县人民政府 县长 elected",
    "何文清 清水县监察委员会 主任 elected",
    "梁上燕 清水县人民法院 院长 elected",
    "田大野 清水县人民检察院 检察长 elected",
}


@pytest.mark.parametrize("votes", ["", "　198票"])
@pytest.mark.parametrize(
    ("head", "numbers"),
    [(TITLE, "一二三四五"), (NEWS, "     "), (NEWS, "一二三四五")],
    ids=["title", "news", "numbered"],
)
def test_sections_tell_who_was_elected(head: str, numbers: str, votes: str) -> None:
    bodies = ["县人大常委会（应选2名）", "县人民政府", "县监察委员会", "县人民法院", "县人民检察院"]
    rows = [
        f"主　任：林森青{votes}\n副主任：石　丽{votes}",
        f"县　长：罗江{votes}",
        f"主　任：何文清{votes}",
        f"院　长：梁上燕{votes}",
        f"检察长：田大野{votes}",
    ]
    sections = (
        f"{number.strip() and number + '、'}{body if number.strip() else body.partition('（')[0]}\n{row}\n"
        for number, body, row in zip(numbers, bodies, rows, strict=True)
    )
    assert held_whole(head + "".join(sections)) == FOUND


def test_those_on_the_stage_are_not_elected() -> None:
    text = f"{TITLE}一、县人民法院\n院　长：梁上燕\n\n在主席台就座的有县委书记林森青，县政协主席石丽。\n"
    assert held_whole(text) == {
        "梁上燕 清水县人民法院 院长 elected",
        "林森青 清水县委 书记",
        "石丽 清水县政协 主席",
    }


def test_candidates_are_only_proposed() -> None:
    text = (
        "石桥镇第十九届人民代表大会第一次会议选举结果\n\n2021年11月10日，石桥镇第十九届人民代表大会第一次会议召开。结果如下：\n"
        "一、镇长\n镇长候选人：林森青，得赞成票59票。\n林森青当选为石桥镇人民政府镇长。\n"
    )
    assert held_whole(text) == {"林森青 石桥镇人民政府 镇长 nominated", "林森青 石桥镇人民政府 镇长 elected"}
