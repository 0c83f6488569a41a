"""What goes into a pack of bytes comes out of it, and nothing else does."""

import base64
import dataclasses
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from batch.fakes import sound_audit
from hypothesis import given
from hypothesis import strategies as st

from auditor.audit.codec import DamagedResultError, decode, decode_outline, encode, parted
from auditor.audit.model import Audit, Evidence


def test_an_audit_comes_back_as_it_was() -> None:
    audit = sound_audit("合同.txt")

    assert decode("合同.txt", encode(audit)) == audit


def test_an_outline_is_the_audit_without_what_it_rests_on() -> None:
    audit = sound_audit("a.txt")
    bare = tuple(dataclasses.replace(c, suggestion="", evidence=(), elements=()) for c in audit.clauses)
    draft = tuple(dataclasses.replace(found, evidence=()) for found in audit.draft)

    bare_audit = dataclasses.replace(audit, clauses=bare, draft=draft, searchable="")
    assert decode_outline("a.txt", encode(audit)) == bare_audit


def test_the_sample_uses_every_field_so_a_new_field_cannot_be_forgotten() -> None:
    unused = _fields_left_at_their_default(sound_audit("a.txt"))

    assert unused == {"ClauseFinding.trace", "ElementFinding.trace"}


def test_the_path_is_that_of_the_file_the_bytes_are_read_for() -> None:
    assert decode("moved.txt", encode(sound_audit("first.txt"))).path == "moved.txt"


@given(text=st.text(), characters=st.integers(min_value=0), page=st.none() | st.integers(1, 9999))
def test_any_text_survives(text: str, characters: int, page: int | None) -> None:
    span = Evidence(text, 0, len(text), page, 0)
    audit = sound_audit("a.txt")
    clause = dataclasses.replace(audit.clauses[0], title=text, reasons=(text, ""), evidence=(span,))
    audit = dataclasses.replace(audit, characters=characters, clauses=(clause,))

    assert decode("a.txt", encode(audit)) == audit


def test_half_a_surrogate_pair_survives() -> None:
    audit = dataclasses.replace(sound_audit("a.txt"), language="\udce4")

    assert decode("a.txt", encode(audit)) == audit


WRITTEN_BY_VERSION_0_1 = (
    b"0002$cmbu1(Q3jl6oy|VoZAIyE53*Kr59-%+h7-=EsX6}9SDPZA!1PxVK>_fg~4DgY<n4#;#+vyG4=q4K+d24JD&~4l?Nz1g"
    b"g0CQ?bCs28Pv8R@fc=kisDp1osS=SQ>yK^nr8SpWC14@5eZ?Eh+9lREyrosn$^2rSIFqY60e#UD*MFf#!UL~%Xkwx5<ZuyV3"
    b"A1gu|56lRr!d+9cN>FLJ@>OJ6qdUIiMUu?gtztbi|^BqYK892z#?<AZ&vhG1+eG-GZ1zJ<pn#y2-!v?o}P%T8{h?o&R5uq_O"
    b"Z)a4v5sbi{Z8i;j*~db)epi*@Uibb!n!J7+$dw)5$(DNpxKezJe=)Ael%#rdUqDM~uVI+i+yI!3XvAZ00~MTsSu`FTn@O3&u"
    b"Ze>ro4l1@ocX{wG=d1_)dP|#SRGBvTNm`Edah_hGe*`|fh=5#)7oB3=;AJkf)Ym|zU^9xdemcHm|emZ-Ll1^G;PBG9adHE&r"
    b"i3J5YnaPPsIY9Zm(wrQf=vW;krC1;U`hqB1V`Bk(M}wv"
)
"""What `sound_audit` was encoded to. A workspace holds such bytes for years: never renew them, add newer ones."""


def test_bytes_that_an_earlier_version_wrote_are_read() -> None:
    data = base64.b85decode(WRITTEN_BY_VERSION_0_1)

    assert decode("no/such/a.txt", data) == dataclasses.replace(sound_audit("no/such/a.txt"), searchable="")


def test_the_two_parts_are_an_outline_and_the_whole() -> None:
    data = encode(sound_audit("a.txt"))
    outline, rest = parted(data)

    assert outline + rest == data
    assert decode_outline("a.txt", outline) == decode_outline("a.txt", data)


def _packed(outline: bytes, rest: bytes = b"[]") -> bytes:
    first = zlib.compress(outline)
    return len(first).to_bytes(4) + first + zlib.compress(rest)


@pytest.mark.parametrize("read", [decode, decode_outline])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no audit at all",
        _packed(b"no json"),
        _packed(b"{}"),
        _packed(b"[1, 2]"),
        _packed(b'["", "", null, 0, [], [], [["confidentiality"]], "", "", []]', b"[[[]], []]"),
        _packed(
            b'["", "", null, 0, [], [], [["a", "", "no verdict", "", []]], "", "", []]',
            b'[[["", [], []]], []]',
        ),
        _packed(b'["", "", null, 0, [["too short"]], [], [], "", "", []]', b"[[], []]"),
        _packed(b'["", "", null, 0, [], [], [], "", "", [["blank"]]]', b"[[], [[]]]"),
        _packed(b"[" * 100_000),
        encode(sound_audit("a.txt"))[:50],
    ],
)
def test_damaged_bytes_are_refused(data: bytes, read: Callable[[str, bytes], Audit]) -> None:
    with pytest.raises(DamagedResultError):
        read("a.txt", data)


def test_an_outline_without_its_rest_is_refused() -> None:
    with pytest.raises(DamagedResultError):
        decode("a.txt", encode(sound_audit("a.txt"))[:-3])


def _fields_left_at_their_default(value: Any) -> set[str]:
    """Fields of the model that no object within ``value`` gives another value than their default."""
    objects = list(_dataclasses_in(value))
    assert {type(found).__name__ for found in objects} >= {
        "Audit",
        "ClauseFinding",
        "DraftFinding",
        "ElementFinding",
        "Problem",
    }
    return {
        f"{kind.__name__}.{field.name}"
        for kind in {type(found) for found in objects}
        for field in dataclasses.fields(kind)
        if all(
            getattr(found, field.name) in (field.default, (), "", None)
            for found in objects
            if type(found) is kind
        )
    }


def _dataclasses_in(value: Any) -> Iterator[Any]:
    if dataclasses.is_dataclass(value):
        yield value
        for field in dataclasses.fields(value):
            yield from _dataclasses_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from _dataclasses_in(part)
