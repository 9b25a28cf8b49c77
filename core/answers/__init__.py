"""Questions about the articles: a reviewed answer with its source, or an honest no."""

from core.answers.answering import Answer, answer
from core.answers.telling import reply
from core.answers.why import why, why_asked, why_plan

__all__ = ["Answer", "answer", "reply", "why", "why_asked", "why_plan"]
