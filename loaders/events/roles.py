"""What the people of a sentence do at an event: verbs found, each given to the people it governs."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..language.role_verbs import PERSON, Token, list_end, next_token
from ..language.sentences import FILLER, Stretch
from ..parts import PersonMention
from .company import Part, give, take_company
from .met_parties import end_of_met, is_met, receives

_NOMINAL = lazy(
    r"仪式|活动|大会|会(?!议)|式|典礼|[团组稿词者席员奖](?!体)|题(?![为目])|提纲|精神|内容|要点|要求|单位|材料|情况|平台|协议|期间|环节|[时后前]|以来|的"
)
_OBJECT = lazy(
    r"(?:[受为向给对把将被让应据]|(?<!股东)(?<!教师)(?<!学生)(?<!职工)(?<!家长)(?<!校友)(?<!会员)(?<!企业)(?<!群众)(?<!党员)代表|纪念|缅怀|学习|贯彻|落实|践行|根据|按照|围绕|关于|以|邀请函)$"
)
_CHOSEN_LATER = lazy(r"(?!当选|被|受聘|获聘)[^。；¶]{2,60}，(?:并|同时|还|会上)*(?:被|受聘|获聘|当选)")
"""Behind somebody who does something before he is chosen or appointed: `甲作报告，并受聘为客座教授`."""
_GENITIVE = lazy(r"(?:同志|书记|主席|总书记|先生|女士|等)?的(?!陪同|带领|率领|主持|(?:共同)?见证)")
_AGAIN = lazy(
    r"(?:并且?|还|又|同时|随后|然后|接着|现场|共同|一起|一同|分别|先后|亲切|实地|详细|认真|集体|仔细|作了?|做了?|深情|简要)*"
    r"(?:(?:代表|就|对|围绕|向|为|给|与|以|在|到|赴|来(?!自)|深入)[^¶]{0,60})?"
)
_CUT = lazy(r"并(?!不|非)|[，,。；;：:、\n]|及(?=[^，]{0,3}¶)|和(?=[^，]{0,3}¶)")
_CLAUSE = lazy(r"[，,。；;\n]")
_OF_GUESTS = lazy(r"并(?!不|非)|[，,。；;\n]")
_SPOKE = lazy(
    r"(?:同志|书记|主席)?(?:在[^，。；¶]{1,12}[时中后上])?(?:还|最后)?(?:指出|强调|表示|要求|说|提出(?=[，：])|建议(?=[由对要将在加应进尽]))"
)
_ALSO = lazy(r"[^，。；¶]{0,30}(?:，(?:并|同时)|并)(?=[作致讲发介])")
_REPORTS = lazy(r"(?:分别|先后|依次)?所?作|关于|代表|[就对的、和]|及|汇报|介绍|报告|述职|等")
"""Behind somebody whose report is heard."""
_DELIBERATED = lazy(
    r"了?(?:和|并|、|，并?)?(?:审议|审查|讨论|评议|审阅|审定|通过|批准)*了?(?:[^，。；、¶]{2,12}候选人、(?=¶))?"
)
"""What a meeting did besides hearing, and what somebody was to become: `听取|和审议了县长候选人、|代县长甲作的报告`."""
_NEXT_REPORT = lazy(
    r"[，,](?:以及|及|和|还有|(?:还|并)?听取了?)?¶+(?=(?:所?作的?)?关于[^，。；¶]{1,40}(?:报告|汇报|说明))"
)
"""The next clause of such a list: `听取甲关于某事的报告，|乙关于某事的说明`."""
_CONCERNS = lazy(r"(?:任命|免去|接受|决定|关于|提请|同意|对|撤销|罢免)$")
"""Before somebody whom a report is about."""
_COME = lazy(
    r"了?(?:前来|来[我本]?[院校市县区州省厂所司局行]?|专程来|到访|来[^，。；的]{1,6}?)(?:访|访问|考察|调研|参观|洽谈|视察|检查|指导|学习|交流)?(?:工作)?的"
)
"""Behind the verb of a reception: the guests, all of them, had come for it: `会见了来访的|甲、乙`."""
_PARTY = lazy(
    rf"(?:（{FILLER}*）|\({FILLER}*\))?等?(?:一行|(?:所)?(?:率领?|带领)的?[^，。；¶]{{0,16}}(?:[团队组]|客人|客商)|为团长的)"
)
_THOSE_PRESENT = lazy(r"的?(?:全体|各位|所有)?(?:人员|代表|嘉宾|同志|领导|干部|职工|委员|会员|者)")
"""Behind 参会: those who are spoken to, not what the subject does (`向参会人员通报`)."""
_COMES = lazy(
    r"¶[^，。；¶]{0,4}(?:来(?![自源])|莅临|亲临|到)(?:[我本][\u3400-\u9fff]{1,3}|[校院厂矿场局站馆所港团社市县区省州乡镇村](?:部|区|里)?|访)?(?:亲切|亲自|专程|实地|现场|集体|进行|开展|视察|检查)*$"
)
"""Before the verb of a call that is told beside the meeting of a day: `市长甲来校看望教师`."""
_CALLS_ON_GUESTS = lazy(
    r"(?:看望|慰问|接待|拜访)(?:并?慰问)?了?[^，。；、¶]{0,14}?(?:(?:考察|调研|访问|代表|参观|观摩|交流|学习考察)[团组队](?:一行|(?:全体)?(?:成员|同志|客人))?|[客来]人|(?:嘉|来)宾)(?=[，。；]|并)"
)
"""What a host does who calls on those who came: `副书记甲到宾馆看望了考察团一行`."""
_SPOKE_TOO = lazy(
    r"(?:（[^（）]*）)?等?(?:[\d一二三四五六七八九十]+[名人位])?(?:同志)?(?:[也还都均并]|先后|分别|依次|在会上|到会|向大会|应邀|亲临|(?:表示)?(?:热烈)?祝贺)*(?=[讲致作发])"
)
"""Behind a list of those who came, before what they said."""
_NEAR = 6
_COME_TOO = lazy(
    r"(?:[\d一二三四五六七八九十]{1,3}余?人)?(?:[，、和与及]|以及)(?:¶+(?:[\d一二三四五六七八九十]{1,3}余?[名位人])?(?:等|同志|领导|一行|[\d一二三四五六七八九十]{1,3}余?[名位人])*(?:[，、和与及]|以及)?)+"
    r"(?:等|也|均|都|先后|专程|共同|一同|一起|应邀|受邀)*(?:出席|列席|参加|参会|到会|莅会|莅临|与会|到场|前来祝贺|见证)"
)
"""Behind a party of guests, others who came: `院长甲一行6人，|局长乙、区长丙应邀出席`."""
_BESIDES = lazy(r"(?:以及|和|及|与|还有)(?:专程|特地|特意|专门|应邀|受邀|远道|从[^，。；¶]{2,10})*$")
"""Between those who are named and further ones: `甲、乙以及专程|前来的丙出席`."""
_STOP = frozenset("。！？!?\n")

_NEXT_LABEL = lazy(r"[ 　](?:出席|列席|主持|记录|整理|缺席|请假|时间|地点)[人员]{0,2}[：:]")
"""The next label in a row that has several: `主持：甲　　记录：乙`."""


def cast_shadow(bare: str, people: Sequence[PersonMention]) -> str:
    """The text with every person, title included, blanked, so that no verb is read out of a title."""
    parts: list[str] = []
    reach = 0
    for person in people:
        start = max(person.title_start if person.title_start >= 0 else person.start, reach)
        if bare[person.start] == FILLER or person.end <= reach:
            continue
        parts += [bare[reach:start], PERSON * (person.end - start)]
        reach = person.end
    return "".join([*parts, bare[reach:]])


def read_roles(shadow: str, sentence: Stretch, people: Sequence[PersonMention], visiting: bool) -> list[Part]:
    """The people of one sentence with their roles, none for those who are only mentioned.

    `people` are those inside the sentence in text order; `visiting`: the event is a visit.
    """
    parts = [Part(person, person.start - sentence.start, person.end - sentence.start) for person in people]
    local = take_company(shadow[sentence.start : sentence.end], parts)
    visiting = visiting or any("companion" in part.roles for part in parts)
    _Reader(local, [part for part in parts if not part.roles], visiting).read()
    return parts


class _Reader:
    """Walks over one sentence: people wait for the verb that follows them."""

    def __init__(self, shadow: str, parts: list[Part], visiting: bool) -> None:
        self.shadow, self.parts, self.visiting = shadow, parts, visiting
        self.waiting: list[Part] = []
        self.group: list[Part] = []
        self.last_end, self.last_verb = 0, ""
        self.next_part = 0

    def read(self) -> None:
        """Go from verb to verb; the people before each are waiting for it."""
        at = 0
        while token := next_token(self.shadow, at):
            self._take_up(token.start)
            if token.kind == "stop":
                self.waiting = self.waiting if token.text in "；;" else []
                self.group, at = [], token.end
            elif token.kind == "list":
                at = self._open_list(token)
            else:
                at = self._verb(token)
        self._take_up(len(self.shadow))

    def _take_up(self, end: int) -> None:
        """Take up the people before `end`."""
        while self.next_part < len(self.parts) and self.parts[self.next_part].start < end:
            part = self.parts[self.next_part]
            self.next_part += 1
            if self.shadow[part.start] == PERSON and not self._is_object(part):
                self.waiting.append(part)
                part.spoke = bool(_SPOKE.match(self.shadow, part.end))

    def _is_object(self, part: Part) -> bool:
        before = self.shadow[: part.start].rstrip(PERSON)[-12:]
        if before.endswith("以") and self.shadow.startswith("为", part.end):
            return False
        genitive = _GENITIVE.match(self.shadow, part.end)
        listed = part.person.listed and not _CHOSEN_LATER.match(self.shadow, part.end)
        return bool(
            _OBJECT.search(before) or receives(self.shadow, part) or genitive or listed or is_met(self.shadow, part)
        )

    def _open_list(self, token: Token) -> int:
        """`出席会议的有A、B`, `主持：A`: the people after the words, to the end of the sentence, of the clause for `主讲人A`."""
        if self.waiting and self.shadow[token.end - 1] == "的" and _BESIDES.search(self.shadow, 0, token.start):
            return token.end
        stops = _STOP | {"，", ","} if token.role == "speaker" and token.text != "发言" else _STOP
        end = list_end(self.shadow, token.end, stops)
        if beside := _NEXT_LABEL.search(self.shadow, token.end, end):
            end = beside.start()
        first = self.next_part
        while self.next_part < len(self.parts) and self.parts[self.next_part].start < end:
            if token.role != "none":
                give(self.parts[self.next_part], token.role)
            self.next_part += 1
        if token.role == "attendee":
            self._speak_too(self.parts[first : self.next_part], end)
        return end

    def _speak_too(self, came: list[Part], end: int) -> None:
        """Those of the last clause of a list who also spoke: `专程前来祝贺的甲、乙也讲了话`."""
        tail = _SPOKE_TOO.match(self.shadow, came[-1].end, end) if came else None
        said = next_token(self.shadow, tail.end()) if tail else None
        if tail is None or said is None or said.role != "speaker" or said.start > tail.end() + _NEAR:
            return
        clause = max(self.shadow.rfind(mark, 0, came[-1].end) for mark in "，,；。")
        for part in came:
            if part.start > clause:
                give(part, "speaker")

    def _verb(self, token: Token) -> int:
        end, role = token.end, token.role
        if token.kind != "governs" and token.text != "一行" and _NOMINAL.match(self.shadow, end):
            return end
        if token.text == "一行" and (met := end_of_met(self.shadow, token.start, end, self.parts, self.waiting)):
            return met
        if token.text == "一行" and not self.visiting and _COME_TOO.match(self.shadow, end):
            return end  # those behind come too, and the verb behind them is that of all
        if token.text in ("参会", "与会", "到会") and _THOSE_PRESENT.match(self.shadow, end):
            return end
        if self.waiting:
            self.group, self.waiting, self.last_verb = self.waiting, [], ""
        elif not self._goes_on(token.start):
            self.group, self.last_verb = [], ""
        if token.kind == "visit" and self.group and self.last_verb in ("陪同", "随同"):
            self.last_end = end
            return end  # 院长甲陪同，并参观了某中心: the guests saw it
        called = _CALLS_ON_GUESTS.match(self.shadow, token.start) if token.kind == "visit" else None
        end = called.end() if called else end
        stays = token.kind == "visit" and not self.visiting
        if called or (stays and not _COMES.search(self.shadow, max(0, token.start - 20), token.start)):
            role = "other"
        for part in self.group if role != "none" else []:
            give(part, role)
        if role == "none" and not _ALSO.match(self.shadow, end):
            self.group = []
        self.last_end, self.last_verb = end, token.text
        return self._skip_object(end, token.text, role) if token.kind == "governs" else end

    def _goes_on(self, start: int) -> bool:
        """Whether this verb has the same subject as the last one."""
        between = self.shadow[self.last_end : start]
        comma = max(between.rfind("，"), between.rfind(","))
        return comma < 0 or bool(_AGAIN.fullmatch(between[comma + 1 :]))

    def _skip_object(self, end: int, verb: str, role: str) -> int:
        """What a verb governs holds no verbs of its own; guests who are met or accompanied are visitors."""
        come = _COME.match(self.shadow, end) is not None
        heard = _DELIBERATED.match(self.shadow, end) if verb == "听取" else None
        end = heard.end() if heard else end
        whole = _OF_GUESTS if come else _CLAUSE if role == "none" and verb != "听取" else _CUT
        cut = whole.search(self.shadow, end)
        stop = cut.start() if cut else len(self.shadow)
        while self.next_part < len(self.parts) and self.parts[self.next_part].start < stop:
            part = self.parts[self.next_part]
            if verb in ("会见", "接见", "会晤", "接待", "陪同", "拜会"):
                guest = verb == "陪同" or come or _PARTY.match(self.shadow, part.end) or self.visiting
                give(part, "visitor" if guest else "other")
            elif verb == "听取":
                give(part, "speaker")
            self.next_part += 1
        self.last_end = stop
        return self._reports(stop) if verb == "听取" else stop

    def _reports(self, stop: int) -> int:
        """Who else gave a report in a list of those that were heard: `听取甲关于某事的报告、乙关于某事的说明`."""
        clause = _CLAUSE.search(self.shadow, stop)
        end = clause.start() if clause and self.shadow[stop : stop + 1] in ("、", "和", "及") else stop
        while self.next_part < len(self.parts) and self.parts[self.next_part].start < end:
            part = self.parts[self.next_part]
            if _REPORTS.match(self.shadow, part.end) and not _CONCERNS.search(self.shadow[: part.start].rstrip(PERSON)):
                give(part, "speaker")
            self.next_part += 1
        while further := _NEXT_REPORT.match(self.shadow, end):
            while self.next_part < len(self.parts) and self.parts[self.next_part].start < further.end():
                give(self.parts[self.next_part], "speaker")
                self.next_part += 1
            cut = _CLAUSE.search(self.shadow, further.end())
            end = cut.start() if cut else len(self.shadow)
        self.last_end = end
        return end
