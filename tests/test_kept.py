"""What is kept between two starts: the same as if it were made anew, and never a reason to fail."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from auditor import kept
from auditor.errors import RulePackError
from auditor.kept import cache_folder, keep, key_of, recall
from auditor.language.fold import fold
from auditor.language.lexicon import Lexicon
from auditor.language.phrasebook import ConceptPhrases
from auditor.language.tokens import tokenize
from auditor.rules import load_rulepack

CONCEPTS = [
    ConceptPhrases("MUST_NOT", ("不得", "shall not"), group="modality"),
    ConceptPhrases("MUST", ("应",), group="modality", yields=True),
    ConceptPhrases("DECOY", ("职业道德培训",), mask=True),
    ConceptPhrases("MONEY", ("=damages",)),
    ConceptPhrases("HARM", ("damage",)),
]
PACK = """
id: own
version: "1"
clauses:
  - id: confidentiality
    severity: low
"""


def kept_files() -> list[Path]:
    folder = cache_folder() / "kept"
    return sorted(folder.glob("*.json")) if folder.is_dir() else []


def hits(lexicon: Lexicon) -> list[tuple[int, int, str]]:
    text = "乙方不得披露；乙方应参加职业道德培训。Talent shall not damage it and pays damages."
    return [(hit.start, hit.end, hit.concept) for hit in lexicon.match(tokenize(fold(text)))]


def test_what_is_kept_is_recalled() -> None:
    key = key_of("a", b"b")
    assert recall(key) is None
    keep(key, {"phrases": ["保密", 3], "checked": date(2026, 11, 28)})
    assert recall(key) == {"phrases": ["保密", 3], "checked": "2026-11-28"}


def test_a_key_tells_its_parts_apart_and_the_program(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text("one")
    first = key_of("a", program=[str(module)])
    module.write_text("another")
    keys = {first, key_of("a", program=[str(module)]), key_of("a"), key_of("ab", "c"), key_of("a", "bc")}
    assert len(keys) == 5


def test_what_is_damaged_counts_as_not_there() -> None:
    key = key_of("x")
    keep(key, [1])
    kept_files()[0].write_bytes(b'{"half')
    assert recall(key) is None


def test_a_cache_that_cannot_be_written_costs_no_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    monkeypatch.setattr(kept, "cache_folder", lambda: in_the_way)
    keep(key_of("x"), [1])
    assert recall(key_of("x")) is None


def test_only_the_last_ones_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_MOST", 3)
    for number in range(6):
        keep(key_of(str(number)), number)
    assert len(kept_files()) == 3
    assert recall(key_of("5")) == 5


def test_a_lexicon_from_what_was_kept_finds_the_same() -> None:
    first = hits(Lexicon(CONCEPTS))
    assert [concept for _, _, concept in first] == ["MUST_NOT", "MUST", "MUST_NOT", "HARM", "HARM", "MONEY"]
    assert len(kept_files()) == 1
    assert hits(Lexicon(CONCEPTS)) == first
    assert len(kept_files()) == 1
    kept_files()[0].write_text("[[")
    assert hits(Lexicon(CONCEPTS)) == first


def test_a_pack_from_what_was_kept_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(PACK, encoding="utf-8")
    first = load_rulepack(tmp_path)
    assert kept_files()
    assert load_rulepack(tmp_path) == first
    clause = first.clause("confidentiality")
    assert clause is not None
    assert clause.severity == "low"


def test_a_fault_is_told_with_its_line_though_the_other_files_are_recalled(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(PACK, encoding="utf-8")
    load_rulepack(tmp_path)
    own.write_text(PACK.replace("severity: low", "severity: lowest"), encoding="utf-8")
    with pytest.raises(RulePackError, match=r"own\.yaml:6: "):
        load_rulepack(tmp_path)


def test_spacy_comes_without_its_command_line_and_without_clients_for_the_web() -> None:
    code = (
        "import sys; import auditor.language.lexicon;"
        "print([name for name in ('httpx', 'requests', 'spacy.cli') if name in sys.modules]);"
        "import spacy.cli; print(spacy.cli.download.__name__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "download"]
