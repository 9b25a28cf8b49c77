"""Questions in the middle of the talk: answered at every step, and the question put again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from core import knowledge
from core.dialogue import New, State, Step, step, view
from core.messages import Ask, Moment, Said, Say

KNOWN = knowledge.load()
NOON = Moment(datetime(2026, 11, 21, 12, tzinfo=ZoneInfo("Asia/Taipei")), "t")
ANSWERS = ("開始", "自己", "52", "女", "停了", "很少", "都沒有")
QUESTIONS = (
    "K2跟K1差在哪",
    "鈣片飯前吃還是飯後吃",
    "那K2是在幹嘛的",
    "納豆一天可以吃幾盒",
    "喝咖啡會不會流失鈣",
    "我牙齒不好吃什麼補鈣",
    "豆漿有鈣嗎",
    "維他命D跟D3一樣嗎",
    "鈣片吃多會不會結石",
    "骨質疏鬆可以治好嗎",
    "補鈣要多久才有效",
    "小魚乾一天吃多少",
    "起司算不算補鈣",
    "晒太陽要曬多久",
    "大骨湯補鈣有效嗎",
    "芥藍菜有鈣嗎",
    "骨鈣素是什麼東西?",
    "你是真人嗎",
    "為什麼要問這個",
    "你們會把資料賣掉嗎",
    "什麼是健康食品",
    "不吃鈣會怎樣",
    "鈣片哪個牌子好",
    "黑芝麻呢",
    "我可以不吃鈣片只吃食物嗎",
    "吃素怎麼補",
    "睡前吃鈣好嗎",
    "洗腎的人可以吃鈣嗎",
    "孕婦能吃嗎",
    "兩顆一起吃可以嗎",
    "運動有用嗎",
    "牛奶跟豆漿哪個好",
    "K2有副作用嗎",
    "欸我問一下喔 優格可以嗎",
    "請問檸檬酸鈣比較好喔",
    "香菇有D嗎",
    "鈣要配什麼吃",
    "蝦米有鈣嗎",
    "鈣片要咬碎嗎",
    "早上吃還是晚上吃比較好",
    "喝茶會影響嗎",
    "骨頭湯有沒有用",
    "敢愛曬日頭",
    "曬太陽可以隔著玻璃嗎",
    "D3可以跟魚油一起吃嗎",
    "我膝蓋痛跟缺鈣有關嗎",
    "抽筋是不是缺鈣",
    "這兩篇文章誰寫的",
    "可以一次吃一千毫克嗎",
    "缺鈣有什麼症狀",
    "深綠色蔬菜有哪些",
    "豬肝可以吃嗎",
    "蛋黃一天幾顆",
    "骨密度要多久測一次",
    "什麼時間曬太陽最好",
    "吃鈣會便秘怎麼辦",
    "鈣片貴的有比較好嗎",
    "為啥要分開吃",
    "K2哪裡有",
    "雞蛋殼可以補鈣嗎",
    "地瓜葉K1高嗎",
    "我不敢吃納豆怎麼辦",
    "一定要吃K2嗎",
    "牛奶會胖嗎",
)
MISREAD = {"misread", "misread-again", "misread-left", "not-understood"}


def talk(state: State, said: str) -> Step:
    return step(state, Said(said), NOON, KNOWN)


def states() -> Iterator[State]:
    """The talk at each of its questions."""
    state: State = New()
    for each in ANSWERS:
        state = talk(state, each).state
        yield state


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_midway_is_answered_and_the_open_one_put_again(question: str) -> None:
    for state in states():
        done = talk(state, question)
        ids = {each.id for each in done.told.replies if isinstance(each, Say | Ask)}
        assert len(done.told.replies) > 1, ids
        assert MISREAD.isdisjoint(ids)
        assert view(done.state) == view(state)
