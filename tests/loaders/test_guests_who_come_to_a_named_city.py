"""Guests who come to the city whose page it is, by its name or the one character that it goes by: `某市总工会来榕考察`."""

from __future__ import annotations

import pytest
from reading import held_whole

_NEWS = """{title}
发布时间：2022-03-10 16:40　　来源：{source}

　　3月8日，{guests}总工会副主席曾立新一行6人{come}考察职工服务工作，先后走访东湖职工服务站。市总工会副主席方敬轩、权益保障部部长邢明远陪同，市总工会办公室主任柏立中参加座谈。
"""


@pytest.mark.parametrize(
    ("title", "guests", "come", "source", "city"),
    [
        ("绍兴市总工会来榕考察职工服务工作", "绍兴市", "来榕", "权益保障部", "福州市"),
        ("绍兴市总工会来榕学习交流", "绍兴市", "来榕", "办公室", "福州市"),
        ("绍兴市总工会来福州考察职工服务工作", "绍兴市", "来福州", "权益保障部", "福州市"),
        ("绍兴市总工会来福州市考察职工服务工作", "绍兴市", "来福州", "福州市总工会", "福州市"),
        ("绍兴市总工会来我市考察", "绍兴市", "来我市", "福州市总工会", "福州市"),
        ("方敬轩会见绍兴市总工会考察团", "绍兴市", "来榕", "福州市总工会", "福州市"),
        ("江苏省总工会来杭调研", "江苏省", "来杭", "办公室", "杭州市"),
    ],
)
def test_the_hosts_are_of_the_city_that_guests_come_to(
    title: str, guests: str, come: str, source: str, city: str
) -> None:
    found = held_whole(_NEWS.format(title=title, guests=guests, come=come, source=source))
    assert {
        f"曾立新 {guests}总工会 副主席",
        f"方敬轩 {city}总工会 副主席",
        f"邢明远 {city}总工会权益保障部 部长",
        f"柏立中 {city}总工会办公室 主任",
    } <= found


@pytest.mark.parametrize("title", ["绍兴市总工会赴榕考察职工服务工作", "绍兴市总工会未来指导委员会成立"])
def test_those_who_go_elsewhere_write_of_themselves(title: str) -> None:
    text = f"{title}\n发布时间：2022-03-10\n\n　　3月8日，市总工会副主席曾立新讲话。\n"
    assert "曾立新 绍兴市总工会 副主席" in held_whole(text)
