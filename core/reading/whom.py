"""Whom a message means: one person, or two (asked which first), or nobody said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from core.person import Sex, Subject
from core.reading.asked_for import asked_for
from core.reading.gossip import without_gossip
from core.reading.kinship import Kin
from core.reading.mentions import Mention, mentions
from core.reading.owners import Anchor, Owned, Who, owned
from core.reading.parts import Part, alone
from core.reading.pattern import Pattern
from core.reading.sexes import SaidSex
from core.reading.singled import singled, without_told_of
from core.reading.slips import SLIP
from core.reading.statement import Stated, Sure
from core.reading.understood import Context, Slot, Span

_PLACES = (
    "台北|新北|基隆|桃園|新竹|苗栗|台中|彰化|南投|雲林|嘉義|台南|高雄|屏東|宜蘭|花蓮|台東|澎湖"
    "|金門|馬祖|北部|中部|南部|東部|鄉下|客家"
    "|越南|印尼|大陸|香港|原住民"
)
_ME_BEFORE_AGE = Pattern(
    "(?:(?<![醒叫知訴幫替給教])我|俺|阮|(?<![配木])偶|老身|老夫|老朽|在下|鄙人|敝人|本宮)(?:今年|現年|行年|年[方屆已]|[虛癡]長|虛度"
    "|現在|目前|已經退休|已經|也|都|才|剛滿|剛|滿|就"
    "|是[^ ,。]{1,6}|是|負|-|叫(?!我|[^ ,。]{0,2}[媽爸嬤公婆])[^ ,。]{1,4}(?=今年|現在)"
    "|不到|未滿|還沒|接近|快要?|將近|大概|大約|約"
    "|差不多|可能|應該|明年|後年|下個月|再.{1,4}|虛歲|實歲|足歲|年紀|年齡|有(?!一?[個位])|女生"
    "|男生|女性|男性"
    "|女的|男的|女"
    "|(?:fe)?male|男|民國|[屬肖].的?|退休|啊|呢|啦|[0-9一二三四五六七八九十]{1,3}歲就[^ ,。]{1,6}"
    f"|(?:是|住|住在)?(?:{_PLACES})(?:市|縣)?的?(?:人|郎|姑娘|媳婦|女婿)?(?= |今年|現在|,)"
    "|[ ,:、了])*$"
)
_ME_OPENING = Pattern(
    "(?:嗨|哈囉|你好|請問| |,)*(?P<me>我)(?:每天|每週|都|常|很|不(?!是)|沒|已|平常|平時|現在|最近"
    "|有(?!個|一個|位|朋友)|吃|喝|停經|住|一天|從|目前|身高|體重|之前|以前|剛|懷孕|愛|喜歡|對"
    "|幾乎|整天|天天|早就|早上|晚上"
    "|擺攤|賣|開|種|養|教|今年(?![0-9一二三四五六七八九十])|前陣子|跌倒|摔|[當做](?!了?阿|人家)|跑|煮|洗|站|坐|搬|送|騎|修|畫|唱|跳|練|爬|走|睡|退休|失業|一個人|單身|獨居|結婚|離婚|膝|腰|腳|手(?!機)|背"
    "|肩|牙|腸|胃|血|體|身|瘦|胖|怕|容易|需要|去年|前年|上個?月|擔心|小腿|大腿|行(?:船|動)|討海|捕|割|採|扛|務農|務實"
    "|上班|工作|在(?:洗|吃|家|田|餵|上|外|種|辦|工|做)|都在|都沒|天生|月經|更年期|性別|乳糖|中風"
    "|還沒|[女男]性?(?:生|的)|的?月經|姨媽|心臟|腎臟|骨|有(?:吃|在|洗|裝|腎|心|骨|高|糖|打|餵))"
)
_ME_BEFORE_SEX = Pattern(r"(?:(?<![醒叫知訴幫替給教])我|俺)(?:是|是個|本身是|本身)? ?$")
_HELPS = Pattern(
    "替(?!代)|給(?!我|你)"
    "|幫(?!我(?:自己)?(?:[做算排看弄設查建開記提列出抓想估 ,]|規劃|安排|評估|$))"
)
_ONLY_ME = Pattern(
    "(?:[^,。!? 我她他你媽爸的]{1,6}的)?(?:那個|當然)?"
    "(?:是|就是|就|那就|當然是|幫|問|給)?(?P<me>我|me|阮|俺)"
    "[啦喔哦啊的吧呀嘛囉,。! ]*(?:[ ,](?:不是|不要|不用"
    "|別管)[^,。!?我 ]{0,2}我?[^,。!? 我]{1,4}|[ ,]?(?:不然|除了我)?(?:還有|還|是|要|會)?[誰咧呢])?"
)
_FOR_ME = Pattern(  # 我先生在洗腎,我要不要補鈣
    "[ ,。](?:那|那麼|請問|所以)?(?P<me>我)(?:自己)?也?(?:要不要|需不需要|需要|是不是也?(?:要|該"
    "|需要)|該不該|可不可以|能不能|可以"
    "|會不會|適不適合|適合|應該|該|要怎麼|該怎麼|也要|也該)(?:也|多)*(?:怎麼|開始)?(?:吃|補|喝"
    "|曬|用鈣|保養|檢查|測|做|骨|有骨)(?![^?]*(?:[她他伊]|給|幫|替))"
)
_OWN_QUESTION = Pattern(  # 我爸70洗腎 我是他女兒44歲 我自己想問
    "(?<=問)(?P<asked>我)(?:自己|本人)的?(?=$|[ ,。啦喔])"
    "|(?P<asks>我)(?:自己|本人)(?:是|才|也)?(?:想要?|要)(?:來)?問"
    "(?![我她他]|[^,。!? ]{0,3}[媽爸嬤公婆])"
)
_NURSING = Pattern("母奶|母乳|哺乳|親餵|產後|坐月子")  # the child beside her is not meant
_CORRECTION = Pattern(f"不對|{SLIP}|錯了|更正|啊不|喔不|應該是|才對|其實")
_MANY = (Subject.CHILD, Subject.OTHER)  # of these one may speak of several
_ANY_ELDER = ("長輩", "親戚", "老人家", "客戶", "個案", "住民", "病人")
_SHE = Pattern("[^我她他嗎?]{0,10}(?:^|[ ,])?她(?!的?(?:媽|爸|女|兒|先生|太太|老[公婆]|[孫阿]))")
_NEAR = 18


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a message means: one person, or ``two`` (ask which first), or nobody said."""

    mention: Mention | None = None
    me: Span | None = None  # the 我 of 我65歲
    two: tuple[Subject, ...] = ()
    denied: bool = False
    aside: tuple[Mention, ...] = ()
    owners: Mapping[Span, Anchor | None] = field(default_factory=dict)

    @property
    def subject(self) -> Subject | None:
        """Whom the message means, where one person only."""
        if self.two:
            return None
        if self.mention is not None:
            return self.mention.kin.subject
        return Subject.SELF if self.me is not None else None

    def names(self, stated: Stated) -> bool:
        """Whether the word itself for the one meant stands before an age (媽媽72)."""
        owner = self.owners.get(stated.span)
        return owner is not None and owner.who is Who.NAMED and self.is_of(stated)

    def is_of(self, stated: Stated) -> bool:
        """Whether an age is that of the one meant, as far as the words name anybody for it."""
        owner = self.owners.get(stated.span)
        if owner is None or owner.who is Who.THEY:
            return True
        if owner.who is Who.NAMED and owner.mention is not None:
            return self.mention is not None and _is_one(self.mention, owner.mention)
        return owner.who is Who.ME and self.subject in (None, Subject.SELF)


