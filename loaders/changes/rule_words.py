"""The words that the patterns of changes are made of, over the signs of a shadow: people, posts, verbs that choose."""

from __future__ import annotations

from ..language.called_before import AGED
from ..language.called_together import TOGETHER
from ..language.once_more import ONCE_MORE
from ..language.workers import TRADES
from ..names.votes import VOTES
from .shadow import MARK, PERSON, POST, TITLE

_CALLED = rf"{POST}|(?:副|总)?(?:[院校局处科部所馆会厂市县区]长|主任|书记|主席|秘书长|董事长|经理|研究员|工程师)"
_CALLING = rf"(?:[\u3400-\u9fff]{{0,6}}(?:家|诗人|歌手|演员|学者|专家|导演|编剧|律师|医生|记者|农民工|工商户|个体户|养殖户|种植户|专业户|业主|企业主|{TRADES}|民警|村医|教师|护士|劳模|劳动模范|[中名西]医|医师|技师|主播|艺人|工匠|居士|耆宿|牧师|阿訇|长老|神父|道长|教友|领导|同志|前辈|红军|八路|会员|干部|校友|乡贤|[军干众人民师生员队管]代表)(?:、(?=(?:原任?|前任?|时任|现任)?{TITLE})|(?={PERSON})))?"
"""What somebody is known as, before the title: `作家、某研究会会长甲`."""
_BESIDES = rf"(?:、\d{{2,3}}岁(?:高龄)?的)?(?:、[\u3400-\u9fff]{{0,6}}(?:家|诗人|歌手|学者|专家|演员|干部|教师|医生|职工|老人|领导|同志|前辈|会员|校友)(?={PERSON}))?"
"""What somebody is besides, behind the title: `原主席、著名诗人甲`."""
ONE = rf"(?:{AGED})?{_CALLING}(?:(?:原任?|前任?|时任|现任|新任)?{TITLE}{_BESIDES}的?)?(?:同志)?{PERSON}{MARK}?+(?:(?:同志|先生|女士)?（[^（）{PERSON}]{{0,12}}{POST}(?:[、，]{POST})*[^（）{PERSON}]{{0,8}}）|同志|先生|女士|老人|大师|教授|博士|院士|校友|{_CALLED})?(?:（[^（）{PERSON}{POST}]{{1,30}}）)?"
_LEAVES = r"(?:，?因[^，。；\n]{1,20}?，?)?(?:不再|辞去|卸任|请辞|调离|退休|另有任用)"
_AFRESH = rf"{PERSON}{MARK}?(?:[、和]{PERSON}{MARK}?)*(?:同志)?(?:(?:分别|全票|再次)?(?:当选|[担兼]?任|为)|{_LEAVES})"
"""A new line that says who came to or left what, behind a list that does not."""
JOIN = rf"(?:[、，,](?:以及|和|及)?|[^\S\n]|\n(?!{_AFRESH})|以及|及|和|与)"
COUNT = rf"(?:等?[\d一二三四五六七八九十两]+(?:位|名|人)?(?:同志|人|代表|{TOGETHER}|委员(?=当选|为)|候选人)?|(?:两|二|三|四|五)?(?:位|人|同志)|等(?:同志|人|{TOGETHER})?)?"
_WORKER = r"(?:[\u3400-\u9fff]{0,4}(?:干部|{TRADES}|职工|农民|贫农|社员|教师|学生|医生|护士|战士|店员|代表|商人|窑工|矿工|技工)|[\u3400-\u9fff]{0,3}(?:界|民主|开明|知名|爱国|党外|无党派)人士|开明士绅|士绅|绅士|乡绅)?"
"""What somebody does who has no office: `军代表甲任主任，织工乙、干部丙任副主任`."""
_NEAR = rf"(?=[\u3400-\u9fff\d、]{{0,16}}+[{TITLE}{PERSON}])"
"""Before people: their sign is not farther than the words that `ONE` may begin with; nearly all places fail here."""
LIST = rf"(?:{_NEAR}{ONE}(?:{JOIN}{_WORKER}{ONE})*+{COUNT})"
TERM = r"(?:本届|新一届|新一任|首届|首任|第[一二三四五六七八九十百\d]+[届任])?"
_DELEGATE = rf"(?:(?<=为)(?:出席|参加|赴)(?={POST}))?"
"""What delegates are chosen for: `选举甲、乙为出席某省人民代表大会代表`."""
POSTS = rf"(?:{TERM}{_DELEGATE}(?:[我本该你][省市县区州旗乡镇]?)?{POST}(?:(?:[、，,]|，?兼任?|和|及|\u3000)?{POST}(?!(?:一职|职务|(?:候选)?人选)?(?:改|现|则|仍然?|继续|依旧|依然|照旧|分别|均|暂时?|临时|先)*由|(?:一职|职务?)(?:即|也|亦|将|的)?(?:相应|随之|自行|自然|自动|同时|一并|予以|被)|\d{{1,4}}[人名位]|(?:分别|仍[旧然]?|依[旧然]|继续)?[有为是系：]))*(?:（{POST}）(?=一职|职务?[，。；、\n]))?)"
CANDIDATE = r"(?:等?职务)?(?:的)?(?:候选人|人选|候选|建议人选|考察对象)"
_WHEN = r"(?:已经?)?于?(?:近日|日前|近期|最近|不久前|刚刚|昨[日天]|今[日天]|[本上]周|早前|随后)|(?:此前|之前)?已经?(?!担任|于)"
IN_MONTH = r"(?:(?:此前|之前|先前|早)?已经?|早)?于(?:(?:19|20)\d\d年|[今去前当同]年|[上本](?=月))?(?:\d{1,2}月份?(?:\d{1,2}日|[上中下]旬|[初中底末])?|月[初中底末]?|(?<=年)[初中底末])"
"""When somebody came to what he is now, which is told later: `原副处长甲|已于4月|调任…`."""
HOW = rf"(?:，?(?:{VOTES}|(?:也|则|亦|双双)(?=当选|以|全票|高票|再次|连续)|全票|高票|一致|再次|连续|继续|分别|均|等额|差额|直接|无记名投票|以无记名投票方式|当场|同时|一并|正式|{ONCE_MORE}|{_WHEN}|{IN_MONTH}))*"
AT_MEETING = rf"(?:，?(?:也|则|又|还|并)?(?:在|于)[^，。；、\n{PERSON}{POST}{TITLE}]{{2,40}}(?:会议?|换届|选举)(?:上|中|期间)?，?)?"
"""Where somebody was chosen, between the name and what tells so: `甲|在市科协第六次代表大会上|当选…`."""
NOT = r"(?<![未没])(?<!没有)(?<!拟)"
ELECT = r"(?:选举产生|选举|推选|推举|选出|补选|增选|增补|替补|递补|改选|票选|公推直选|公推|连选|推定|产生|选|推)"
APPOINT = r"(?:决定任命|批准任命|任命|聘任|聘请|特聘|续聘|返聘|聘|委任(?!命)|委派|任用|特邀|提拔|增聘|选派|指派|派|抽?调来?|确定|决定由|决定|指定|明确|(?<!不)同意|批准|(?<![\u3400-\u9fff\ue000-\ue003])任(?=\ue000))"
REMOVE = r"(?:决定免去|批准免去|免去|卸免|卸去|免除|免|撤销|撤去|解除|罢免|解聘|停止)"
UNDONE = r"被(?:错误地?|错|非法|违法|无理|无辜|强行|依法|先后|相继|当场|正式|同时|一并|再次|宣布|决定)*"
"""Before the verb by which somebody is put out of office: `被错误地撤销县委书记职务`."""
NOMINATE = r"(?:提名|推荐|提议|提请任命|提请|建议任命|拟推荐|拟提名|拟任命?|拟聘任?|拟提拔)"
PLAN = r"拟(?:(?:进一步|提拔|交流|转岗|重用|调整|平级|平职|继续)+(?:使用|任用|任职|担任)?[，,](?:拟)?(?:任|担任|转任|提名为)|(?:挂职?|交流|平[级职]|调整|提拔|进一步|转岗|重用|继续|重新)*(?:[转调提续改升留]?任|担任)(?:职务|职位|岗位)?[为：]*|提名(?:为|任)?|聘任?为?|提拔为?|进一步使用|晋升(?:为|任)?|推荐为?|交流(?:[到至])?)"
LEFT_ON = rf"(?:同志)?，?(?:已|现|自|从|于)*\d{{4}}年(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?(?:起|开始|后|[^，。；\n{PERSON}{POST}{TITLE}]{{1,8}}，)?，?"
"""When somebody leaves, before what he leaves: `甲同志2023年7月不再担任…`, `乙2020年12月退休，不再担任…`."""
PLANNED_TOO = rf"(?:，(?:同时|并)?(?:兼任|担任|任){POSTS})*"
"""Further offices of a plan: `拟任某局副局长，任某中心主任`."""
TAKE = (
    r"(?:同志)?(?:正式|全面|开始)?(?:(?:启程|起程|动身)?(?:到|赴|在)[^，。；\n]{2,20}?，?(?:挂职(?:锻炼|交流|工作)?，?|挂)(?:担任|任)|挂职?(?:担任|任)|(?:被)?(?:增聘|补充|选任)为|担任|出任|就任|接任|接充|充任|[复重再又专回返]任|[调返]回任|(?:升|调|转|改|提|晋|擢|补)任为?|继任|续任|上任|履新|受聘(?:成为|担任|为|任)?|(?:被?返|[续竞改连另新])聘(?:为|担任|任为?)|(?:正式)?成为(?=新一届|新任|第|首任|首届)|受命担任"
    r"|获聘(?:为)?|获任|晋升为?|提升为|提拔[为任]|擢升为|被?(?:正式)?(?:任命|聘任|聘请|委任(?!命)|特聘)(?:为|担任)?|被?聘为|被聘|被任命为)"
)
THERE = r"(?:[本我该]?[县市区院校厂社场所站馆局矿店])"
"""The body that somebody comes to, as its own history calls it: `甲来|院|任院长`."""
HELD = r"(?:所?(?:担任|兼任|任|兼|现任|原任|代理)的?|原来?(?:担任|兼任)?的?)?"
"""How somebody held what he gives up: `辞去兼任的某局局长职务`, `辞去所兼某会主席`."""
LAPSES = r"(?:相应|随之|自行|自然|自动|同时)(?:终止|免除|解除|免去|取消|卸免)"
SEAT_LAPSES = r"资格(?:即|也|亦|依法|同时|一并|被|予以|相应|随之|自行|自然|自动)*(?:终止|取消|撤销)"
"""What happens to a seat: `其某市人大代表资格终止`."""
LEAVES_FOR = rf"(?:，(?:另有任用|另行安排|另行分配|工作调动|(?:到龄|提前|办理)?退休|(?:保留|享受)[^，。；\n]{{0,12}}待遇)|，(?:[另改转]?任{POST}|[^，。；：\n{PERSON}{POST}{TITLE}]{{2,24}})(?=；))"
"""What a decision remarks behind an office that somebody loses: whatever stands there before the next row."""
TAIL = r"(?:等)?(?:领导)?(?:职务|职|一职)?"
