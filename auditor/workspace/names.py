"""Names as they are compared: width, case, blanks and invisible characters make no difference."""

import unicodedata


def folded(name: str) -> str:
    """The name without what two writers of it might do differently; empty if nothing of a name is in it."""
    dressed = unicodedata.normalize("NFKC", name).casefold()
    return "".join(char for char in dressed if unicodedata.category(char)[0] not in "ZC")


def well_formed(text: str) -> str:
    """The text as valid Unicode; names of files may hold halves of characters."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