def _is_one(mention: Mention, other: Mention) -> bool:
    """Whether two words are for one person, also where one stands in a pair: 我和我妹 … 我妹."""
    if mention.kin == other.kin or mention.span == other.span:
        return True
    paired = bool(mention.kin.pair or other.kin.pair)
    return paired and mention.typed == other.typed


def me_before(text: str, start: int) -> Span | None:
    """Return where 我 stands before an age, with nobody else between (我今年58)."""
    window = max(0, start - _NEAR)
    match = _ME_BEFORE_AGE.search(text[window:start])
    if match is None:
        return None
    return Span(window + match.start(), window + match.start() + 1)


def _me(text: str, ages: tuple[Owned, ...], sexes: tuple[SaidSex, ...]) -> Span | None:
    for each, owner in ((each.stated, each.owner) for each in ages):
        if owner is not None and owner.who is not Who.ME:
            continue  # 我68歲的媽媽, 我兩歲的狗
        span = me_before(text, each.span.start) if not each.denied else None
        if span is not None:
            return span
    for said in sexes:
        window = max(0, said.span.start - _NEAR)
        match = _ME_BEFORE_SEX.search(text[window : said.span.start])
        if match and not said.denied:
            return Span(window + match.start(), window + match.start() + 1)
    return None


def _two(chosen: list[Mention], me: Span | None, ages: tuple[Stated, ...]) -> tuple[Subject, ...]:
    """Return the people between whom the message does not choose, or nobody."""
    for each in chosen:
        if each.kin.pair:
            return each.kin.pair
    subjects = list(dict.fromkeys(each.kin.subject for each in chosen))
    aged = me is not None and any(each.sure is not Sure.ABOUT for each in ages)
    if aged and subjects and Subject.SELF not in subjects:  # 我65歲 我媽90歲
        subjects.insert(0, Subject.SELF)
    unlike = {each.kin.sex for each in chosen if each.kin.subject in _MANY}
    return tuple(subjects) if len(subjects) > 1 or len(unlike - {None}) > 1 else ()


