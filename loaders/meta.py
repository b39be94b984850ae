"""What a document says about itself: title, issuing body, day of writing, period covered, medium."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..model.dates import When
from ..model.statement import SourceDocument
from .clean_fold import HAN, fold
from .dates import find_dates

_CHRONICLE = re.compile(r"大\s?事\s?[记記]|纪事|大事辑要|年表|日志|大事略")
_ISSUE = re.compile(
    r"((?:19|20)\d\d)\s?年\s?(?:第\s?(\d{1,3})\s?期|(\d{1,2})\s?月[刊号]|(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?(?=.{0,6}第))"
)
_PASSED = re.compile(r"^[（(]?(.{0,12}?)(\d{4}年\d{1,2}月\d{1,2}日).{0,60}通过[）)]?$")
_SIGNED = re.compile(rf"^[（(]?(?:[{HAN}　 ]{{0,24}}[　 ，,])?([\d〇零一二三四五六七八九十年月日]{{6,14}})[）)]?$")
_EDITED = re.compile(rf"^([{HAN}（）]{{4,40}}?)(?:　| )?(?:编|编印|编辑|主办|主编|编写)$")
_HEADER = re.compile(rf"^([{HAN}（）]{{4,40}})文件$")


def describe(*, key: str, version: str, raw: str, name: str, meta: Mapping[str, Any]) -> SourceDocument:
    """A document with what its head and foot say of it; `meta` outranks what is read."""
    lines = [line.strip(" 　\t#*") for line in fold(raw[:4000]).split("\n") if line.strip(" 　\t#*\f")]
    foot = [line.strip(" 　\t") for line in fold(raw[-1500:]).split("\n") if line.strip()]
    title = str(meta.get("title") or _title(lines) or name)
    medium = str(meta.get("medium") or _medium(title, lines))
    date = When.parse(str(meta["date"])) if meta.get("date") else _written(lines, foot, medium)
    return SourceDocument(
        key=key, version=version, raw=raw, meta=dict(meta), title=title, medium=medium, date=date,
        organization=meta.get("organization") or _organization(lines, foot), covers=_covers(title, lines, medium),
    )  # fmt: skip


def _title(lines: list[str]) -> str:
    for line in lines[:20]:
        if _ISSUE.search(line) and line.startswith("Page"):
            return re.sub(r"^Page \d+ ?[-—–] ?", "", line)
        if len(re.findall(rf"[{HAN}]", line)) >= 4 and not line.endswith("文件") and not re.search(r"〔\d{4}〕", line):
            return line
    return lines[0] if lines else ""


def _medium(title: str, lines: list[str]) -> str:
    head = "\n".join(lines[:12])
    if _CHRONICLE.search(title):
        return "chronicle"
    if re.search(r"本[报刊台网]讯|记者|^Page \d|第\s?\d+\s?期|\d月刊", head):
        return "newspaper"
    if re.search(r"任免|公告|通知|决定|通报|任职", title) or re.search(r"〔\d{4}〕\d+号", head):
        return "plan" if re.search(r"要点|计划|方案|分工", title) else "notice"
    if re.search(r"报告|总结|公报", head):
        return "report"
    return "list" if re.search(r"名单|名录|历任|一览|任职表", head) else "text"


def _written(lines: list[str], foot: list[str], medium: str) -> When | None:
    for line in lines[:12]:
        if found := _PASSED.match(line):
            return find_dates(found[2])[0][2]
    for line in lines[:12]:
        if issue := _ISSUE.search(line):
            month = issue[3] or issue[4]
            day = f"-{int(issue[5]):02d}" if issue[5] else ""
            return When.parse(issue[1] + (f"-{int(month):02d}{day}" if month else ""), issue[0])
    if medium == "chronicle":
        return None
    for line in [*lines[:14], *reversed(foot[-8:])]:
        signed = _SIGNED.match(re.sub(r"(?<=\d) | (?=\d)", "", line))
        dates = find_dates(signed[1]) if signed else []
        if dates and len(dates[0][2].edtf) >= 7:
            return dates[0][2]
    return None


def _organization(lines: list[str], foot: list[str]) -> str | None:
    for line in lines[:8]:
        if found := _HEADER.match(line) or _EDITED.match(line):
            return found[1]
    return None


def _covers(title: str, lines: list[str], medium: str) -> When | None:
    if medium != "chronicle":
        return None
    for line in [title, *lines[:3]]:
        dates = [when for _, _, when in find_dates(line.replace(" ", ""))]
        if dates:
            first, last = dates[0], dates[-1]
            start, stop = first.edtf.split("/")[0], last.edtf.split("/")[-1]
            return (
                When(start if start == stop else f"{start}/{stop}", first.first, last.last, line)
                if len(dates) < 3
                else first
            )
    return None
