"""Phenomena of titles: bodies carried over, several bodies, modifiers, distributive lists, marks in brackets."""

from __future__ import annotations

import random
from datetime import date

import world_words as words
from world_meetings import meeting, officers
from world_tell import Tale, head_of, named, title_of
from world_truth import Body, Person, World


def carried(world: World, chance: random.Random, day: date) -> Tale:
    """One body for several people: 市总工会党组书记甲，副主席乙、丙."""
    tale, _ = meeting(world, chance, day)
    first, *vices = [head_of(world, day, "党组书记"), *world.holders(world.home, day, "副主席")]
    names = [tenure.person.name for tenure in vices]
    comma = chance.choice("，、")
    tale.say(f"{named(first)}{comma}副主席{'、'.join(names)}出席。")
    for tenure in (first, *vices):
        tale.part(tenure.person, "attendee").holds(tenure)
    return tale


def several_posts(world: World, chance: random.Random, day: date) -> Tale:
    """Posts of one person at one body: 党组成员、副主席甲."""
    tale, _ = meeting(world, chance, day)
    vice = world.holders(world.home, day, "副主席")[0]
    more = chance.choice(("党组副书记", "党组成员"))
    tale.say(f"{world.home.short}{more}、副主席{vice.person.name}讲话。").part(vice.person, "speaker")
    return tale.holds(vice).post(vice.person, world.home.name, more)


def several_bodies(world: World, chance: random.Random, day: date) -> Tale:
    """Posts of one person at two bodies: 市政协副主席、市科协主席甲."""
    tale, _ = meeting(world, chance, day)
    chair = head_of(world, day)
    other, role = chance.choice((("市政协", "副主席"), ("市人大常委会", "副主任"), ("市委", "常委")))
    second = head_of(world, day, "秘书长")
    tale.say(f"{other}{role}、{named(chair)}出席会议并讲话，{named(second)}主持。")
    tale.part(chair.person, "attendee", "speaker").part(second.person, "chair")
    return tale.holds(chair).post(chair.person, world.city + other[1:], role).holds(second)


def then(world: World, chance: random.Random, day: date) -> Tale:
    """时任."""
    tale, _ = meeting(world, chance, day)
    one, two = officers(world, chance, day, 2)
    tale.say(f"时任{named(one)}出席会议并讲话，{named(two)}主持会议。")
    tale.part(one.person, "attendee", "speaker").part(two.person, "chair")
    return tale.holds(one, then=True).holds(two)


def former(world: World, chance: random.Random, day: date) -> Tale:
    """原, 前: a post that ended before."""
    tale, _ = meeting(world, chance, day)
    gone = [t for t in world.tenures if t.end < day and t.body.short.startswith("市")]
    one, two = chance.choice(gone), head_of(world, day)
    if one.person == two.person:
        return former(world, chance, day)
    word = chance.choice("原原前")
    tale.say(f"{word}{named(one)}应邀出席，{named(two)}讲话。").part(one.person, "attendee").part(two.person, "speaker")
    return tale.holds(one, "former").holds(two)


def modified(world: World, chance: random.Random, day: date) -> Tale:
    """代, 常务副, 名誉, 兼职, 挂职, 执行."""
    tale, _ = meeting(world, chance, day)
    modifier = chance.choice(
        ("代理主席", "常务副主席", "名誉主席", "兼职副主席", "挂职副主席", "执行主席", "第一副主席")
    )
    person = world.stranger(chance)
    second = head_of(world, day, "秘书长")
    tale.say(f"{world.home.short}{modifier}{person.name}致辞，{named(second)}主持。")
    tale.part(person, "speaker").part(second.person, "chair")
    return tale.post(person, world.home.name, modifier).holds(second)


def distributive(world: World, chance: random.Random, day: date) -> Tale:
    """京津冀…主席甲、乙、丙: each his own province's."""
    tale, _ = meeting(world, chance, day)
    short, provinces = chance.choice(words.NEIGHBOURS)
    kind = world.home.short.removeprefix("市")
    people = [world.stranger(chance) for _ in provinces]
    units = chance.choice((short, f"{short}{'零一两三四'[len(provinces)]}省市"))
    tale.say(f"{units}{kind}主席{'、'.join(person.name for person in people)}出席。")
    for province, person in zip(provinces, people, strict=True):
        tale.part(person, "attendee").post(person, province + kind, "主席")
    return tale