def _and_them(me: Span | None, ages: tuple[Owned, ...]) -> tuple[Subject, ...]:
    """Return both people of 我74她72, 她今年七十六 我四十八."""
    theirs = any(each.owner is not None and each.owner.who is Who.THEY for each in ages)
    return (Subject.SELF, Subject.OTHER) if me is not None and theirs else ()


def _chosen(said: tuple[Mention, ...]) -> list[Mention]:
    """Return those meant: the ones with 幫, 換 … where there are any, else all not aside."""
    strong = [each for each in said if each.part is Part.STRONG]
    if said and all(each.typed.endswith(_ANY_ELDER) for each in strong):
        strong = []  # 幫家裡長輩,我阿公: the one who is named
    denied = {_named(each) for each in said if each.part is Part.DENIED}
    meant = strong or [each for each in said if each.part is Part.MEANT]
    meant = meant or [each for each in said if each.part is Part.STRONG]
    return [each for each in meant if _named(each) not in denied]


def _named(mention: Mention) -> tuple[Subject, str]:
    """Return what tells one person from another: of spouses, children and others the word."""
    one_only = mention.kin.subject not in (Subject.SPOUSE, *_MANY)
    return mention.kin.subject, "" if one_only else mention.typed.lstrip("我阮的家")


def meant(
    text: str, context: Context, ages: tuple[Stated, ...], sexes: tuple[SaidSex, ...]
) -> Meant:
    """Decide whom a normalised text means.

    Args:
        text: Normalised text.
        context: ``asked`` "subject" lets a word alone answer.
        ages: The ages stated in it.
        sexes: The sexes said in it.
    """
    everyone = asked_for(text, mentions(text, asked=_is_answered(text, context)), context)
    owners = owned(text, everyone, ages)
    said = without_gossip(everyone, text, context)
    said = without_told_of(text, said, owners, context)
    aside = tuple(each for each in said if each.part in (Part.ASIDE, Part.COUNTED))
    me = _me(text, owners, sexes)
    if _of_the_held(context) and _and_them(me, owners):
        me = None  # asked of her: 她四十四 我四十六
    me = None if tells_both(sexes, context) else me
    if me is None and (mine := _asks_for_oneself(text, said, ages)) is not None:
        return Meant(None, mine, aside=said, owners=_whose(owners))
    first = _first_person(said, me)
    single = singled(text, said, owners)
    chosen = [first] if first else [single] if single else _chosen(said)
    chosen = _lone(text, _corrected(text, chosen), context)
    if me is None and not chosen:
        me = _lone_me(text, context) or (None if aside else _me_opening(text, owners))
    if me is not None and _NURSING.search(text):
        chosen = [each for each in chosen if each.kin.subject is not Subject.CHILD]
    strong = any(each.part is Part.STRONG for each in chosen)
    two = _two(chosen, None if strong else me, ages)
    answers = context.asked == Slot.AGE and context.profile.subject is Subject.SELF
    two = two or (() if strong or answers else _and_them(me, owners))
    if two and (asked_about := _asked_about(text, chosen, context)):
        chosen, two = asked_about, ()
    mention = _spouse_of_either_sex(chosen) or _plainest(text, chosen)
    denied = any(each.part is Part.DENIED for each in said)
    return Meant(mention, None if mention else me, two, denied, aside, _whose(owners))


def _whose(owners: tuple[Owned, ...]) -> dict[Span, Anchor | None]:
    return {each.stated.span: each.owner for each in owners}


def _is_answered(text: str, context: Context) -> bool:
    """Whether a word alone tells whom it is for: as asked, or 自己 while that is not known."""
    alone_ = context.profile.subject is None and _ONESELF.fullmatch(text) is not None
    return alone_ or context.asked == Slot.SUBJECT


_ONESELF = Pattern("(?:就是|是)?自己(?:的|用|要用)?[啦喔,。 ]*")


def _lone(text: str, chosen: list[Mention], context: Context) -> list[Mention]:
    """Keep the one that is a whole clause of the answer: 我媽啦 我爸他不聽."""
    if context.asked != Slot.SUBJECT or not _differ(chosen):
        return chosen
    lone = [each for each in chosen if alone(text, each.span)]
    return lone if len(lone) == 1 else chosen


