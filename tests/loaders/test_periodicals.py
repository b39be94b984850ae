"""Editors of journals, named with the kind of journal or told of by the sentence before; who adopts a session's resolution."""

from __future__ import annotations

import pytest
from reading import held, read_whole

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("《春山》文学双月刊创刊三十周年座谈会在市总工会召开。主编韩志高介绍情况。", "韩志高 《春山》 主编"),
        ("《春山》月刊改版座谈会召开，执行主编韩志高主持。", "韩志高 《春山》 执行主编"),
        ("《江上诗刊》编委会会议召开，副主编韩志高主持。", "韩志高 《江上诗刊》 副主编"),
        ("《春山》杂志主编韩志高出席座谈会。", "韩志高 《春山》 主编"),
        ("《云州学报》编辑部主任韩志高出席座谈会。", "韩志高 《云州学报》编辑部 主任"),
    ],
)
def test_editors(text: str, expected: str) -> None:
    assert held(text) == {expected}


def test_editors_of_one_of_two_journals_are_not_guessed() -> None:
    text = "《春山》月刊、《江上》月刊座谈会召开。主编韩志高介绍情况。"
    assert not any("《" in one for one in held(text))


def test_the_session_of_a_conference_adopts_its_resolution() -> None:
    text = "政协云州市委员会2014年大事记\n\n5月27日　政协云州市五届四次会议召开。会议审议通过《政协云州市五届四次会议决议》。\n"
    found = [one for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in found] == [("政协云州市五届四次会议",)]
