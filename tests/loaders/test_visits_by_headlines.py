"""Visits of several people, called by the headline that names the first of them and where he went."""

from __future__ import annotations

from pathlib import Path

import pytest

from .told import told

PAGE = "云州报\n1957年3月21日　星期四　第112期\n\n"
NEWS = "\n　　本报讯　江南地委副书记罗敏、江南专署农业局副局长韦一鸣，三月十二日在东河区检查春耕准备工作。\n"


@pytest.mark.parametrize("headline", ["罗敏同志到东河区检查春耕", "罗敏到东河区检查春耕", "地委副书记罗敏来市检查工作"])
def test_the_headline_is_the_title(tmp_path: Path, headline: str) -> None:
    assert {one.split()[1] for one in told(tmp_path, PAGE + headline + NEWS).events} == {headline}


@pytest.mark.parametrize("headline", ["春耕检查开始了", "池中同志到东河区检查春耕"])
def test_a_headline_that_names_none_of_them_is_not(tmp_path: Path, headline: str) -> None:
    titles = {one.split()[1] for one in told(tmp_path, PAGE + headline + NEWS).events}
    assert titles == {"江南地委副书记罗敏、江南专署农业局副局长韦一鸣在东河区检查春耕准备工作"}
