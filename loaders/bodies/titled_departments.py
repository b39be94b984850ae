"""The department of a party committee, a government or a university whose own history or news a title says it tells."""

from __future__ import annotations

from ..language.patterns import lazy
from .anchors import has_owner
from .building import left_edge

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
