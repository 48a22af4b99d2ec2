"""Makes the documents of this folder: pages of HTML that LibreOffice saves as Word and Excel files, and Word's own XML.

Beside each invented document stands what a person would read in it (`*.tsv`: number, lead, deadline): it is typed here, and
not taken from what dondoc reads.
"""

import html
import re
import subprocess
import tempfile
import zipfile
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


# Who leads, as cells have it, and who that is.
LEADS = [
    ("Bộ Tư pháp", ["Bộ Tư pháp"]),
    ("Bộ Tài chính", ["Bộ Tài chính"]),
    ("Bộ Văn hóa, Thể thao và Du lịch", ["Bộ Văn hóa, Thể thao và Du lịch"]),
    ("Bộ KH&CN", ["Bộ Khoa học và Công nghệ"]),
    ("Bộ Nông nghiệp và Môi trường", ["Bộ Nông nghiệp và Môi trường"]),
    ("Bộ Nội vụ, Bộ Tài chính", ["Bộ Nội vụ", "Bộ Tài chính"]),
    ("Bộ Y tế;\nBộ Công an", ["Bộ Y tế", "Bộ Công an"]),
    ("Các Bộ: Tư pháp, Tài chính, Nội vụ", ["Bộ Tư pháp", "Bộ Tài chính", "Bộ Nội vụ"]),
    ("Văn phòng Chính phủ", ["Văn phòng Chính phủ"]),
    ("UBND các tỉnh, thành phố trực thuộc trung ương", ["UBND các tỉnh, thành phố trực thuộc trung ương"]),
    ("Các bộ, ngành và các địa phương", ["Các bộ, ngành", "các địa phương"]),
    ("Thanh tra Chính phủ", ["Thanh tra Chính phủ"]),
    ("Ngân hàng Nhà nước Việt Nam", ["Ngân hàng Nhà nước Việt Nam"]),
    ("BỘ TƯ PHÁP", ["Bộ Tư pháp"]),
    ("Bộ Giáo dục và Đào tạo (cơ quan thường trực)", ["Bộ Giáo dục và Đào tạo"]),
]
OTHERS = [
    "Các bộ, ngành liên quan",
    "Bộ Tài chính, Bộ Nội vụ và các địa phương",
    "",
    "Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ; UBND các tỉnh, thành phố trực thuộc trung ương",
    "Bộ Công an; Bộ Quốc phòng",
]
# By when, as cells have it, and what a due value says of it; None: nobody can say.
DUES = [
    ("Quý I/2026", "2026-Q1"),
    ("Tháng 6/2026", "2026-06"),
    ("Trước ngày 30/9/2026", "2026-09-29"),
    ("Năm 2026", "2026"),
    ("Thường xuyên", "ongoing"),
    ("Hằng năm", "every year"),
    ("Quý III", None),
    ("2025 - 2026", "2026"),
    ("31/12/2026", "2026-12-31"),
    ("", "none"),
    ("Tháng 12 năm 2026", "2026-12"),
    ("6 tháng đầu năm 2026", "2026-H1"),
    ("Theo tiến độ của Bộ Chính trị", None),
    ("Quý IV năm 2026", "2026-Q4"),
    ("Chậm nhất ngày 15 tháng 11 năm 2026", "2026-11-15"),
    ("Sau khi Luật được Quốc hội thông qua", "after"),
    ("Trình tháng 4/2026, ban hành tháng 6/2026", "2026-06 or open"),
]
DOINGS = [
    "Rà soát, sửa đổi, bổ sung Nghị định về quản lý {} trong tình hình mới",
    "Xây dựng Đề án “Phát triển {} giai đoạn 2026 - 2030, tầm nhìn đến năm 2045”",
    "Ban hành Thông tư hướng dẫn về {}",
    "Triển khai Chương trình hành động số 12-CTr/TU ngày 05/3/2025 trong lĩnh vực {}",
    "Tổ chức sơ kết, tổng kết việc thực hiện chính sách về {}",
]
FIELDS = ["đất đai", "nhà ở xã hội", "dữ liệu số", "giáo dục nghề nghiệp", "y tế cơ sở", "du lịch", "môi trường"]
PRODUCTS = ["Nghị định của Chính phủ", "Đề án", "Thông tư", "Báo cáo", "Kế hoạch"]


