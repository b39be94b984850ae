"""What tests of the page do over and over: find something by name, and the place of the source."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, Page

Visit = Callable[..., Page]


def find(page: Page, name: str, kind: str = "") -> None:
    """Type a name into the search box of the page and click what has exactly that name."""
    box = page.get_by_role("combobox", name="Search people", exact=False).first
    box.fill(name)
    results = page.get_by_role("group", name=kind) if kind else page.get_by_role("listbox")
    results.get_by_role("option").filter(has=page.get_by_text(name, exact=True)).first.click()


def row(page: Page, *texts: str) -> Locator:
    """The rows of tables in which all of these texts stand."""
    found = page.get_by_role("row")
    for text in texts:
        found = found.filter(has_text=text)
    return found


def source(page: Page) -> Locator:
    """The source beside the page."""
    return page.get_by_role("complementary", name="Source")
