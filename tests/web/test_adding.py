"""Adding documents and judging: drag and drop, progress, the review list, keys, undo; the samples in one click."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from going import Visit, find, row
from playwright.sync_api import Page, expect
from serving import serving

from cursus.api.app import create_app
from cursus.graph import connect
from cursus.model.settings import Settings

NEWS = "丹霞市总工会2021年大事记\n\n3月2日　市总工会召开工作会议。市总工会主席温若虚出席并讲话。\n"
RIVAL = "丹霞市总工会2021年大事记（补）\n\n2月1日　市总工会主席温若虚走访企业。\n\n2月9日　市总工会主席苗雨走访企业。\n"
THIRD = "青岚市总工会2020年大事记\n\n4月1日　市总工会主席江一帆出席会议。\n"
UNDATED = "丹霞市总工会大事记\n\n3月2日　市总工会召开工作会议。市总工会主席温若虚出席并讲话。\n"
DROP = """([files]) => {
  const data = new DataTransfer();
  for (const [name, text] of files) data.items.add(new File([text], name, {type: 'text/plain'}));
  document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
}"""


def drop(page: Page, *files: tuple[str, str]) -> None:
    page.evaluate(DROP, [list(map(list, files))])


@pytest.fixture
def keyed(tmp_path: Path) -> Iterator[str]:
    """The address of a server whose writes need the key `secret`."""
    settings = Settings(key="secret")
    with connect(str(tmp_path / "keyed.db")) as store, serving(create_app(store, settings=settings)) as address:
        yield address


def test_an_empty_graph_offers_the_samples_in_one_click(empty: str, visit: Visit) -> None:
    page = visit(empty)
    expect(page.get_by_role("heading", name="The graph is empty")).to_be_visible()
    page.get_by_role("button", name="Read the samples").click()
    expect(page.get_by_role("link", name="上海市总工会", exact=True)).to_be_visible(timeout=30_000)
    find(page, "郑钢淼")
    expect(page.get_by_role("img", name="上海市总工会主席")).to_be_visible()


def test_dropped_documents_are_read_with_progress_and_a_review_list(empty: str, visit: Visit) -> None:
    page = visit(f"{empty}/#/add")
    drop(page, ("news.txt", NEWS), ("undated.txt", UNDATED), ("broken.docx", "no archive"))
    expect(page.get_by_text("3 read.")).to_be_visible(timeout=30_000)
    assert page.get_by_role("progressbar").evaluate("one => [one.value, one.max]") == [3, 3]
    news = page.locator("section.sheet").filter(has=page.get_by_role("link", name="丹霞市总工会2021年大事记"))
    expect(news).to_contain_text("added")
    expect(news).to_contain_text("posts held 1")
    expect(news).to_contain_text("Nothing was skipped.")
    expect(page.locator("section.sheet").filter(has_text="a post without a date")).to_contain_text("温若虚")
    expect(page.get_by_role("alert")).to_contain_text("broken.docx")
    expect(page.get_by_role("heading", name="Doubted")).to_be_visible()
    drop(page, ("news.txt", NEWS))
    expect(page.get_by_text("4 read.")).to_be_visible(timeout=30_000)
    expect(page.locator("section.sheet").filter(has_text="unchanged")).to_have_count(1)


def test_what_was_skipped_is_told_in_chinese_too(empty: str, visit: Visit) -> None:
    page = visit(f"{empty}/#/add", language="zh-CN")
    drop(page, ("undated.txt", UNDATED))
    expect(page.locator("section.sheet").filter(has_text="职务没有日期")).to_contain_text("温若虚", timeout=30_000)


def test_a_person_has_just_his_own_contradictions(empty: str, visit: Visit) -> None:
    page = visit(f"{empty}/#/add")
    drop(page, ("news.txt", NEWS), ("rival.txt", RIVAL), ("third.txt", THIRD))
    expect(page.get_by_text("3 read.")).to_be_visible(timeout=30_000)
    for name, number in (("温若虚", 1), ("江一帆", 0)):
        find(page, name)
        page.get_by_role("tab", name="Contradictions").click()
        expect(page.locator("main .spinner")).to_have_count(0)
        expect(page.locator(".conflicts > li")).to_have_count(number)


def test_without_the_key_writing_is_refused_in_words_and_with_it_done(keyed: str, visit: Visit) -> None:
    page = visit(f"{keyed}/#/add")
    drop(page, ("news.txt", NEWS))
    expect(page.get_by_role("alert")).to_contain_text("this needs the key", timeout=30_000)
    page.get_by_label("Key for writing").fill("secret")
    drop(page, ("news.txt", NEWS))
    expect(page.get_by_text("posts held 1")).to_be_visible(timeout=30_000)


def test_two_people_are_judged_to_be_one_and_it_is_undone(empty: str, visit: Visit) -> None:
    page = visit(f"{empty}/#/add")
    drop(page, ("news.txt", NEWS), ("other.txt", THIRD))
    expect(page.get_by_text("2 read.")).to_be_visible(timeout=30_000)
    find(page, "温若虚")
    page.get_by_role("button", name="Same person as").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("combobox").fill("江一帆")
    dialog.get_by_role("option", name="江一帆").click()
    expect(dialog.get_by_role("button", name="They are one")).to_be_disabled()
    dialog.get_by_label("Why").fill("改过姓名")
    dialog.get_by_role("button", name="They are one").click()
    expect(dialog.get_by_role("status")).to_contain_text("Judged to be one with 江一帆.")
    dialog.get_by_role("button", name="Close").click()
    expect(page.get_by_text("also 江一帆").or_(page.get_by_text("also 温若虚"))).to_be_visible()
    expect(page.get_by_role("img", name="青岚市总工会主席")).to_be_visible()
    page.get_by_role("navigation").get_by_role("link", name="Conflicts").click()
    judged = page.get_by_role("listitem").filter(has_text="改过姓名")
    expect(judged).to_contain_text("one person")
    judged.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Nobody has judged anything yet.")).to_be_visible()
    find(page, "温若虚")
    expect(page.get_by_role("img", name="青岚市总工会主席")).to_have_count(0)
    expect(row(page, "工作会议").first).to_be_visible()
