"""The page for everybody: no violation found by axe, by keys alone, on a phone, in both languages and colours."""

from __future__ import annotations

from pathlib import Path

import pytest
from going import Visit
from playwright.sync_api import Page, expect

AXE = (Path(__file__).resolve().parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js").read_text
PLACES = {
    "first": "",
    "person": "#/person/林知远",
    "roster": "#/organization/云川市总工会?on=2021-06-01",
    "changes": "#/organization/云川市总工会?tab=changes",
    "posts in time": "#/organization/云川市总工会?tab=succession",
    "post": "#/post/云川市档案馆馆长",
    "event": "#/event/云川市工会第九次代表大会",
    "documents": "#/documents",
    "document": "#/find/d",
    "passages": "#/passages?q=当选主席",
    "conflicts": "#/conflicts",
    "add": "#/add",
    "explore": "#/explore?center=云川市总工会",
    "missing": "#/nowhere",
}

ENGLISH = ("Loading", "Search", "Person", "Evidence", "Source", "possible", "Document", "Nobody", "Kind")


def violations(page: Page) -> list[str]:
    page.evaluate(AXE(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    return [f"{one['id']}: {node['target']} {node['failureSummary']}" for one in found for node in one["nodes"]]


def settle(page: Page) -> None:
    page.wait_for_load_state("networkidle")
    expect(page.locator("main .spinner")).to_have_count(0)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_axe_finds_no_violation_in_light_and_dark_and_chinese_is_spoken(made: str, visit: Visit, place: str) -> None:
    page = visit(f"{made}/{place}")
    settle(page)
    assert violations(page) == []
    page.get_by_role("button", name="Dark").click()
    page.get_by_role("button", name="中文").click()
    settle(page)
    assert violations(page) == []
    shown = page.locator("body").inner_text()
    assert [word for word in ENGLISH if word in shown] == []


def test_axe_finds_no_violation_with_the_source_and_evidence_open(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/person/贺兰舟")
    page.get_by_role("button", name="Evidence 云川市总工会主席").click()
    page.locator(".gantt-more").get_by_role("button").first.click()
    settle(page)
    assert violations(page) == []
    page.get_by_role("button", name="Close").click()
    page.get_by_role("button", name="Same person as").click()
    assert violations(page) == []


def test_everything_from_search_to_source_is_done_by_keys_alone(made: str, visit: Visit) -> None:
    page = visit(f"{made}/#/documents")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.keyboard.press("/")
    page.keyboard.type("贺兰舟")
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("贺兰舟")
    button = page.get_by_role("button", name="Evidence 云川市总工会主席")
    for _ in range(40):
        page.keyboard.press("Tab")
        if button.evaluate("one => one === document.activeElement"):
            break
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("complementary", name="Source").locator("mark").first).to_be_visible()
    page.keyboard.press("Escape")
    events = page.get_by_role("tab", name="Events")
    events.focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", name="Colleagues")).to_be_focused()
    expect(page.get_by_role("tab", name="Colleagues")).to_have_attribute("aria-selected", "true")


@pytest.mark.parametrize("place", ["person", "roster", "event", "explore", "add", "posts in time"])
def test_on_a_phone_nothing_is_wider_than_the_screen(made: str, visit: Visit, place: str) -> None:
    page = visit(f"{made}/{PLACES[place]}", width=375, height=700, has_touch=True, is_mobile=True)
    settle(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 375
    expect(page.get_by_role("navigation")).to_be_visible()


@pytest.mark.parametrize("place", ["roster", "changes", "event", "documents"])
def test_on_a_phone_a_table_stands_as_cards_that_name_their_columns(made: str, visit: Visit, place: str) -> None:
    page = visit(f"{made}/{PLACES[place]}", width=375, height=700, has_touch=True, is_mobile=True)
    settle(page)
    table = page.get_by_role("table").first
    assert table.evaluate("one => one.scrollWidth") <= 375
    for scroll in page.locator(".scroll").all():
        assert scroll.evaluate("one => one.scrollWidth - one.clientWidth") <= 0
    heads = [head.inner_text() for head in table.get_by_role("columnheader").all()]
    cells = table.get_by_role("row").nth(1).locator("td, th")
    shown = cells.evaluate_all("all => all.map(one => getComputedStyle(one, '::before').content.split('\"')[1])")
    assert len(heads) >= 3 and shown == heads
    assert violations(page) == []
