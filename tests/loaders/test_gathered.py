"""What a body does with those whom it brings together somewhere: `市科协组织专家在某镇举办科普讲座`."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Hosting


def told(text: str) -> tuple[set[str], set[str | None], set[str]]:
    """Titles, venues and hosts of what such news tell."""
    found = read_whole(f"宜都日报\n2008年5月20日 星期二\n{text}\n").statements
    events = [one for one in found if isinstance(one, EventStatement)]
    hosts = {one.organization for one in found if isinstance(one, Hosting)}
    return {one.title for one in events}, {one.venue for one in events}, hosts


@pytest.mark.parametrize(
    "text, title, venue, host",
    [
        ("团市委组织青年志愿者在清江广场开展植树活动。", "植树活动", "清江广场", "共青团宜都市委"),
        ("市总工会组织劳模代表30余人在清江宾馆召开座谈会。", "座谈会", "清江宾馆", "宜都市总工会"),
        ("市科协组织农业专家和科普志愿者深入潘家湾乡开展科技下乡活动。", "科技下乡活动", None, "宜都市科协"),
        ("市红十字会组织医护人员走进陆城一小举办急救知识讲座。", "急救知识讲座", None, "宜都市红十字会"),
        ("市妇联组织巾帼志愿者到敬老院开展慰问活动。", "慰问活动", None, "宜都市妇联"),
        ("团市委组织召开少先队工作会议。", "少先队工作会议", None, "共青团宜都市委"),
    ],
)
def test_who_is_brought_together_is_no_part_of_what_they_do(text: str, title: str, venue: str | None, host: str):
    assert told(f"5月18日，{text}") == ({title}, {venue}, {host})
