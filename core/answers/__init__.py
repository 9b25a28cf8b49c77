"""Questions about the articles: a reviewed answer with its source, or an honest no."""

from core.answers.answering import Answer, answer
from core.answers.telling import reply
from core.answers.why import why, why_asked, why_plan
from core.answers.why_part import why_part

__all__ = ["Answer", "answer", "reply", "why", "why_asked", "why_part", "why_plan"]
