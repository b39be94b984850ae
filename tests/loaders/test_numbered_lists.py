"""Lists of the elected on a society's page: numbered grids, circled numbers, odd brackets, committees in brackets; whose a report to the staff is."""

from __future__ import annotations

from reading import held_whole

_OPENING = (
    "云川市茶叶学会第三次会员代表大会召开\n\n发布时间：2021-05-20　来源：学会秘书处\n\n"
    "　　本网讯　5月8日至9日，云川市茶叶学会第三次会员代表大会在云川宾馆召开，市科协副主席王大明出席。"
    "大会以无记名投票方式选举产生了第三届理事会和第一届监事会。\n"
    "　　8日晚，茶文化沙龙在宾馆举办，由学会主办，市作物学会协办。\n"
)
_GRID = (
    "　　一、第三届理事会理事（6名，以姓氏笔画为序，加▲者为常务理事）\n"
    "　　01 ▲王小舟　　02   李　明(女)　　03   张一平\n　　04 ▲赵大海　　05   钱国安　　06   孙玉珩\n"
)
_HEADS = (
    "　　大会闭幕后，三届一次理事会会议于9日下午相继召开，选举产生新一届负责人。名单如下（〔〕内为所在单位）：\n"
    "　　理 事 长：王小舟〔云川农学院院长〕\n"
    "　　副理事长（2人）：\n　　　①赵大海〔云川茶厂厂长〕；②钱国安〔云川茶业公司总经理〕；\n　　　③孙玉珩〔南山茶场场长〕\n"
    "　　会议一致推举其为名誉理事长。\n"
)
_BRANCHES = (
    "　　二、分支机构负责人（5月18日学会三届二次常务理事会会议通过）\n"
    "　　[栽培专业委员会]　主任 张一平；副主任 李　明、 钱国安\n"
    "　　[青年工作委员会]　主任 孙玉珩；副主任 （暂缺）\n"
    "　　同次会议增补云山茶叶协会会长周大同为常务理事。\n"
)


def test_a_numbered_grid_is_a_roster_of_the_council_that_was_elected() -> None:
    posts = held_whole(_OPENING + _GRID)
    for name in ("王小舟", "李明", "张一平", "赵大海", "钱国安", "孙玉珩"):
        assert f"{name} 云川市茶叶学会 理事 elected" in posts
    assert {one.split()[0] for one in posts if " 常务理事 " in one} == {"王小舟", "赵大海"}


def test_numbered_heads_below_their_label_are_one_list() -> None:
    posts = held_whole(_OPENING + _HEADS)
    for name in ("赵大海", "钱国安", "孙玉珩"):
        assert f"{name} 云川市茶叶学会 副理事长 elected" in posts
    assert {"王小舟 云川市茶叶学会 理事长 elected", "孙玉珩 南山茶场 场长"} <= posts


def test_committees_in_brackets_have_their_own_heads() -> None:
    posts = held_whole(_OPENING + _BRANCHES)
    assert "张一平 云川市茶叶学会栽培专业委员会 主任" in posts
    assert "李明 云川市茶叶学会栽培专业委员会 副主任" in posts
    assert "孙玉珩 云川市茶叶学会青年工作委员会 主任" in posts
    assert "周大同 云川市茶叶学会 常务理事 elected" in posts


def test_a_report_at_the_meeting_of_a_hospitals_staff_is_the_hospitals() -> None:
    posts = held_whole(
        "在云川市南山医院第五届职工代表大会\n第二次会议上的工会工作报告\n（2021年1月13日）\n\n"
        "　　2020年3月5日，第五届职工代表大会第一次会议召开，院长王小舟作报告，党委书记李明主持。\n"
        "　　5月11日，护理技能大赛举行，护理部主任张一平致辞。\n"
    )
    assert posts == {
        "王小舟 云川市南山医院 院长",
        "李明 云川市南山医院 党委书记",
        "张一平 云川市南山医院护理部 主任",
    }
