"""Every visible word goes through the Bilingual constants of auditor.desktop.words, in both languages."""

import ast
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import auditor.desktop
import auditor.desktop.words
from auditor.errors import Bilingual

HAN = re.compile("[\u3400-\u9fff]")
LETTER = re.compile("[A-Za-z\u3400-\u9fff]")
PLACEHOLDER = re.compile(r"\{(\w+)[^}]*\}")
SHOWS_TEXT = frozenset(
    "setText setToolTip setAccessibleName setAccessibleDescription setPlaceholderText setWindowTitle setTitle setStatusTip "
    "addItem addMenu addAction addTab showMessage QLabel QPushButton QToolButton QAction QMenu QCheckBox QGroupBox".split()
)
"""Calls whose text arguments people read."""

SAME_IN_BOTH = frozenset(("中文", "English"))


def module_names() -> list[str]:
    return [module.name for module in iter_modules(auditor.desktop.words.__path__)]


def constants(module: str) -> list[tuple[str, Bilingual]]:
    """Every Bilingual of a module, also those inside its mappings and tuples."""
    found: list[tuple[str, Bilingual]] = []
    for name, value in vars(import_module(f"auditor.desktop.words.{module}")).items():
        if isinstance(value, Bilingual):
            found.append((name, value))
        elif isinstance(value, dict):
            found += [(f"{name}.{key}", word) for key, word in value.items() if isinstance(word, Bilingual)]
    return found


def sources() -> list[Path]:
    package = Path(auditor.desktop.__file__).parent
    return sorted(path for path in package.rglob("*.py") if path.parent.name != "words")


@pytest.mark.parametrize("module", module_names())
def test_every_word_is_there_in_both_languages(module: str) -> None:
    words = constants(module)
    assert words
    for name, word in words:
        assert word.zh.strip(), name
        assert word.en.strip(), name
        if word.zh not in SAME_IN_BOTH:
            assert not HAN.search(word.en), f"{name}: {word.en}"
            rest = PLACEHOLDER.sub("", word.zh)
            assert HAN.search(rest) or not LETTER.search(rest), f"{name}: {word.zh}"


@pytest.mark.parametrize("module", module_names())
def test_both_languages_fill_in_the_same(module: str) -> None:
    for name, word in constants(module):
        assert set(PLACEHOLDER.findall(word.zh)) == set(PLACEHOLDER.findall(word.en)), name


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.stem)
def test_no_module_shows_words_of_its_own(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            is_pattern = node.value.startswith("[") and node.value.endswith("]")
            assert is_pattern or not HAN.search(node.value), f"{path.name}:{node.lineno}: {node.value}"
        if isinstance(node, ast.Call) and called(node) in SHOWS_TEXT:
            for argument in node.args:
                own = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
                assert not own or not LETTER.search(str(argument.value)), f"{path.name}:{node.lineno}"  # type: ignore[attr-defined]


def test_no_word_is_left_over() -> None:
    used = "\n".join(path.read_text(encoding="utf-8") for path in sources())
    for module in module_names():
        for name in vars(import_module(f"auditor.desktop.words.{module}")):
            if name.isupper():
                assert re.search(rf"\b{name}\b", used), f"{module}.{name}"


def called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""
