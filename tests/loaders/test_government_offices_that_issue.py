"""The office of a government, by its shortest name, issues papers."""

import pytest
from reading import read

from cursus.model.statement import Issuance


def issued(text: str) -> list[tuple[str, ...]]:
    return [tuple(one.organizations) for one in read(text).statements if isinstance(one, Issuance)]


@pytest.mark.parametrize("when", ["", "近日", "日前", "最近"])
def test_a_paper_is_of_the_office_and_not_of_the_documents_body(when: str) -> None:
    assert issued(f"市府办{when}发出《关于做好护林防火工作的通知》。") == [("云州市政府办公室",)]


def test_what_the_government_does_is_not_of_its_office() -> None:
    assert issued("市政府办实事。市总工会印发《关于做好慰问工作的通知》。") == [("云州市总工会",)]