def tasks(count):
    for at in range(count):
        lead, who = LEADS[(at * 7) % len(LEADS)]
        due, when = DUES[(at * 5) % len(DUES)]
        doing = DOINGS[at % len(DOINGS)].format(FIELDS[at % len(FIELDS)])
        yield doing, lead, who, OTHERS[at % len(OTHERS)], PRODUCTS[at % len(PRODUCTS)], due, when


def save_truth(name, truth):
    lines = [f"{number}\t{'; '.join(who)}\t{when or ''}" for number, who, when in truth]
    (here / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


GROUPS = [
    "HOÀN THIỆN THỂ CHẾ, PHÁP LUẬT",
    "PHÁT TRIỂN KINH TẾ",
    "PHÁT TRIỂN VĂN HÓA, XÃ HỘI",
    "BẢO VỆ MÔI TRƯỜNG",
    "QUỐC PHÒNG, AN NINH",
    "ĐỐI NGOẠI, HỘI NHẬP",
    "TỔ CHỨC BỘ MÁY",
]


def cell(text, attributes="", look=html.escape):
    return f"<td{attributes}>{''.join(p(look(line)) for line in text.split(chr(10)))}</td>"


def action_programme():
    """A resolution: 140 tasks in 7 groups, headings in two lines, products, each page a table of its own."""
    heading = (
        "<tr>" + cell("TT", ' rowspan="2"', bold) + cell("Nội dung nhiệm vụ", ' rowspan="2"', bold)
        + cell("Cơ quan thực hiện", ' colspan="2"', bold) + cell("Sản phẩm", ' rowspan="2"', bold)
        + cell("Thời gian hoàn thành", ' rowspan="2"', bold) + cell("Ghi chú", ' rowspan="2"', bold) + "</tr><tr>"
        + cell("Chủ trì", "", bold) + cell("Phối hợp", "", bold) + "</tr>"
    )
    truth, pages, rows = [], [], []
    for at, (doing, lead, who, others, product, due, when) in enumerate(tasks(140)):
        if at % 20 == 0:
            rows.append(f"<tr>{cell(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][at // 20], '', bold)}"
                        + f"{cell(GROUPS[at // 20], ' colspan=6', bold)}</tr>")
        note = "Đã trình" if at % 9 == 0 else ""
        number = str(at + 1)
        rows.append("<tr>" + "".join(cell(one) for one in [number, doing, lead, others, product, due, note]) + "</tr>")
        truth.append((number, who, when))
        if at in (47, 95, 139):
            pages.append(f'<table border="1">{heading}{"".join(rows)}</table>')
            rows = []
    save_truth("nghi-quyet", truth)
    save_as_word("nghi-quyet", [
        side_by_side(p(bold("CHÍNH PHỦ")) + p("Số: 71/NQ-CP"),
                     p(bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")) + p(bold("Độc lập - Tự do - Hạnh phúc"))
                     + p("<i>Hà Nội, ngày 01 tháng 4 năm 2026</i>")),
        centred(bold("NGHỊ QUYẾT")),
        centred(bold("Về việc ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW")),
        p("Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;"),
        p("Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;"),
        centred(bold("QUYẾT NGHỊ:")),
        p("<b>Điều 1.</b> Ban hành kèm theo Nghị quyết này Chương trình hành động của Chính phủ."),
        p("<b>Điều 2.</b> Nghị quyết này có hiệu lực kể từ ngày ký ban hành."),
        p("<b>Điều 3.</b> Bộ Khoa học và Công nghệ chủ trì, phối hợp với Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện; định kỳ hằng năm báo cáo Thủ tướng Chính phủ."),
        signed(["- Các bộ, cơ quan ngang bộ;", "- Lưu: VT, KSTT."], ["TM. CHÍNH PHỦ", "THỦ TƯỚNG"], "Nguyễn Văn An"),
        centred(bold("PHỤ LỤC I")), centred(bold("CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030")),
        table([["STT", "Chỉ tiêu", "Đơn vị tính", "Năm 2026", "Năm 2030"], ["1", "Tốc độ tăng năng suất lao động", "%", "6,0", "8,5"], ["2", "Tỷ trọng kinh tế số", "% GDP", "20", "30"]]),
        centred(bold("PHỤ LỤC II")), centred(bold("DANH MỤC NHIỆM VỤ")),
        centred("<i>(Kèm theo Nghị quyết số 71/NQ-CP ngày 01/4/2026 của Chính phủ)</i>"),
        *[page + p("<br>") for page in pages],
    ])


founding_plan()
action_programme()
