"""What an operator gets wrong with the certificate, seen at doors on loopback."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.checks.tls import look_at_tls
from bot.findings import Finding, Weight

NOW = datetime.now(UTC)
DAY = timedelta(days=1)


def certified(folder: Path, name: str, ends: datetime, *, age: timedelta = 60 * DAY) -> Path:
    """Write a certificate that signs itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    us = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder()
        .subject_name(us)
        .issuer_name(us)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - age)
        .not_valid_after(ends)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    form, kind = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    file = folder / "certificate.pem"
    file.write_bytes(key.private_bytes(form, kind, plain) + made.public_bytes(form))
    return file


@asynccontextmanager
async def door(certificate: Path | None) -> AsyncIterator[str]:
    """Open a door on loopback, with TLS or without; yield its address."""
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)

    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 404 Not Found\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context) as server:
        yield f"https://localhost:{server.sockets[0].getsockname()[1]}"


async def seen(certificate: Path | None, *, trusted: bool = True) -> Finding:
    trusting = ssl.create_default_context()
    if certificate is not None and trusted:
        trusting.load_verify_locations(certificate)
    async with door(certificate) as address:
        found = await look_at_tls(address, NOW, trusting)
    assert found is not None
    return found


async def test_a_good_certificate_is_called_so(tmp_path: Path) -> None:
    found = await seen(certified(tmp_path, "localhost", NOW + 80 * DAY))
    assert found.weight is Weight.FINE
    assert "speaks TLS" in found.said


async def test_one_that_ends_within_two_weeks_is_told_while_there_is_time(tmp_path: Path) -> None:
    found = await seen(certified(tmp_path, "localhost", NOW + 10 * DAY))
    assert found.weight is Weight.WRONG
    assert f"ends on {NOW + 10 * DAY:%Y-%m-%d}" in found.said


@pytest.mark.parametrize(("days", "weight"), [(3, Weight.FINE), (0.5, Weight.WRONG)])
async def test_one_that_lives_for_days_is_only_late_in_its_last_one(
    tmp_path: Path, days: float, weight: Weight
) -> None:
    ends = NOW + days * DAY
    found = await seen(certified(tmp_path, "localhost", ends, age=6 * DAY - days * DAY))
    assert found.weight is weight


@pytest.mark.parametrize(
    ("name", "days", "trusted", "said"),
    [
        ("localhost", 80, False, "self-signed certificate"),
        ("localhost", -1, True, "certificate has expired"),
        ("bone.example.org", 80, True, "Hostname mismatch"),
    ],
)
async def test_one_that_platforms_refuse_is_told_with_the_reason(
    tmp_path: Path, name: str, days: int, said: str, *, trusted: bool
) -> None:
    found = await seen(certified(tmp_path, name, NOW + days * DAY), trusted=trusted)
    assert found.weight is Weight.WRONG
    assert said in found.said
    assert "Caddy" in found.said


async def test_a_door_without_tls_is_told() -> None:
    found = await seen(None)
    assert (found.weight, "does not speak TLS" in found.said) == (Weight.WRONG, True)


async def test_a_name_that_leads_nowhere_is_told() -> None:
    found = await look_at_tls("https://guben.invalid", NOW)
    assert found is not None
    assert (found.weight, "leads nowhere" in found.said) == (Weight.WRONG, True)


async def test_a_door_that_only_others_may_reach_is_no_mistake() -> None:
    found = await look_at_tls("https://127.0.0.1:1", NOW)
    assert found is not None
    assert (found.weight, "cannot be reached" in found.said) == (Weight.NOTE, True)


@pytest.mark.parametrize("address", ["", "http://bone.example.org", "https://", "bone"])
async def test_what_is_no_https_address_is_not_knocked_at(address: str) -> None:
    assert await look_at_tls(address, NOW) is None
