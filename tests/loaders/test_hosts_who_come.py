"""Bodies that come to the one whose paper it is and hold something there."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import Hosting


@pytest.mark.parametrize("comes", ["来所", "到所", "来我所", "到会", "来校", "来局"])
def test_a_body_that_comes_to_hold_a_meeting_keeps_its_name(comes: str) -> None:
    found = read(f"市委组织部{comes}召开干部大会，宣布人事任免决定。").statements
    assert [one.organization for one in found if isinstance(one, Hosting)] == ["云州市委组织部"]
