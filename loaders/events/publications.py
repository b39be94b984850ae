"""Documents that bodies issued, signed or adopted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from ...model.dates import When
from ...model.statement import Action, Hosting, Issuance
from ..bodies.listing import Expand, mentions_in, read_list, read_pair
from ..bodies.signers import signed_by_heads
from ..bodies.two_sides import signed_for_both, two_sides
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..language.sentences import FILLER, Masked, Stretch, mask, split_sentences
from ..language.words import any_of, read_rows
from ..meetings.scopes import Scope
from ..meetings.titles import squeeze
from ..meetings.venues import DATE
from ..meetings.year_titles import unquoted
from ..parts import Entry, EventMention, OrganizationMention
from ..text import CleanText
from .adopted import adopting, clause_start
from .notices import Issuer, find_notice
from .report_sections import date_within, report_sections, section_at

if TYPE_CHECKING:
    from spacy.tokens import Doc

_OTHERS = lazy(r"(?:《□*》|“□*”)，?")
_BETWEEN = lazy(
    r"了?(?:题为|关于[^，。；]{0,30}|[^，。；的]{0,12}(?:修[改订正]|起草|拟[定订]|制[定订]|审定|完善|提[出交])后?的|[^，。；的]{0,16})"
)
"""What stands between a verb and the document that it governs: `通过|修改后的|《某会章程》`."""
_MEMBERS = ("成员单位", "有关", "相关")
_NOT_DONE = lazy(
    r"(?:参与|配合|推动|协助|拟|将|要求|计划|准备|审议|建议|督促|指导|推进|研究|酝酿|着手|按照|根据|围绕|贯彻|落实|[底末][之以]?前|[\d一二三四五六七八九十][月年][之以]?前|\d日[之以]?前)$"
)
_TASK = lazy(r"[ 　\n]*[（(〔【]?(?:责任|牵头|主办|承办|配合|协办|参与)(?:单位|部门|科室|处室)[：:]")
"""What stands behind a task, which is to be done yet."""
_LED = lazy(rf"(?:{DATE}|[^，。]{{0,8}}[上下]午|会上|会议上|仪式上|论坛上|[，、\s　])*")
_BOTH = lazy(r"[双两三各多][方家院校地]")
_TITLED = lazy(r"(?:书记|主任|主席|校长|院长|[市区县镇乡局处厅部司]长|董事长|经理|代表)")
_HELPED = lazy(
    r"(?:会同|联合|与|(?:[本我该][\u4e00-\u9fff]{1,2}|学校|医院|公司|[协学商]会|集团|研究[所院]|法院)(?:、|会同|联合|[与和同]))"
)
_COMMITTEE = lazy(r"党委(?![书副委会办宣组统班])")
"""The party committee of a body, behind it; no office or member of it."""
_OWN_PARTY = lazy(
    rf"[本我]?(?:学?校|医?院|[局厂矿所馆社站行]|公司|集团(?:公司)?|学院|农场)?{_COMMITTEE.pattern}(?![\u3400-\u9fff]{{0,8}}[部处室科]印发)"
)
_GROUP = lazy(
    r"该?(?P<group>(?:领导|工作|协调)?小组|工作组|指挥部|专班|筹委会|组委会)(?P<office>办公室)?(?:正式|随即|当即|联合|研究|讨论)*"
)
_LONG_AGO = 400
"""How far back a group that is not named is looked for, in characters."""
_PAIR = lazy(r"[与和同]")
_OWN_PAIR = lazy(r"[本我]?[校院局厂所馆站矿社行会]?[与和同]")
_AFTER = r"(?:[（(]□*[）)])*(?:正式|日前|近日|近期|昨[日天]|今[日天]|经[^，。；]{0,20}?|由[^，。；]{0,24}?|已|获|被|得到|全文|对外|与本[\u4e00-\u9fff]{2,4}(?=[同一])|同[日时]|一并|一起|随文){0,3}"


@cache
def _verbs() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, Action]]:
    verbs = rf"(?:(?!(?<=协)会签|会签[订署定约字]){any_of('issue_verbs.tsv')})"
    actions: dict[str, Action] = {row[0]: cast(Action, row[1]) for row in read_rows("issue_verbs.tsv")}
    return re.compile(verbs), re.compile(rf"{_AFTER}(?P<verb>{verbs})"), actions


def find_issuances(
    document: str, clean: CleanText, entries: Sequence[Entry], scopes: Sequence[Scope], issuer: Issuer, default: When | None
) -> list[Issuance]:  # fmt: skip
    """One statement for each document named with a verb of issuing. `default`: the date where no entry gives one."""
    masked = mask(clean.text)
    events = {sentence.start: scope.event for scope in scopes for sentence in scope.sentences}
    sections = report_sections(clean.text, [scope.event for scope in scopes])
    found: list[Issuance] = []
    for entry in entries:
        for sentence in split_sentences(masked, entry.body, entry.end):
            event, section = events.get(sentence.start), section_at(sections, sentence.start)
            if (section and section.ahead) or _TASK.match(clean.text, sentence.end):
                continue
            for name, verb, action in _named(masked, sentence):
                start = min(verb, name.start)
                bodies = _written_by(masked, issuer, verb, name.start, action)
                bodies = bodies or _bodies(masked, sentence, verb, action, issuer, event)
                if bodies:
                    found.append(
                        Issuance(
                            document=document, spans=clean.raw_spans(start, name.end), organizations=tuple(bodies),
                            date=date_within(section, _day(entry, event)) or default,
                            title=squeeze(masked.text[slice(*name)].removeprefix("《").removesuffix("》")), action=action,
                            event=event.id if event else None,
                        )
                    )  # fmt: skip
    return found


def _day(entry: Entry, event: EventMention | None) -> When | None:
    """The day of the event at which a document was adopted; that of its own entry on a later day of it."""
    if event is None or (entry.when and len(entry.when.edtf) == 10 and entry.start > event.entry.start):
        return entry.when
    return event.when


def _named(masked: Masked, sentence: Stretch) -> Iterator[tuple[Stretch, int, Action]]:
    """Documents of a sentence: the place of 《…》, of the verb's first character, and the action."""
    pattern, behind, actions = _verbs()
    for pair in masked.pairs_between(*sentence):
        if masked.text[pair.start] != "《":
            continue
        before = list(pattern.finditer(masked.bare, clause_start(masked.bare, sentence.start, pair.start), pair.start))
        for match in reversed(before):
            if _BETWEEN.fullmatch(_OTHERS.sub("", masked.bare[match.end() : pair.start])):
                if not _NOT_DONE.search(masked.bare[max(sentence.start, match.start() - 6) : match.start()]):
                    yield pair, match.start(), actions[match[0]]
                break
        else:
            match = behind.match(masked.bare, pair.end, sentence.end)
            if match and actions[match["verb"]] != "signed":
                yield pair, match.start("verb"), actions[match["verb"]]
    for name, verb in unquoted(masked, sentence):
        if not _NOT_DONE.search(masked.bare[max(sentence.start, verb - 6) : verb]):
            yield name, verb, "issued"


