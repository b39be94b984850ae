"""The body or department whose paper a title says it is, by what the papers of bodies are about: `某市教育局2022年工作要点`,
`某市运输公司修配厂全厂职工大会记录`, `某某盐场历任主要领导人一览表`, `某大学工会2011年大事记`."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place
from .anchors import has_owner
from .building import left_edge
from .expand import expand
from .institutions import is_institution
from .party_seats import branch_of
from .units import is_anaphor

_ABOUT = (
    r"(?=$|[（(]|\d|[〇○零]|[一二][〇○零九]|第(?![一二三四五六七八九十]{1,3}[\u3400-\u9fff]{0,8}?(?:[厂矿]|医院|[小中]学|公司|[总支大]队)(?!长))|[上下]半年|关于|工作|年度|党[组委建的风]|机关|系统|重点|任务|责任|分工|领导|干部|人事|职工(?!医院|总医院|大学|中专|学校|中等|子弟|技术)"
    r"|政务|政府信息|法治|依法|信息|全面|落实|贯彻|推进|大事|纪事|简[报讯介史志]|通[报讯知]|公[示告报]|文件|办公室|机构|职能|概况|历[任届]|现任|名[录单]|会议|纪要|召开|举行|举办|开展|组织"
    r"|走访|看望|慰问|调研|考察|深入|传达|学习|部署|启动|扎实|积极|认真|切实|持续|加强|强化|多措|多举|喜获|荣获|副?[局厅处]长|一行|[^，。；]{0,4}副?书记)"
)
"""What the papers of bodies are about, behind a body's name, so that it is no part of a longer one."""
_BUREAU = lazy(rf"(?<=[局厅])(?<![结格布全大开僵破新时战当]局){_ABOUT}")
_ANY = lazy(
    rf"(?:(?<=[办处场队站园部库段所厂院馆社圃矿会台团校店师])|(?<=师范)|(?<=中专))(?<![举主承协创开查交督法筹兴]办)(?<![查惩到各何]处)(?<![现市商立磁]场)(?<![全局内干总外]部)(?<![大全议动览示聚晚年宴协洽社]会)(?<![大老教]师){_ABOUT}"
)
"""Bodies by the last character of their kind, where no ending says that they are such."""
_FRONT = lazy(r"(?:(?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})年度?|关于[^《\n]{0,8}《")
_LONGEST = 24


def bureau_of(title: str) -> str:
    """The bureau that a title, or the paper that it gives notice of, begins with; else empty."""
    begins = title.find("《") + 1 if title.startswith("关于") else 0
    found = _BUREAU.search(title, begins)
    return _named(title, begins, found.start()) if found else ""


def any_body_of(title: str) -> str:
    """The same of any body of a place, by the sign of its kind alone: `某市园林处大事记`; else empty."""
    front = _FRONT.match(title)
    begins = front.end() if front else 0
    return next(
        (words for found in _ANY.finditer(title, begins) if (words := _named(title, begins, found.start()))), ""
    )


def _named(title: str, begins: int, end: int) -> str:
    words = title[begins:end] if end - begins < _LONGEST else ""
    named = len(words) - len(leading_place(words)) > 1 and has_owner(words)
    return words if named and left_edge(title, end, begins) == begins else ""


_MINUTES = lazy(
    r"(?P<body>[\u3400-\u9fff]{4,26}?[厂院校店队站所社场段矿局])(?:(?:\d{4}|[〇零一二三四五六七八九]{4})年度?)?(?:第[一二三四五六七八九十\d]{1,3}[届次])*"
    r"(?:全[厂院校店队站所社场段矿]|全体)?(?:教?职工|教师|员工|党员|干部|社员|党委|党总支|党支部|支部|厂务|院务|校务|局务|所务|站务|队务|场务|社务|矿务(?!局)|务(?=会)|局长|所长|站长|队长|场长|行政|班子|中层(?:干部)?|党政联席|厂长|院长|校长)*"
    r"(?:代表)?(?:扩大)?(?:办公)?(?:大会|会议|会)(?:第[一二三四五六七八九十\d]{1,3}次会议)?(?:会议)?(?:记录|纪录|纪要)"
)


