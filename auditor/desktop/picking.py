"""How files are chosen: which of them a contract may be."""

from auditor.desktop.words import window as words
from auditor.documents import supported_suffixes


def contract_filter(language: str) -> str:
    """What a file dialog offers: contracts by the endings that can be read, or everything."""
    endings = " ".join(f"*{suffix}" for suffix in sorted(supported_suffixes()))
    contracts = f"{words.CONTRACT_FILES.in_language(language)} ({endings})"
    return f"{contracts};;{words.ALL_FILES.in_language(language)} (*)"