def _written_by(masked: Masked, issuer: Issuer, verb: int, name: int, action: Action) -> list[str]:
    """The body between verb and title, whose document it is: `会议印发了某县委《…》`."""
    if action != "issued" or masked.bare.startswith(("转", "批转"), verb):
        return []
    return [one.name for one in mentions_in(issuer.organizations, verb, name) if one.end == name][:1]


def _bodies(
    masked: Masked, sentence: Stretch, start: int, action: Action, issuer: Issuer, event: EventMention | None
) -> list[str]:
    clause = clause_start(masked.bare, sentence.start, start)
    near, far = (
        [one for one in mentions_in(issuer.organizations, low, start) if not masked.text.startswith(_MEMBERS, one.end)]
        for low in (clause, sentence.start)
    )
    if "》由" in masked.bare[clause:start]:  # 《某某大学章程》由学校印发
        near = [one for one in near if masked.bare[one.start] != FILLER]
    if action == "adopted":
        return adopting(masked, sentence, start, near, issuer, event)
    if action == "signed":
        return _signing(masked, clause, start, near or far, issuer, event)
    helped = _HELPED.match(masked.bare, _led(masked.bare, clause, start), start)
    chain = _chain(masked.bare, near) or _chain(masked.bare, _subject(masked.bare, sentence, far))
    names = [_of_party(masked.bare, mention) for mention in chain]
    names = [issuer.own, *names] if helped else names
    if group := _group_meant(masked.bare, _led(masked.bare, clause, start), start, issuer):
        return [group]
    if issuer.own and _OWN_PARTY.match(masked.bare, _led(masked.bare, clause, start), start):
        names = [f"{issuer.own}党委", *names]
    told = event is not None and event.title in masked.text[slice(*sentence)]
    names = names or (issuer.hosts.get(event.id, []) if event and told else [])
    return list(dict.fromkeys(name for name in names or [issuer.own] if name))


def _signing(
    masked: Masked,
    clause: int,
    start: int,
    told: Sequence[OrganizationMention],
    issuer: Issuer,
    event: EventMention | None,
) -> list[str]:
    """The two bodies or more that sign what begins at `start`; `told`: those named before it. Empty where one is known."""
    if sides := two_sides(masked.text, start, issuer.organizations, issuer.own):
        return sides
    at = _led(masked.bare, clause, start)
    names = [one.name for one in told if masked.bare[one.start - 1 : one.start] != "在"]
    place = re.search(r"在[^，。在]{2,20}$", masked.bare[clause:start])
    stop = clause + place.start() if place else start
    listed = read_list(masked.text, at, stop, issuer.organizations, _known(issuer.expand))
    names = listed if len(set(listed)) > len(set(names)) else names
    if pair := signed_for_both(masked.bare[clause:start], issuer.own, names, issuer.expand):
        return pair
    if len(set(names)) == 1 and _PAIR.search(masked.text, clause, stop):
        names = read_list(masked.text, at, stop, issuer.organizations, _loose(issuer.expand))
        names = [name for name in names if ending_of(name) or not _TITLED.search(name)]
    if event and _BOTH.match(masked.bare, at):
        names = read_pair(masked.text, event.start, event.end, issuer.organizations, issuer.expand) or names
    if issuer.own and _OWN_PAIR.match(masked.bare, at):
        names = [issuer.own, *names]
    heads = signed_by_heads(masked.text, start, issuer.people, issuer.own)
    names = heads if len(heads) > len(set(names)) else names
    names = names if len(set(names)) > 1 or not event else issuer.signers.get(event.id, [])
    return list(dict.fromkeys(names)) if len(set(names)) >= 2 else []


