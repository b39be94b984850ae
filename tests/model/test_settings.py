"""Settings come from the environment, with defaults, and a wrong one says which it is."""

from __future__ import annotations

import pytest

from cursus.model.errors import SettingError
from cursus.model.settings import Settings, settings


def test_defaults_hold_where_nothing_is_set() -> None:
    assert settings({}) == Settings()
    assert settings({"CURSUS_DATABASE": "", "CURSUS_KEY": ""}) == Settings()


def test_each_setting_is_read() -> None:
    given = {"CURSUS_DATABASE": "x.db", "CURSUS_KEY": "k", "CURSUS_GAP": "2.5", "CURSUS_WITHIN": "0"}
    assert settings(given) == Settings(database="x.db", key="k", gap=2.5, within=0)


def test_the_environment_is_read_when_nothing_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CURSUS_DATABASE", "elsewhere.db")
    assert settings().database == "elsewhere.db"


@pytest.mark.parametrize("wrong", ["many", "-1", "nan", "1e9", ""])
def test_a_wrong_value_is_named(wrong: str) -> None:
    with pytest.raises(SettingError, match="CURSUS_GAP"):
        settings({"CURSUS_GAP": wrong})
