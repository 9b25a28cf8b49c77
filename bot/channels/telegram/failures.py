"""What a failed sendMessage means for the parcel.

The order matters: in the library BadRequest is a NetworkError, and its 401 and 404 are one error.
"""

from __future__ import annotations

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken

from bot.arrivals import Passing, Permanent, Unsure
from bot.channels.telegram.request import NotSentError, ServerTroubleError, TooManyError

_GONE_SENTENCES = ("chat not found", "user not found", "user is deactivated", "peer_id_invalid")
"""Refusals with 400 that mean the same as 403 (telegram-bot-api, Client.cpp)."""

_MIGRATED = "the chat became a group, and nothing of anyone's health goes to a group"
_BAD_TOKEN = "Telegram refuses the token or the address: check GUBEN_TELEGRAM_TOKEN and _API_BASE"  # noqa: S105 - a sentence, no token
_OPERATOR_SECONDS = 300.0  # a wrong token is mended by the operator, and nothing was sent


def outcome(fault: Exception) -> Passing | Permanent | Unsure:
    """Sort an error of one sendMessage.

    Whatever is not known to have failed before or at Telegram may have been delivered.
    """
    match fault:
        case TooManyError():
            return Passing(fault.message, fault.seconds)
        case NotSentError() | ServerTroubleError():
            return Passing(f"{type(fault).__name__}: {fault}")
        case Forbidden():
            return Permanent(fault.message, gone=True)
        case ChatMigrated():
            return Permanent(_MIGRATED, gone=True)
        case BadRequest():
            return Permanent(fault.message, gone=_says_gone(fault))
        case InvalidToken():
            return Passing(_BAD_TOKEN, _OPERATOR_SECONDS)
        case _:
            return Unsure(f"{type(fault).__name__} after asking")


def _says_gone(fault: BadRequest) -> bool:
    return any(sentence in fault.message.lower() for sentence in _GONE_SENTENCES)
