"""Papers that the heading of an item of minutes names, and that a sentence below adopts without their names."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Issuance

HEAD = """江州市第二医院党委会会议纪要

时间：2019年4月16日下午3点
地点：图书馆三楼会议室
主持人：林海波
参加人员：温良、沙一鸣

"""


def _adopted(text: str) -> set[str]:
    found = (one for one in read_whole(HEAD + text).statements if isinstance(one, Issuance))
    return {f"{one.organizations[0]} {one.title} {one.action} {one.date and one.date.edtf}" for one in found}


FEES = {"江州市第二医院党委 停车收费办法 adopted 2019-04-16"}


@pytest.mark.parametrize(
    "told",
    (
        "会议通过该办法。",
        "会议原则通过，由办公室5月10日前印发。",
        "经表决，一致通过。",
        "会议经认真讨论，原则同意该办法，修改后印发。",
        "会议以8票赞成、1票弃权通过该办法。",
        "表决结果：同意9票，反对0票，弃权0票，通过。",
        "会议同意印发该办法。",
        "该办法获得通过。",
        "会议研究，予以通过。",
        "会议原则同意。",
        "同意实施。",
        "党委会审议通过。",
    ),
)
def test_a_paper_passed_below_its_heading(told: str) -> None:
    assert _adopted(f"一、审议《停车收费办法》\n苗青汇报了起草情况。{told}\n二、其他\n会议通过了苗青的说明。") == FEES


@pytest.mark.parametrize(
    "told",
    (
        "会议决定缓议。",
        "会议未通过该办法。",
        "会议要求修改后再次提交党委会审议通过。",
        "该办法提请职代会审议通过后执行。",
        "会议同意追加经费10万元。",
        "会议暂不同意该办法。",
        "会议通过了三项决定。",
        "待职代会表决通过。",
        "会议要求通过各种渠道宣传。",
    ),
)
def test_a_paper_not_passed_below_its_heading(told: str) -> None:
    assert _adopted(f"一、审议《停车收费办法》\n苗青汇报了起草情况。{told}") == set()


@pytest.mark.parametrize(
    "item",
    (
        "二、关于修订《停车收费办法》的议题\n会议原则通过。",
        "议题三：《停车收费办法》\n会议通过。",
        "二、审议《停车收费办法》：8票同意，0票反对，表决通过；",
        "1.审议《停车收费办法》。温良作说明。会议通过该办法。",
        "【议题二】审议《停车收费办法》\n会议通过。\n责任科室：办公室。",
        "一、审议《停车收费办法》\n会议通过《停车收费办法》。",
    ),
)
def test_headings_in_other_layouts(item: str) -> None:
    assert _adopted(item) == FEES


def test_several_papers_of_one_heading() -> None:
    found = _adopted("（三）研究《停车收费办法（草案）》《资产管理规定》\n会议审议通过上述两个办法。")
    assert len(found) == 2


@pytest.mark.parametrize("heading", ("三、学习《干部任用条例》", "三、听取《关于上半年工作情况的通报》"))
def test_what_is_learned_is_not_adopted(heading: str) -> None:
    assert _adopted(f"{heading}\n经讨论，一致通过。") == set()
