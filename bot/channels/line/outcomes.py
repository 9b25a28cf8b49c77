"""What LINE's answers mean for a parcel: there, to be tried again, or never.

Sources: Messaging API reference, send-reply-message, send-push-message, retry-api-request.
"""

from __future__ import annotations

from bot.arrivals import Delivered, Outcome, Parcel, Passing, Permanent, Unpaid, Unsure

RATE, LATE = "rate", "late"

_CONFLICT, _TOO_MANY, _SERVER = 409, 429, 500
_UNAUTHORISED = (401, 403)
_OPERATOR_SECONDS = 300.0  # a wrong access token is mended by the operator
_OPERATOR_REPLY_SECONDS = 10.0  # a reply token lives a minute
_ONE_PERSON_SECONDS = 60.0


def of_reply(status: int, message: str, parcel: Parcel) -> Outcome:
    """Judge a refused reply."""
    if status == _TOO_MANY:
        return Passing(RATE, backoff(parcel.attempt))
    if status >= _SERVER:
        return Passing(f"LINE answered {status}", backoff(parcel.attempt))
    if "invalid reply token" in message.lower():
        return _of_token(parcel)
    if status in _UNAUTHORISED:
        return Passing(_why(status, message), _OPERATOR_REPLY_SECONDS)
    return Permanent(_why(status, message))


def of_push(status: int, message: str, parcel: Parcel) -> Outcome:
    """Judge a refused push; 409 says its retry key was accepted before."""
    attempt = parcel.attempt
    if status == _CONFLICT:
        return Delivered()
    if status == _TOO_MANY:
        return _limited(message.lower(), attempt)
    if status >= _SERVER:
        return Passing(f"LINE answered {status}", backoff(attempt))
    if status in _UNAUTHORISED:
        return Passing(_why(status, message), _OPERATOR_SECONDS)
    gone = "failed to send messages" in message.lower()  # an address LINE does not know
    return Permanent(_why(status, message), gone=gone)


def of_silence(error: BaseException, attempt: int) -> Outcome:
    """Judge no answer: token and retry key make a second try safe."""
    return Passing(type(error).__name__, backoff(attempt))


def backoff(attempt: int) -> float:
    """Return the seconds before the next try: half a second, doubled, at most 8.

    A reply token lives a minute, so the first tries come soon.
    """
    return min(0.25 * 2.0 ** min(attempt, 5), 8.0)


def _of_token(parcel: Parcel) -> Outcome:
    """Judge a refused token: it is one-use, so a young one that was tried before was delivered.

    An old one may as well have died while the program was down: LINE does not tell which.
    """
    if parcel.attempt == 1:
        return Permanent(LATE)
    return Unsure(LATE) if parcel.is_old else Delivered()


def _limited(message: str, attempt: int) -> Passing | Unpaid:
    """Tell apart the three meanings of 429, which only the message does."""
    if "monthly limit" in message:
        return Unpaid()
    if "rate limit" in message:
        return Passing(RATE, max(2.0, backoff(attempt)))
    return Passing("too many to one person", _ONE_PERSON_SECONDS)


def _why(status: int, message: str) -> str:
    return f"LINE answered {status}: {message[:200]}"
