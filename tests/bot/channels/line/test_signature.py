from bot.channels.line import signature

BODY = b'{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}'
SECRET = "8c570fa6dd201bb328f1c1eac23a96d8"  # noqa: S105  LINE's published test vector
SIGNATURE = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs="


def test_the_published_vector_holds() -> None:
    assert signature.holds(SECRET, BODY, SIGNATURE)


def test_a_changed_body_or_another_secret_does_not_hold() -> None:
    assert not signature.holds(SECRET, BODY + b" ", SIGNATURE)
    assert not signature.holds("other", BODY, SIGNATURE)


def test_a_missing_empty_or_foreign_signature_does_not_hold() -> None:
    for given in (None, "", "骨本", "\udcff", SIGNATURE.lower(), SIGNATURE + "=", "x" * 9999):
        assert not signature.holds(SECRET, BODY, given)
