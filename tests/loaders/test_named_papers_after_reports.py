"""Papers named behind a report that somebody gave, which were adopted with it."""

import pytest
from reading import read

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    ("said", "adopted"),
    [
        ("会议审议通过了林建民所作的工作报告和《云州市残联工作规则》。", True),
        ("会议审议通过了林建民作的工作报告、《云州市残联工作规则》。", True),
        ("会议通过了理事长林建民所作的工作报告、财务报告和《云州市残联工作规则》。", True),
        ("会议审议并通过了林建民代表理事会所作的工作报告以及《云州市残联工作规则》。", True),
        ("会议听取并审议通过了林建民作的工作报告和《云州市残联工作规则》。", True),
        ("会议听取了林建民作的工作报告和《云州市残联工作规则》。", False),
    ],
)
def test_paper_behind_a_report_is_adopted_with_it(said: str, adopted: bool) -> None:
    found = [one for one in read(said).statements if isinstance(one, Issuance)]
    assert [(one.title, one.action) for one in found] == ([("云州市残联工作规则", "adopted")] if adopted else [])
