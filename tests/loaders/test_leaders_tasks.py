"""Pages of a body's leaders: whose page it is, what their tasks say of further posts."""

import pytest
from reading import held_whole

LEADERS = """云顺市交通运输局领导班子
更新日期：2022-09-15

冮　丽（女，满族）
职　　务：党委副书记、副局长
工作分工：协助局长抓日常工作。分管办公室、人事科、机关党委{tasks}

付启山
职　　务：党委委员、总工程师{aside}
工作分工：分管运输管理科、安全监督科、政策法规科。
"""


@pytest.mark.parametrize(
    ("tasks", "post"),
    [
        ("，兼任机关党委书记。", "云顺市交通运输局 机关党委书记"), ("。担任市公路中心主任。", "云顺市公路中心 主任"),
        ("，联系林北县交通运输局。", None),
    ],
)  # fmt: skip
def test_posts_among_the_tasks(tasks: str, post: str | None) -> None:
    found = {one.removeprefix("冮丽 ") for one in held_whole(LEADERS.format(tasks=tasks, aside="")) if "冮丽" in one}
    own = {"云顺市交通运输局 党委副书记", "云顺市交通运输局 副局长"}
    assert found == (own | {post} if post else own)


@pytest.mark.parametrize(
    "aside", ["（2022年8月起挂职于市住房和城乡建设局，任副局长）", "（在市住房和城乡建设局挂职，任副局长）", "（挂职任市住房和城乡建设局副局长）"]
)  # fmt: skip
def test_where_somebody_is_lent_to(aside: str) -> None:
    found = {one for one in held_whole(LEADERS.format(tasks="。", aside=aside)) if "付启山" in one}
    assert found == {
        "付启山 云顺市交通运输局 党委委员", "付启山 云顺市交通运输局 总工程师", "付启山 云顺市住房和城乡建设局 副局长",
    }  # fmt: skip


@pytest.mark.parametrize(
    "way",
    [
        "{} · 政务公开 · 领导之窗", "{} | 领导之窗", "{}网站 > 政务公开 > 领导信息", "首页 > {} > 领导之窗", "{}门户网站\n领导信息",
        "{}/政务公开/领导之窗", "位置：首页>>{}>>领导班子", "{}官网\n班子成员",
    ],
)  # fmt: skip
def test_the_body_that_the_way_to_a_page_names(way: str) -> None:
    page = LEADERS.format(tasks="，联系林北县交通运输局。", aside="").replace(
        "云顺市交通运输局领导班子", way.format("云顺市交通运输局")
    )
    assert "冮丽 云顺市交通运输局 副局长" in held_whole(page)
