"""Makes the sample contracts in resources/samples from the texts beside this script.

    python packaging/samples/make_samples.py [--out DIR] [--fonts DIR]

It needs the ``dev`` extra, and below --fonts the WenQuanYi Zen Hei and Liberation fonts (Debian:
fonts-wqy-zenhei, fonts-liberation). With the same versions of libraries and fonts it writes the same bytes
every time.
"""

import argparse
import io
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from samples.markup import Source, read_source  # noqa: E402
from samples.pages import pdf_bytes, scan_bytes  # noqa: E402
from samples.word import docx_bytes  # noqa: E402

DAMAGED = "10_损坏_截断.docx"
DAMAGED_FROM = "03_反向_头部主播版本.docx"


def main() -> None:
    """Writes every sample and says how large it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=HERE.parents[1] / "resources" / "samples")
    parser.add_argument("--fonts", type=Path, default=Path("/usr/share/fonts"))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    made = {}
    for path in sorted((HERE / "texts").glob("*.txt")):
        suffix, blob = make(read_source(path), options.fonts)
        made[path.stem + suffix] = blob
    made[DAMAGED] = truncated(made[DAMAGED_FROM])
    for name, blob in sorted(made.items()):
        (options.out / name).write_bytes(blob)
        print(f"{len(blob):>8,}  {name}")


def make(source: Source, fonts: Path) -> tuple[str, bytes]:
    """The suffix and content of the file that ``source`` asks for."""
    if "encoding" in source.meta:
        return ".txt", text_bytes(source)
    match source.meta.get("layout", "docx"):
        case "docx":
            return ".docx", docx_bytes(source)
        case "scan":
            return ".pdf", scan_bytes(source, fonts)
        case _:
            return ".pdf", pdf_bytes(source, fonts)


def text_bytes(source: Source) -> bytes:
    """The text as it stands, in the encoding and with the line ends of the program that saved it."""
    windows = source.meta["encoding"] != "utf-8"
    text = source.body.replace("\n", "\r\n") if windows else source.body
    return text.encode(source.meta["encoding"])


def truncated(blob: bytes) -> bytes:
    """A Word file whose transfer broke off in the middle of its text."""
    with zipfile.ZipFile(io.BytesIO(blob)) as archive:
        text = archive.getinfo("word/document.xml")
    return blob[: text.header_offset + text.compress_size // 2]


if __name__ == "__main__":
    main()