def districts(world: World, chance: random.Random, day: date) -> Tale:
    """Heads of districts' bodies, with the city understood."""
    tale, _ = meeting(world, chance, day)
    kind = world.home.short.removeprefix("市")
    chosen = chance.sample([one for one in world.districts if not one.endswith("市")], 3)
    people = [world.stranger(chance) for _ in chosen]
    listed = "、".join(f"{place}{kind}主席{person.name}" for place, person in zip(chosen, people, strict=True))
    tale.say(f"{listed}作交流发言。")
    for place, person in zip(chosen, people, strict=True):
        tale.part(person, "speaker").post(person, world.city + place + kind, "主席")
    return tale


def departments(world: World, chance: random.Random, day: date) -> Tale:
    """Heads of a body's own departments."""
    tale, _ = meeting(world, chance, day)
    units = [body for body in world.bodies if body.short.startswith(world.home.short) and body != world.home]
    one, two = (world.holders(unit, day)[0] for unit in chance.sample(units, 2))
    tale.say(f"{named(one)}主持，{named(two)}介绍有关情况。").part(one.person, "chair").part(two.person, "speaker")
    return tale.holds(one).holds(two)


def companies(world: World, chance: random.Random, day: date) -> Tale:
    """Heads of companies and universities with long names."""
    tale, _ = meeting(world, chance, day)
    one, two = world.stranger(chance), world.stranger(chance)
    company, school = chance.choice(words.COMPANIES), world.city.removesuffix("市") + chance.choice(words.SCHOOLS)
    tale.say(f"{company}党委书记、董事长{one.name}，{school}副校长{two.name}发言。")
    tale.part(one, "speaker").part(two, "speaker").post(one, company, "党委书记").post(one, company, "董事长")
    return tale.post(two, school, "副校长")


def full_names(world: World, chance: random.Random, day: date) -> Tale:
    """The body in its long form, the short one later."""
    long = {short: full for full, short in words.UNIONS.items()}
    other = chance.choice([b for b in world.bodies if b.short.removeprefix("市") in long and b != world.home])
    full = world.city + long[other.short.removeprefix("市")]
    tale, _ = meeting(world, chance, day)
    head, second = world.holders(other, day, "主席")[0], world.holders(other, day, "秘书长")[0]
    tale.say(f"{full}主席{head.person.name}出席，{named(second)}发言。")
    tale.part(head.person, "attendee").part(second.person, "speaker")
    return tale.post(head.person, full, "主席").holds(second)


def marked(world: World, chance: random.Random, day: date) -> Tale:
    """（女）, （回族） after names."""
    tale, _ = meeting(world, chance, day)
    vices = world.holders(world.home, day, "副主席")
    tale.say(f"{world.home.short}副主席{'、'.join(t.person.name + mark_of(t.person, chance) for t in vices)}出席。")
    for tenure in vices:
        tale.part(tenure.person, "attendee").holds(tenure)
    return tale


def mark_of(person: Person, chance: random.Random) -> str:
    """What may stand in brackets after a name."""
    marks = ["女"] * person.woman + [person.nation] * bool(person.nation)
    return f"（{'，'.join(marks)}）" if marks else ""


def provincial(world: World, chance: random.Random, day: date) -> Tale:
    """A province's body beside the city's: 省科协副主席甲, 市科协主席乙."""
    tale, _ = meeting(world, chance, day)
    kind = world.home.short.removeprefix("市")
    person, chair = world.stranger(chance), head_of(world, day)
    above = "自治区" if world.province.endswith("自治区") else "省"
    body = Body(world.province + kind, above + kind, ("副主席",))
    tale.say(f"{body.short}副主席{person.name}、{title_of(chair)}{chair.person.name}出席。")
    tale.part(person, "attendee").part(chair.person, "attendee")
    return tale.post(person, body.name, "副主席").holds(chair)
