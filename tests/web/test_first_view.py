"""The first page: served by the API, there at once, searched by name."""

from __future__ import annotations

import re

import httpx
from going import Visit
from playwright.sync_api import expect


def test_the_page_is_served_with_its_parts(samples: str) -> None:
    with httpx.Client(base_url=samples, trust_env=False) as client:
        page = client.get("/")
        assert page.status_code == 200 and "text/html" in page.headers["content-type"]
        assert "default-src 'self'" in page.headers["content-security-policy"]
        assert client.get("/assets/none.js").status_code == 404
        assert client.get("/assets/..%2Findex.html").status_code == 404
        assert client.get("/docs").status_code == 200


def test_typing_a_name_finds_it_in_groups_and_enter_opens_it(samples: str, visit: Visit) -> None:
    page = visit(samples)
    expect(page.get_by_role("combobox")).to_be_focused()
    page.keyboard.type("上海市总")
    results = page.get_by_role("listbox")
    expect(results.get_by_role("group", name="Organization")).to_contain_text("上海市总工会")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/#/organization/o-\w+"))
    expect(page.get_by_role("heading", level=1)).to_have_text("上海市总工会")


def test_enter_waits_for_the_results_of_what_was_typed(samples: str, visit: Visit) -> None:
    page = visit(samples)
    page.get_by_role("combobox").fill("莫负春")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("莫负春")


def test_words_of_a_text_are_found_from_the_search_box(samples: str, visit: Visit) -> None:
    page = visit(samples)
    page.get_by_role("combobox").fill("当选主席")
    page.get_by_role("link", name="Find “当选主席” in the texts").click()
    expect(page.get_by_text("1 place")).to_be_visible()


def test_the_language_is_chosen_by_the_browser_changed_by_a_click_and_remembered(samples: str, visit: Visit) -> None:
    page = visit(samples, language="zh-CN")
    expect(page.get_by_role("heading", level=1)).to_have_text("谁在何时担任何职？")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Who held which post when?")
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Who held which post when?")
    assert page.locator("html").get_attribute("lang") == "en"
