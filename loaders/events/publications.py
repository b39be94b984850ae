"""Documents that bodies issued, signed or adopted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from ...model.dates import When
from ...model.statement import Action, Hosting, Issuance
from ..dates.notations import Anchor, find_dates
from ..entries.planned import gives_tasks
from ..language.patterns import lazy
from ..language.sentences import Stretch, mask, split_sentences
from ..meetings.scopes import Scope
from ..meetings.titles import squeeze
from ..parts import Entry, EventMention
from ..text import CleanText
from .headed_papers import headed_papers, same_paper
from .issuing import issuing, written_by
from .item_papers import papers_by_item, papers_passed
from .named_papers import named_papers
from .notices import Issuer, find_notice, handing_down
from .paper_clauses import clause_start
from .party_rows import party_papers
from .report_sections import date_within, report_sections, section_at

if TYPE_CHECKING:
    from spacy.tokens import Doc

_TASK = lazy(r"[ 　\n]*[（(〔【]?(?:责任|牵头|主办|承办|配合|协办|参与)(?:单位|部门|科室|处室)[：:]")
"""What stands behind a task, which is to be done yet."""
_ITEM = lazy(
    r"[ 　\n]*(?:议题)?[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．：:][ 　]*(?:审议|研究|讨论|审定|听取)*关于(?:(?:修[订改]|制[定订]|起草)《[^》\n]+》|《[^》\n]+》的?(?:修[订改]|制[定订]|起草))[^，。；《\n]{0,20}(?:\n|$)"
)
"""The heading of an item of minutes: `议题二：关于修订《某办法》的议题`, `六、关于《某章程》修订`."""
_ADOPTS = lazy(
    r"(?:会议?|会上|(?m:^)[ 　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]{1,2})?[ 　]*)[^，。；《》\n]{0,12}(?:通过|同意)了?(?:[^，。；《》\n]{2,20}的)?《"
    r"|\d[年月日](?![底初末]?[之以]?前)[^，。；《》\n]{0,24}(?:印发|发布|出台|下发|公布|颁布|制定|签订|签署|签定)的《"
)
"""What a meeting did, whoever has to see to it afterwards, and what was done before it."""

_ADOPTED = lazy(r"(?:[^，。；]{2,40}通过)?，")
"""Between a paper that was adopted and the later clause in which it is issued."""
_BY_DAY = lazy(r"[已业巳]?[于在](?P<day>[^，。；]{2,12}日)[由经以]")
"""Between a paper and who issued it, the day: `《…》已于10月15日由县政府印发`."""
_TASK_ROW = lazy(r"\d{1,3}\u3000[^\u3000\n]{6,}(?:\u3000[^\u3000\n]{1,40}){2,}(?:\n|$)")
"""A row of a table of tasks, each in a cell behind its number."""


def _is_task(text: str, sentence: Stretch) -> bool:
    """Whether a sentence tells of a task and of nothing done, as what a meeting adopted is."""
    line = text.rfind("\n", 0, sentence.start) + 1
    task = _TASK.match(text, sentence.end) is not None and not _ADOPTS.search(text, *sentence)
    return task or _TASK_ROW.match(text, line) is not None


def _names_item(text: str, sentence: Stretch) -> bool:
    """Whether a sentence is the heading of an item that is about a change of a paper."""
    return "关于" in text[slice(*sentence)] and _ITEM.match(text, *sentence) is not None


def find_issuances(
    document: str, clean: CleanText, entries: Sequence[Entry], scopes: Sequence[Scope], issuer: Issuer, default: When | None
) -> list[Issuance]:  # fmt: skip
    """One statement for each document named with a verb of issuing. `default`: the date where no entry gives one."""
    masked = mask(clean.text)
    events = {sentence.start: scope.event for scope in scopes for sentence in scope.sentences}
    sections = report_sections(clean.text, [scope.event for scope in scopes])
    found: list[Issuance] = []
    by_item = papers_by_item(clean.text)
    for entry in entries:
        for sentence in split_sentences(masked, entry.body, entry.end):
            event, section = events.get(sentence.start), section_at(sections, sentence.start)
            papers = [*papers_passed(by_item, sentence)]
            ahead = section is not None and section.ahead
            if not papers and (ahead or _is_task(clean.text, sentence) or _names_item(clean.text, sentence)):
                continue
            for name, verb, action in (*papers, *named_papers(masked, sentence)):
                bodies = written_by(masked, issuer, verb, name.start, action)
                bodies = bodies or issuing(masked, sentence, verb, action, issuer, event)
                plain = action == "signed" and masked.text[name.start] != "《"
                if len(bodies) > plain:  # two sign what has no marks around its name
                    found.append(
                        Issuance(
                            document=document, spans=clean.raw_spans(min(verb, name.start), name.end), organizations=tuple(bodies),
                            date=_day_told(masked.text, sentence.start, verb, name, action, entry.when or default)
                            or date_within(section, _day(entry, event)) or default,
                            title=squeeze(_without_marks(masked.text[slice(*name)])), action=action,
                            event=event.id if event else None,
                        )
                    )  # fmt: skip
    return found


def _day_told(text: str, low: int, verb: int, name: Stretch, action: Action, when: When | None) -> When | None:
    """The day that the words between a paper's name and its verb, or those with them, give."""
    behind = _told_behind(_between(text, low, verb, name), action, when)
    return behind or _told_with(text, low, verb, name.start, when)


