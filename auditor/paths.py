"""Where the files that come with the program are."""

from pathlib import Path


def resources() -> Path:
    """The folder of templates, rule packs and samples: in an installed package, beside it in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
