"""Short pages of courts: whose own name leaves out what its place is, with the day in the line of who wrote them."""

import pytest
from reading import dated_whole, held_whole, own_body

from cursus.loaders.cleaning.stamps import stamped_day

PAGE = """云溪法院3名新任法官宣誓就职

　　12月29日，云溪县第十一届人大常委会第八次会议表决，任命高远为云溪县人民法院审判员。
　　次日上午，县法院举行宪法宣誓仪式。党组书记、院长韦若谷监誓。
{foot}
"""


@pytest.mark.parametrize(
    "foot",
    [
        "（文/图：政治部 秦朗　2022年12月31日）",
        "（图、文：秦朗   2022.12.31）",
        "文：秦朗　图：邹明　2022年12月31日",
        "撰文：秦朗　审核：马宁　2022年12月31日",
        "（通讯员 秦朗 邹明 2022年12月31日）",
        "图/文 政治部 秦朗 2022年12月31日",
        "图文：秦朗\n2022年12月31日",
    ],
)
def test_the_line_of_who_wrote_a_page_says_when(foot: str) -> None:
    found = dated_whole(PAGE.format(foot=foot))
    assert "2022-12-29 高远 云溪县人民法院 审判员 appointed" in found
    assert "2022-12-30 韦若谷 云溪县人民法院 院长" in found


@pytest.mark.parametrize(
    "line", ["文件：关于会议的通知 2021年4月2日", "图1：会议现场 2021年4月2日", "文艺：秦朗 2021年4月2日"]
)
def test_other_lines_with_a_day_do_not(line: str) -> None:
    assert not stamped_day(line)


@pytest.mark.parametrize(
    ("title", "text", "own"),
    [
        ("云溪检察院举行宣誓仪式", "云溪县人民检察院举行宣誓仪式。县检察院检察长高远监誓。", "云溪县人民检察院"),
        ("云溪公安局召开会议", "云溪县第五届人大代表视察。县公安局局长高远汇报。", "云溪县公安局"),
        ("云溪县法院召开会议", "云溪法院召开会议，院长高远讲话。", "云溪县法院"),
        ("云溪酒厂召开会议", "云溪县副县长高远到会。", "云溪酒厂"),
    ],
)
def test_a_body_is_called_with_the_level_of_its_place(title: str, text: str, own: str) -> None:
    assert own_body(f"{title}\n\n2021年3月5日，{text}\n") == own


def test_the_short_name_means_the_own_court() -> None:
    found = held_whole("云溪县法院召开会议\n\n2021年3月5日，云溪法院召开会议，云溪法院院长高远讲话。\n")
    assert found == {"高远 云溪县法院 院长"}
