"""Makes the documents of this folder: pages of HTML, which LibreOffice saves as Word files."""

import html
import re
import subprocess
import tempfile
from pathlib import Path

here = Path(__file__).parent
style = (
    "<style>p{text-align:justify;text-indent:1cm;margin:6pt 0;font-family:'Times New Roman';font-size:14pt}"
    "td p{text-indent:0;text-align:center}</style>"
)


def p(text, look=""):
    return f"<p{look}>{text}</p>"


def centred(text):
    return p(text, ' style="text-align:center;text-indent:0"')


def left(text):
    return p(text, ' style="text-align:left"')


def bold(text):
    return f"<b>{html.escape(text)}</b>"


def side_by_side(one, other):
    return f'<table width="100%" border="0"><tr><td>{one}</td><td>{other}</td></tr></table>'


def head(parent, issuer, number, place_and_date):
    return side_by_side(
        p(html.escape(parent)) + p(bold(issuer)) + p(f"Số: {html.escape(number)}"),
        p(bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
        + p(bold("Độc lập - Tự do - Hạnh phúc"))
        + p(f"<i>{html.escape(place_and_date)}</i>"),
    )


def signed(recipients, titles, name):
    return side_by_side(
        left("<b><i>Nơi nhận:</i></b>") + "".join(left(html.escape(one)) for one in recipients),
        "".join(p(bold(one)) for one in titles) + p("<br>") + p(bold(name)),
    )


def table(rows):
    def cells(row, number):
        return "".join(f"<td>{p(bold(cell) if number == 0 else html.escape(cell))}</td>" for cell in row)

    body = "".join(f"<tr>{cells(row, number)}</tr>" for number, row in enumerate(rows))
    return f'<table border="1" cellspacing="0">{body}</table>'


def save_as_word(name, parts):
    page = f'<html><head><meta charset="utf-8">{style}</head><body>{"".join(parts)}</body></html>'
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{name}.html"
        source.write_text(page, encoding="utf-8")
        command = ["soffice", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML"]
        subprocess.run([*command, "--outdir", str(here), str(source)], check=True, capture_output=True)


def founding_plan():
    text = (here / "../../founding/founding-plan.txt").read_text(encoding="utf-8")
    main, appendix = text.split("Phụ lục\nDANH MỤC", 1)
    blocks = re.split(r"\n\s*\n", main.strip())
    blocks = blocks[blocks.index("KẾ HOẠCH") :]
    end = blocks.index("Nơi nhận:")
    title = ["Phụ lục", *("DANH MỤC" + appendix).split("\n")[:2]]
    rows = [line.split("\t") for line in appendix.split("\n") if "\t" in line]

    def paragraph(block):
        is_heading = re.match(r"[IVX]+\. |\d\. ", block) and len(block) < 260 and not re.search(r"[.:;]$", block)
        return p(bold(block) if is_heading else html.escape(block))

    save_as_word(
        "ke-hoach-489",
        [
            head("ỦY BAN NHÂN DÂN", "TỈNH LONG AN", "/KH-UBND", "Long An, ngày tháng 6 năm 2020"),
            *[centred(bold(block)) for block in blocks[:2]],
            *[paragraph(block) for block in blocks[2:end]],
            signed(blocks[end + 1].split("\n"), blocks[end + 2].strip("*").split("\n"), blocks[end + 3]),
            '<p style="page-break-before:always"></p>',
            *[centred(bold(line)) for line in title],
            table(rows),
        ],
    )


founding_plan()