def _without_marks(name: str) -> str:
    """A paper's name without the marks around it."""
    quoted = name.startswith("“") and name.endswith("”")
    return name[1:-1] if quoted else name.removeprefix("《").removesuffix("》")


def _between(text: str, low: int, verb: int, name: Stretch) -> str:
    """The words that may tell when a paper was adopted: behind its name, or before it where it is handed down now."""
    if name.end <= low:
        return ""  # named in the heading of the item
    handed = text[name.start - 2 : name.start] in ("现将", "现把")
    return text[low:verb] if verb < name.start and handed else text[name.end : verb]


def _told_behind(between: str, action: Action, default: When | None) -> When | None:
    """The day told between the name of a document and how it was adopted, or issued in a later clause:
    `《…》已经2月27日的会议审议通过`, `审议通过《…》，9月12日公布施行`."""
    if action == "issued" and (by := _BY_DAY.match(between)):
        return next((when for *_, when in find_dates(by["day"], Anchor(default))), None)
    told = "日" in between and (action == "adopted" or (action == "issued" and _ADOPTED.match(between) is not None))
    days = find_dates(between.rpartition("，")[2] if action == "issued" else between, Anchor(default)) if told else []
    return days[0][2] if days and len(days[0][2].edtf) >= 10 else None


def _told_with(text: str, low: int, verb: int, name: int, when: When | None) -> When | None:
    """When a paper was issued of which a clause speaks that tells something else of it."""
    if text[name - 1] != "的":
        return None
    days = find_dates(text[clause_start(text, low, verb) : verb], Anchor(when))
    return days[0][2] if days else None


def _day(entry: Entry, event: EventMention | None) -> When | None:
    """The day of the event at which a document was adopted; that of its own entry on a later day of it."""
    if event is None or (entry.when and len(entry.when.edtf) == 10 and entry.start > event.entry.start):
        return entry.when
    return event.when


def _notices(doc: Doc, issuer: Issuer, default: When | None) -> Iterator[Issuance]:
    """The document as a notice, or each of the papers bound in it, of its own body and day."""
    from ..bodies.expand import expand
    from ..bodies.name_at import context_at

    clean, key = doc._.clean, doc._.source.key
    for start, end in pairwise([*doc._.bound, len(clean.text)] if doc._.bound else [0, len(clean.text)]):
        own = context_at(doc._.context, start)
        of_paper = replace(issuer, expand=partial(expand, context=own), own=own.organization)
        when = next((one.when for one in doc._.entries if start <= one.start < end), default)
        yield from find_notice(key, clean, of_paper, when if doc._.bound else default, start, end)


def _entries(doc: Doc) -> Sequence[Entry]:
    """The entries of a document; those of a plan that hand another paper down begin behind it, and tasks are none."""
    text, source = doc._.clean.text, doc._.source
    if source.medium != "plan":
        return [one for one in doc._.entries if not gives_tasks(text, one.start)]
    return [
        one if one.body > one.start or one.when != source.date else handing_down(text, one) for one in doc._.entries
    ]


def find(doc: Doc) -> Doc:
    """Component: reads entries, events and organizations, adds issuances."""
    from ..bodies.expand import expand
    from ..bodies.name_at import by_era

    context, source = doc._.context, doc._.source
    issuer = Issuer(doc._.organizations, lambda name: expand(name, context), context.organization)
    default = source.date or source.covers
    hosts, signers = _behind_events(doc)
    headed = list(headed_papers(source.key, doc._.clean, issuer, default))
    printed = {same_paper(one.title) for one in headed}
    notices = [one for one in _notices(doc, issuer, default) if same_paper(one.title) not in printed]
    taken = {(notice.title, notice.action) for notice in notices}
    doc._.statements.extend(notices)
    told = set[str]()
    parts = (
        (then, own, told)
        for then, some in by_era(_entries(doc), context)
        for own, told in _by_section(doc, some, then.organization)
    )
    for then, own, entries in parts:
        written_out = partial(expand, context=then)
        issuer = Issuer(doc._.organizations, written_out, own, doc._.events, hosts, doc._.people, signers, then.acting)
        named = find_issuances(source.key, doc._.clean, entries, doc._.scopes, issuer, default)
        named = [one for one in named if (one.title, one.action) not in taken]
        told |= {same_paper(one.title) for one in named if one.action == "adopted"}
        doc._.statements.extend(named)
    doc._.statements.extend(one for one in headed if same_paper(one.title) not in told)
    doc._.statements.extend(party_papers(source.key, doc._.clean, doc._.entries, doc._.organizations, default))
    return doc


def _by_section(doc: Doc, entries: Sequence[Entry], own: str) -> Iterator[tuple[str, list[Entry]]]:
    """The entries by the body that speaks in them: the document's own, else those that sections of a gazetteer are about."""
    from ..bodies.headings import section_body

    text, context = doc._.clean.text, doc._.context
    told = groupby(entries, lambda one: own or section_body(text, one.body, context))
    yield from ((body, [*some]) for body, some in told)


def _behind_events(doc: Doc) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """The bodies that called each event, and those that signed at it, by its id."""
    hosts, signers = dict[str, list[str]](), dict[str, list[str]]()
    for one in doc._.statements:
        if isinstance(one, Hosting) and one.role in ("organizer", "signatory"):
            (hosts if one.role == "organizer" else signers).setdefault(one.event, []).append(one.organization)
    return hosts, signers
