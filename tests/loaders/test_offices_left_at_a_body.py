"""Who leaves his offices at a body, which is that of his title."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    "text",
    [
        "原市妇联副主任罗小满调省工作，不再担任市妇联职务。",
        "市妇联副主任罗小满因工作调动，不再担任市妇联领导职务。",
        "市妇联副主任罗小满因年龄原因，不再担任妇联的一切职务。",
    ],
)
def test_the_office_in_the_title_is_left(text: str):
    assert "罗小满 云州市妇联 副主任 removed" in held(text)


@pytest.mark.parametrize(
    "text", ["市妇联副主任罗小满因工作调动，不再担任市科协职务。", "市妇联副主任罗小满说，今后不再担任社会职务。"]
)
def test_that_of_another_body_is_not(text: str):
    assert not [one for one in held(text) if one.endswith("removed")]
