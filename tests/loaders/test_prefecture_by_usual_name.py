"""Bodies of an autonomous prefecture that a page calls by its short name and, at the meeting, in full."""

import pytest
from reading import held, held_whole, read_whole

from cursus.model.statement import Issuance

LEAGUE = """共青团凉山州第九届委员会第三次全体会议召开
日期：2021年03月26日

3月24日，共青团凉山彝族自治州第九届委员会第三次全体会议在西昌市召开。州委副书记吴晓明出席会议并讲话，团州委书记李文华作工作报告。\
全会选举王大勇为团州委副书记，审议通过《共青团凉山州委关于服务青年的意见》。州青联主席周敏列席会议。
"""
UNION = """楚雄州总工会召开八届五次全委会
来源：州总工会办公室　2022-01-18

1月16日，楚雄彝族自治州总工会第八届委员会第五次全体会议在楚雄市召开。州人大常委会副主任、州总工会主席杨春华作报告，州总工会常务副主席李红梅主持会议。
"""
NOTICE = """湘西土家族苗族自治州人民政府关于李建军同志任职的通知

经2020年3月10日州人民政府常务会议研究决定：
李建军任州教育局副局长。

湘西土家族苗族自治州人民政府
2020年3月12日
"""


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            LEAGUE,
            {
                "吴晓明 凉山州委 副书记",
                "李文华 共青团凉山州委 书记",
                "王大勇 共青团凉山州委 副书记 elected",
                "周敏 凉山州青联 主席",
            },
        ),
        (
            UNION,
            {"杨春华 楚雄州人大常委会 副主任", "杨春华 楚雄州总工会 主席", "李红梅 楚雄州总工会 常务副主席"},
        ),
        (NOTICE, {"李建军 湘西土家族苗族自治州教育局 副局长 appointed"}),
    ],
)
def test_prefecture(text: str, posts: set[str]) -> None:
    assert held_whole(text) == posts


def test_adopted() -> None:
    [paper] = [one for one in read_whole(LEAGUE).statements if isinstance(one, Issuance)]
    assert paper.organizations == ("共青团凉山州委",)


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "全会卸免海力力、盛世的团市委常委职务。",
            {"海力力 共青团云州市委 常委 removed", "盛世 共青团云州市委 常委 removed"},
        ),
        (
            "全会确认卸免李明、海洋的市总工会常委职务，替补万里为市总工会委员。",
            {"李明 云州市总工会 常委 removed", "海洋 云州市总工会 常委 removed", "万里 云州市总工会 委员 elected"},
        ),
        ("全会卸免王强团市委委员职务。", {"王强 共青团云州市委 委员 removed"}),
    ],
)
def test_relieved(text: str, posts: set[str]) -> None:
    assert held(text) == posts
