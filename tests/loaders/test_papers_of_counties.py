"""Pages of papers of counties, districts, county-level cities and prefectures, which no more than the name of the paper tells."""

from __future__ import annotations

import pytest
from reading import held_whole

NEWS = "本报讯 3月2日，{0}委召开全{0}农村工作会议，{0}委书记贺青山出席并讲话，副{0}长洪流主持会议。{0}总工会主席高山参加会议。"


@pytest.mark.parametrize(
    "head, place",
    [
        ("沂水大众\n1998年3月5日", "沂水县"),
        ("莒 南 报\n1998年3月5日", "莒南县"),
        ("今日桐庐\n1998年3月5日　第2版", "桐庐县"),
        ("合水通讯　1998年3月5日", "合水县"),
        ("《荣成工运》\n1998年3月5日", "荣成市"),
        ("看东阳\n1998年3月5日", "东阳市"),
        ("萧山市报\n1998年3月5日", "萧山市"),
        ("黄岩广播电视报\n1998年3月5日", "台州市黄岩区"),
    ],
)
def test_a_paper_called_by_its_place_speaks_from_it(head: str, place: str):
    level = place[-1]
    assert held_whole(f"{head}\n{level}委召开农村工作会议\n{NEWS.format(level)}\n") == {
        f"贺青山 {place}委 书记",
        f"洪流 {place}人民政府 副{level}长",
        f"高山 {place}总工会 主席",
    }


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "昨日，江门市副市长洪流来我市检查工作。市委书记高山陪同。",
            {"洪流 江门市人民政府 副市长", "高山 新会市委 书记"},
        ),
        ("昨日，东莞市市长洪流来我市考察。市委书记高山陪同。", {"洪流 东莞市人民政府 市长", "高山 新会市委 书记"}),
    ],
)
def test_guests_of_the_place_of_a_paper_are_not_taken_for_its_own(text: str, expected: set[str]):
    assert held_whole(f"新会报\n1999年5月8日\n本报讯 {text}\n") == expected


def test_a_paper_that_is_called_by_no_place_or_by_a_prefecture_is_of_no_county():
    told = "县委书记高山主持会议。"
    assert held_whole(f"教育工会\n1999年5月8日\n本报讯 昨日，{told}\n") == set()
    assert held_whole(f"临沂大众\n1999年5月8日\n本报讯 昨日，沂水县召开工作会议。{told}\n") == {"高山 沂水县委 书记"}


@pytest.mark.parametrize(
    "paper, told, expected",
    [
        (
            "上饶日报",
            "地委副书记高山讲话，行署副专员洪亮主持会议。",
            {"高山 上饶地委 副书记", "洪亮 上饶地区行署 副专员"},
        ),
        ("毕节报", "地区工会主任高山讲话，县委书记要多关心。", {"高山 毕节地区工会 主任"}),
        ("黔东南日报", "州委副书记高山、副州长洪亮讲话。", {"高山 黔东南州委 副书记", "洪亮 黔东南州人民政府 副州长"}),
        ("大理报", "州农业局局长高山讲话。", {"高山 大理州农业局 局长"}),
        ("锡林郭勒日报", "盟委副书记高山讲话。", {"高山 锡林郭勒盟委 副书记"}),
    ],
)
def test_a_paper_of_a_prefecture_speaks_from_it(paper: str, told: str, expected: set[str]):
    assert held_whole(f"{paper}\n1996年4月16日\n本报讯 4月10日，农村工作会议召开，{told}\n") == expected