def _group_meant(bare: str, at: int, start: int, issuer: Issuer) -> str:
    """The group, or its office, that was set up just before and is called 领导小组 or 指挥部 alone; else empty."""
    found = _GROUP.fullmatch(bare, at, start)
    if found is None:
        return ""
    posts = (post for one in issuer.people for post in one.posts if start - _LONG_AGO < post.start < at)
    told = [post.organization.removesuffix("办公室") for post in posts]
    name = next((one for one in reversed(told) if one.endswith(found["group"])), "")
    return name + (found["office"] or "") if name else ""


def _of_party(bare: str, mention: OrganizationMention) -> str:
    """A body, or its party committee where that stands behind its name."""
    return mention.name + "党委" if _COMMITTEE.match(bare, mention.end) else mention.name


def _led(bare: str, clause: int, start: int) -> int:
    found = _LED.match(bare, clause, start)
    return found.end() if found else clause


def _known(expand: Expand) -> Expand:
    """Expansion of the words by which a text calls its own body (学校, 我院, 公司), and of no others."""

    def known(name: str) -> str:
        full = expand(name)
        return full if full != name and len(name) <= 6 and ending_of(full) is not None else ""

    return known


def _loose(expand: Expand) -> Expand:
    """Expansion of any name that is too long for a person's: the other side of a contract is a body of some kind."""
    return lambda name: expand(name) if len(name) >= 4 else _known(expand)(name)


def _subject(bare: str, sentence: Stretch, mentions: Sequence[OrganizationMention]) -> Sequence[OrganizationMention]:
    """The bodies of an earlier clause, if the sentence begins with them."""
    led = bool(mentions) and _LED.fullmatch(bare[sentence.start : mentions[0].start])
    return mentions if led else []


def _chain(bare: str, mentions: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """The first body and those joined to it."""
    chain = list(mentions[:1])
    for mention in mentions[1:]:
        if not re.fullmatch(r"[、和与及]|以及|会同|联合|，联合|，会同", bare[chain[-1].end : mention.start]):
            break
        chain.append(mention)
    return chain


def _notices(doc: Doc, issuer: Issuer, default: When | None) -> Iterator[Issuance]:
    """The document as a notice, or each of the papers bound in it, of its own body and day."""
    from ..bodies.eras import context_at
    from ..bodies.expand import expand

    clean, key = doc._.clean, doc._.source.key
    for start, end in pairwise([*doc._.bound, len(clean.text)] if doc._.bound else [0, len(clean.text)]):
        own = context_at(doc._.context, start)
        of_paper = replace(issuer, expand=partial(expand, context=own), own=own.organization)
        when = next((one.when for one in doc._.entries if start <= one.start < end), default)
        yield from find_notice(key, clean, of_paper, when if doc._.bound else default, start, end)


def find(doc: Doc) -> Doc:
    """Component: reads entries, events and organizations, adds issuances."""
    from ..bodies.eras import by_era
    from ..bodies.expand import expand
    from ..meetings.scopes import scopes_of

    context, source = doc._.context, doc._.source
    issuer = Issuer(doc._.organizations, lambda name: expand(name, context), context.organization)
    default = source.date or source.covers
    hosts, signers = dict[str, list[str]](), dict[str, list[str]]()
    for one in doc._.statements:
        if isinstance(one, Hosting) and one.role in ("organizer", "signatory"):
            (hosts if one.role == "organizer" else signers).setdefault(one.event, []).append(one.organization)
    notices = list(_notices(doc, issuer, default))
    scopes = scopes_of(doc._.clean.text, doc._.entries, doc._.events)
    taken = {notice.title for notice in notices}
    doc._.statements.extend(notices)
    told = [one for one in doc._.entries if source.medium != "plan" or one.body > one.start or one.when != source.date]
    for then, entries in by_era(told, context):
        issuer = Issuer(
            doc._.organizations,
            partial(expand, context=then),
            then.organization,
            doc._.events,
            hosts,
            doc._.people,
            signers,
        )
        named = find_issuances(source.key, doc._.clean, entries, scopes, issuer, default)
        doc._.statements.extend(one for one in named if one.title not in taken)
    return doc