def _of_the_held(context: Context) -> bool:
    held = context.profile.subject
    return context.asked == Slot.AGE and held not in (None, Subject.SELF)


def tells_both(sexes: tuple[SaidSex, ...], context: Context) -> bool:
    """Whether, asked another's sex, one's own is told beside it: 她是女的 我是男的."""
    another = context.profile.subject not in (None, Subject.SELF)
    return another and context.asked == Slot.SEX and len({each.own for each in sexes}) > 1


def _asked_about(text: str, chosen: list[Mention], context: Context) -> list[Mention]:
    """Return the one asked about, where another is named beside: 我媽常去公園 我爸都在家."""
    if context.asked not in ("age", "sun", "menopause", "diet", "safety"):
        return []
    if any(alone(text, each.span) or each.kin.pair for each in chosen):
        return []  # 我媽啦 什麼我爸
    return [each for each in chosen if each.kin.subject is context.profile.subject]


def _asks_for_oneself(
    text: str, said: tuple[Mention, ...], ages: tuple[Stated, ...]
) -> Span | None:
    """Return the 我 of a question about oneself behind what is told of another."""
    own = _OWN_QUESTION.search(text)
    if own is not None and said and not any(each.part is Part.STRONG for each in said):
        return Span(*own.span(own.lastgroup or 0))
    told_of = (
        bool(said) and not ages and all(each.part in (Part.MEANT, Part.ASIDE) for each in said)
    )
    found = _FOR_ME.search(text, said[0].span.end) if told_of else None
    return Span(*found.span("me")) if found else None


def _corrected(text: str, chosen: list[Mention]) -> list[Mention]:
    """Return the last of those meant where the words take the first back (我爸 不對 我媽)."""
    if len(chosen) < 2:  # noqa: PLR2004 - one person, and another in their place
        return chosen
    between = text[chosen[-2].span.end : chosen[-1].span.start]
    instead = _CORRECTION.search(between) and not text.startswith("也", chosen[-1].span.end)
    return chosen[-1:] if instead else chosen  # 其實我爸也要 is of both


def _first_person(said: tuple[Mention, ...], me: Span | None) -> Mention | None:
    """Return the asker, where an elder names herself first: 阿嬤我今年78."""
    for each in said:
        if each.part is Part.ASIDE and len(said) > 1:
            continue  # 媽媽七十五 女兒我四十八
        if me and each.span.end == me.start and not each.typed.startswith(("我", "阮")):
            return replace(each, kin=Kin(Subject.SELF, each.kin.sex))
    return None


def _spouse_of_either_sex(chosen: list[Mention]) -> Mention | None:
    """Return one mention without a sex for 先生或太太."""
    spouses = [each for each in chosen if each.kin.subject is Subject.SPOUSE]
    if len({each.kin.sex for each in spouses}) > 1:
        return replace(spouses[0], kin=Kin(Subject.SPOUSE, None))
    return None


def _differ(chosen: list[Mention]) -> bool:
    """Whether those chosen are not all words for one (住民 王奶奶)."""
    return (
        len({each.kin.subject for each in chosen}) > 1
        or len({each.kin.sex for each in chosen} - {None}) > 1
    )


def _plainest(text: str, chosen: list[Mention]) -> Mention | None:
    """Return the first of those chosen, or of two words for one whose sex is said: 住民 王奶奶."""
    if not chosen:
        return None
    told = next((each for each in chosen if each.kin.sex), None)
    alike = told is not None and told.kin.subject is chosen[0].kin.subject
    best = told if told is not None and alike else chosen[0]
    if best.kin.sex is None and _SHE.match(text, best.span.end):
        return replace(best, kin=replace(best.kin, sex=Sex.FEMALE))  # 我主管她
    return best


def _me_opening(text: str, ages: tuple[Owned, ...]) -> Span | None:
    """Return the 我 that opens a message about oneself which gives an age: 我很少曬太陽 65歲."""
    match = _ME_OPENING.match(text)
    told = any(
        each.stated.sure is Sure.EXACT
        and not each.stated.denied
        and (each.owner is None or each.owner.who is Who.ME)
        for each in ages
    )
    return Span(*match.span("me")) if match and told and not _HELPS.search(text) else None


def _lone_me(text: str, context: Context) -> Span | None:
    """Return the 我 that alone answers "for whom?"."""
    if context.asked != Slot.SUBJECT:
        return None
    match = _ONLY_ME.fullmatch(text)
    return Span(*match.span("me")) if match else None
