from collections.abc import Iterator

import pytest
from world import world

from cursus.graph import Store, connect


@pytest.fixture(scope="package")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The invented world in a real graph; nobody writes to it."""
    with connect(str(tmp_path_factory.mktemp("exports") / "graph.db")) as opened:
        opened.apply(world())
        yield opened
