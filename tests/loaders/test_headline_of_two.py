"""A headline that joins a ceremony with what followed, where the text names the ceremony in full."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement


@pytest.mark.parametrize(
    ("headline", "told", "title"),
    [
        (
            "实践基地揭牌暨座谈会",
            "9月6日下午，东辽工业大学实践基地揭牌仪式在我校礼堂举行。",
            "东辽工业大学实践基地揭牌仪式",
        ),
        ("校史馆开馆暨捐赠仪式", "9月6日，青阳市第二中学校史馆开馆典礼在我校举行。", "青阳市第二中学校史馆开馆典礼"),
        ("表彰大会暨文艺汇演", "9月6日，我校在礼堂举行表彰大会暨文艺汇演。", "表彰大会暨文艺汇演"),
    ],
)
def test_ceremony_bears_its_full_name(headline: str, told: str, title: str) -> None:
    """The text's own name goes before that of the headline, which tells of two happenings."""
    text = f"青阳市第二中学 > 校园新闻\n\n我校举行{headline}\n日期：2011-9-7\n\n{told}校长何志远主持。\n"
    assert [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)] == [title]