def minuted_body(title: str) -> str:
    """The works, school, shop or team below another body, with all that its name has; else empty."""
    found = _MINUTES.fullmatch(title.strip()) if "会" in title and title.endswith(("录", "要")) else None
    body = found["body"] if found else ""
    body = body[:-2] if body[-2:-1] == "全" else body  # `某某中学全校大会`
    return body if body and has_owner(body) and len(body) - len(leading_place(body)) > 2 else ""


_FORMER = lazy(
    r"(?P<body>[\u3400-\u9fff（）]{3,24}?)[（(]?(?:(?:19|20)\d\d年?[—–\-－～~至]{1,2}(?:(?:19|20)\d\d)?年?)?[）)]?历[任届年]"
    r"(?:党政|党委|行政|主要|正副|正、副|党|政|、|和){0,4}(?:领导|负责|干部|班子|成员|职|主任|书记|主席|经理|理事|委员|政委|[\u3400-\u9fff]长)"
)
_SIGNS = frozenset("厂矿场馆院店站社局所处园台队校行段库坊铺号军")
"""What the names of works and offices end with that nothing else says to be bodies."""


def body_of_former_heads(title: str) -> str:
    """The body whose former heads a title says that a list gives; empty for titles of other kinds."""
    found = _FORMER.match(title) if "历" in title else None
    body = found["body"] if found else ""
    known = bool(body) and (body[-1] in _SIGNS or ending_of(body) is not None)
    return body if known and not is_anaphor(body) else ""


_TITLED = lazy(
    r"(?P<house>[^，。；：《》\n]{3,30}?)(?:机关)?(?:教育)?工会(?:委员会)?[（(]?(?:\W*(?:[12]\d{3}|[一二][九〇○零][〇○零一二三四五六七八九]{2})[^，。；：]{0,20}?)?(?:大事记|纪事|记事|工作日志|要事)"
)


def own_union(title: str, own: str) -> str:
    """The union of the house `own` that the title of a chronicle names; empty for the chronicles of all others."""
    if "工会" not in title or not own or own.endswith(("总工会", "工会")) or not is_institution(own):
        return ""
    found = _TITLED.match(title.strip())
    return f"{own}工会" if found and _same(found["house"], own) else ""


def _same(house: str, own: str) -> bool:
    """Whether the words of a title are the house, or it by a shorter name."""
    return house in own or own in house or house[-4:] == own[-4:]


_CHOOSES = lazy(r"换届|选举|补选|增补|改选|分工")
_REPLIES = lazy(r"批复|通知|函$")
_COMMITTEE = lazy(
    r"(?P<party>中共|中国共产党|共青团|中国共产主义青年团)(?P<body>[\u3400-\u9fff（）]{3,36}?(?:总支部?|支部))(?:委员会)?(?=$|[\u3400-\u9fff])"
)
_BRANCH = lazy(r"(?:中共|中国共产党)?(?P<body>[\u3400-\u9fff（）]{3,36}?[党团](?:总支|支部))(?:委员会)?$")
_TERM = lazy(r"第[一二三四五六七八九十\d]+届")


def cell_that_chooses(title: str, signer: str, context: Context) -> str:
    """The branch of the party or the League that signs a paper on its own election, by the fuller name of title and foot; else empty."""
    if "支" not in title + signer or not _CHOOSES.search(title) or _REPLIES.search(title):
        return ""
    before, _, about = title.partition("关于")
    signed, titled = _cell_named(signer), _cell_named(about) or _cell_named(before)
    if signer and not signed:
        return ""
    words = titled if titled.endswith(signed) else signed
    return expand(words, context) if words else ""


def _cell_named(words: str) -> str:
    """The branch that words name, by its usual name."""
    found = _COMMITTEE.search(words)
    body = found["body"] if found else own["body"] if (own := _BRANCH.match(words)) else ""
    body = _TERM.sub("", body)
    branch = branch_of(body) or body
    return (
        branch.replace("党总支", "团总支").replace("党支部", "团支部") if found and "团" in found["party"] else branch
    )


