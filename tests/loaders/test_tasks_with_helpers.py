"""Who only helps with a task, in a clause of his own at the end of the line of those responsible."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Responsibility


@pytest.mark.parametrize("end", ["", "。"])
@pytest.mark.parametrize("helps", ["配合", "协助", "参与"])
def test_the_verb_is_no_part_of_a_body(helps: str, end: str) -> None:
    text = f"清水县2023年重点工作任务分解表\n\n一、修建大桥。\n责任单位：县教育局、县住建局，县财政局{helps}{end}\n二、修建公路。\n责任单位：县交通局\n"
    found = {one.organization for one in read_whole(text).statements if isinstance(one, Responsibility)}
    assert {"清水县教育局", "清水县住建局", "清水县交通局"} <= found
    assert not any(one.endswith(helps) for one in found)
