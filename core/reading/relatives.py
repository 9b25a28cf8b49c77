"""Those to whom people pass a plan on, as one phrase for the tables of wishes."""

from __future__ import annotations

RELATIVE = (
    "(女兒|兒子|媽媽|媽|爸爸|爸|家人|先生|太太|老公|老婆|姊姊|姐姐|妹妹|哥哥|弟弟|朋友|醫生"
    "|姊|姐|哥|弟|妹|阿嬤|阿公|婆婆|公公|媳婦|女婿|醫師|家裡人|孫子|孫女|看護|親友)"
)