_PARTY = (
    r"统战部|统一战线工作部|宣传部|组织部|农工部|农村工作(?:部|委员会|领导小组办公室)|社会工作部|工业(?:交通)?工作?部|财贸(?:工作)?部|文教(?:工作)?部|办公[室厅]"
    r"|政法委(?:员会)?|党校|老干部局|政策研究室|政研室|研究室|党史研究室|党史办|网信办|网络安全和信息化委员会办公室|编办|机构编制委员会办公室"
    r"|台办|台湾工作办公室|外办|外事(?:工作(?:委员会)?)?办公室|改革办|财经办|国安办|巡[察视](?:工作领导小组办公室|工作办公室|办)|讲师团|文明办|督查室|机要局|保密(?:办|局)"
    r"|(?:省|市|县|区|州)?(?:直属?)?机关工(?:作委员会|委)|信访局|档案[馆局]"
)
_STATE = (
    r"办公[室厅]|研究室|政策研究室|发展研究中心|信访(?:局|办公室|办)|法制(?:局|办公室|办)|外事(?:侨务)?(?:办公室|办)|外办|侨办|金融(?:工作)?(?:办公室|办)|驻[\u3400-\u9fff]{1,4}(?:办事处|联络处)"
    r"|机关事务(?:管理局|服务中心)|督查室|政务服务中心|地方志办公室"
)
_SCHOOL = (
    r"党委(?:组织|宣传|统战|学生工作|学工|研究生工作|教师工作|保卫|武装)部|党委办公室|党校"
    r"|(?:组织|宣传|统战|学生工作|学工|保卫|武装|后勤保障)部|研究生(?:院|部|处|学院)|继续教育(?:学院|处)|教务[处部]|学生(?:工作)?处|人事处|科研处|科技处|社会?科学?处|财务处|保卫处|后勤(?:管理)?处|基建处|国资处|审计处|国际(?:合作与)?交流处"
)
_SECOND = r"(?=(?:[（(][\u3400-\u9fff]{2,16}[）)]|[、 　]?[\u3400-\u9fff]{2,12}?行政学院)?"
"""A second name that the department bears: `（某市行政学院）`."""
_TELLS = (
    r"(?:[（(]?(?:[\d〇○零一二三四五六七八九]{4}|[\d〇○零一二三四五六七八九]{4}[—–\-~～至][\d〇○零一二三四五六七八九]{2,4})年?度?[）)]?)?(?:[上下]半年|[一二三四\d]{1,2}(?:季度|月份?))?[ 　]*"
    r"(?:大事|纪事|年[鉴表]|[史志]|简[史介志]|沿革|机构|历[任届]|现任|概况|领导|工作|党建|要事|动态|简报|召开|举[行办]|开展|组织(?!部)|深入|传达|扎实|积极|成立|荣获|喜获))"
)
_DEPARTMENT = lazy(
    rf"(?:[\d〇○零一二三四五六七八九]{{4}}年度?)?(?P<whole>(?:(?:中共|中国共产党)?[\u3400-\u9fff]{{1,10}}?[省市区县旗州盟](?:委(?:员会)?(?:(?:{_PARTY})|[、和]?[省市区县旗州盟]?(?:人民)?政府(?:{_STATE}))|(?:人民)?政府(?:{_STATE}))"
    rf"|(?P<school>[\u3400-\u9fff]{{2,16}}?)(?:大学|学院|学校|师专)(?:{_SCHOOL}))){_SECOND}{_TELLS}"
)
"""`某市委统战部大事记`, `某市政府办公室召开…`, `某大学研究生院2021年大事记`; no notice or list that it only sends out."""


def department_of(title: str) -> str:
    """The department, with its body, that a title begins with and whose own doings it tells; else empty."""
    found = _DEPARTMENT.match(title) if any(sign in title for sign in ("委", "政府", "学", "师专")) else None
    if found is None or not (found["school"] or has_owner(found["whole"])):
        return ""
    begins, end = found.span("whole")
    return found["whole"] if left_edge(title, end, begins) == begins else ""
