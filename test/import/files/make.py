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


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LEVELS = [("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("lowerLetter", "%4)"), ("bullet", "-")]


def word_paragraph(text, level=None, number=1, run="", properties=""):
    numbering = "" if level is None else f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    body = text if text.startswith("<w:") else f'<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{html.escape(text)}</w:t></w:r>'
    return f"<w:p><w:pPr>{numbering}{properties}</w:pPr>{body if text else ''}</w:p>"


def word_row(cells):
    return "<w:tr>" + "".join(f"<w:tc><w:tcPr>{look}</w:tcPr>{inside}</w:tc>" for inside, look in cells) + "</w:tr>"


def words_own_xml():
    """A plan as Word itself keeps one: numbers in numbering.xml, a change under track changes, a text box, cells merged down."""
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, (kind, text) in enumerate(LEVELS)
    )
    numbering = (
        f'<w:numbering xmlns:w="{WORD}"><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    centre = '<w:jc w:val="center"/>'
    bold_run = "<w:b/>"

    def number():
        return word_paragraph("", 0, 2)

    def plain(text):
        return word_paragraph(text)

    truth, rows = [], [
        word_row([(word_paragraph(one, run=bold_run), "") for one in
                  ["Tiến độ", "Đơn vị phối hợp", "Đơn vị chủ trì thực hiện", "Nhiệm vụ cụ thể", "TT"]])
    ]
    leads = ["Sở Tài chính", "SGDĐT", "Sở KH&CN", "Sở Nội vụ, Tư pháp", "UBND các xã, phường", "Công an tỉnh"]
    who = [["Sở Tài chính"], ["Sở Giáo dục và Đào tạo"], ["Sở Khoa học và Công nghệ"], ["Sở Nội vụ", "Sở Tư pháp"],
           ["UBND cấp xã"], ["Công an tỉnh"]]
    for at in range(60):
        due, when = DUES[(at * 3) % len(DUES)]
        merge = '<w:vMerge w:val="restart"/>' if at % 4 == 0 else "<w:vMerge/>"
        lead = (at // 4) % len(leads)
        rows.append(word_row([
            (plain(due), ""),
            (plain("Các sở, ngành liên quan; UBND các xã, phường"), ""),
            (plain(leads[lead]) if at % 4 == 0 else plain(""), merge),
            (plain(DOINGS[at % len(DOINGS)].format(FIELDS[at % len(FIELDS)])), ""),
            (number(), ""),
        ]))
        truth.append((str(at + 1), who[lead], when))
    save_truth("ke-hoach-so", truth)
    changed = (
        '<w:r><w:t xml:space="preserve">Sở Tài chính chủ trì, phối hợp với Sở Nội vụ bố trí kinh phí, hoàn thành trước ngày </w:t></w:r>'
        '<w:del w:id="1" w:author="a"><w:r><w:delText>15/6/2026</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="a"><w:r><w:t>30/6/2026</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>'
    )
    box = (
        "<w:r><w:pict><w:txbxContent>" + plain("HỎA TỐC") + "</w:txbxContent></w:pict></w:r>"
        '<w:r><w:t xml:space="preserve">Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ, UBND tỉnh ban hành kế hoạch như sau:</w:t></w:r>'
    )
    body = "".join([
        plain("ỦY BAN NHÂN DÂN TỈNH AN BÌNH"), plain("Số: 15/KH-UBND"), plain("An Bình, ngày 05 tháng 01 năm 2026"),
        word_paragraph("KẾ HOẠCH", properties=centre, run=bold_run),
        word_paragraph("Chuyển đổi số tỉnh An Bình", properties=centre, run=bold_run),
        word_paragraph("năm 2026", properties=centre, run=bold_run),
        word_paragraph(box),
        word_paragraph("mục đích, yêu cầu", 0, run="<w:b/><w:caps/>"),
        word_paragraph("Mục đích", 1, run=bold_run),
        word_paragraph("Các sở, ban, ngành và UBND các xã, phường (sau đây gọi là UBND cấp xã) xác định rõ nhiệm vụ.", 4),
        word_paragraph("NHIỆM VỤ", 0, run=bold_run),
        word_paragraph("Hạ tầng số", 1, run=bold_run),
        word_paragraph(changed, 2),
        word_paragraph("Sở Khoa học và Công nghệ có trách nhiệm:", 2),
        word_paragraph("Chủ trì xây dựng kho dữ liệu dùng chung, hoàn thành trong quý III năm 2026;", 3),
        word_paragraph("Hướng dẫn UBND cấp xã:", 3),
        word_paragraph("Kết nối, chia sẻ dữ liệu;", 4),
        word_paragraph("Báo cáo định kỳ hằng quý.", 4),
        word_paragraph("Nhân lực số", 1, run=bold_run),
        word_paragraph("Giao Sở Nội vụ đào tạo cán bộ chuyên trách.", 2),
        plain("Trên đây là Kế hoạch chuyển đổi số năm 2026./."),
        plain("Nơi nhận:"), plain("- Như trên;"), plain("- Lưu: VT, KGVX."),
        plain("KT. CHỦ TỊCH"), plain("PHÓ CHỦ TỊCH"), plain("Lê Thị Bình"),
        plain("Phụ lục"), plain("DANH MỤC NHIỆM VỤ NĂM 2026"),
        f"<w:tbl>{''.join(rows)}</w:tbl>",
    ])
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
    )
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    with zipfile.ZipFile(here / "ke-hoach-so.docx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", types)
        packed.writestr("_rels/.rels", relations.format(f'<Relationship Id="r1" Type="{kinds}/officeDocument" Target="word/document.xml"/>'))
        packed.writestr("word/_rels/document.xml.rels", relations.format(f'<Relationship Id="r1" Type="{kinds}/numbering" Target="numbering.xml"/>'))
        packed.writestr("word/numbering.xml", numbering)
        packed.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')


def workbook():
    """An Excel export: title rows, numbers that start anew in each group, a deadline as a date, cells merged down."""
    truth, rows = [], []
    rows.append("<tr><td colspan=7>UBND TỈNH AN BÌNH</td></tr><tr><td colspan=7>PHÂN CÔNG NHIỆM VỤ NĂM 2026</td></tr>")
    rows.append("<tr>" + "".join(f"<td>{one}</td>" for one in ["STT", "Nội dung công việc", "Sản phẩm", "Chủ trì", "Phối hợp", "Hạn hoàn thành", "Lãnh đạo phụ trách"]) + "</tr>")
    rows.append("<tr>" + "".join(f"<td>({one})</td>" for one in range(1, 8)) + "</tr>")
    leads = [("Sở Tài chính", ["Sở Tài chính"]), ("Sở Y tế; Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]), ("Văn phòng UBND tỉnh", ["Văn phòng UBND tỉnh"]),
             ("Sở VHTTDL", ["Sở Văn hóa, Thể thao và Du lịch"]), ("Ban Quản lý Khu kinh tế", ["Ban Quản lý Khu kinh tế"])]
    dues = [("31/03/2026", "2026-03-31"), ("Quý II/2026", "2026-Q2"), ("Thường xuyên", "ongoing"), ("Tháng 9", None), ("30/06/2026", "2026-06-30")]
    for group in range(6):
        rows.append(f"<tr><td>{['I', 'II', 'III', 'IV', 'V', 'VI'][group]}</td><td>{GROUPS[group]}</td><td></td><td></td><td></td><td></td><td></td></tr>")
        for at in range(15):
            lead, who = leads[at % len(leads)]
            due, when = dues[(at + group) % len(dues)]
            doing = DOINGS[at % len(DOINGS)].format(FIELDS[at % len(FIELDS)])
            head = f'<td rowspan="3">Phó Chủ tịch {at % 3 + 1}</td>' if at % 3 == 0 else ""
            rows.append(f"<tr><td>{at + 1}</td><td>{doing}</td><td>{PRODUCTS[at % 5]}</td><td>{lead}</td><td>Các sở, ngành liên quan</td><td>{due}</td>{head}</tr>")
            truth.append((str(at + 1), who, when))
    save_truth("phan-cong", truth)
    page = f'<html><head><meta charset="utf-8"></head><body><table>{"".join(rows)}</table></body></html>'
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "phan-cong.html"
        source.write_text(page, encoding="utf-8")
        command = ["soffice", "--headless", "--infilter=HTML (StarCalc)", "--convert-to", "xlsx:Calc MS Excel 2007 XML"]
        subprocess.run([*command, "--outdir", str(here), str(source)], check=True, capture_output=True)


def decision():
    """A decision with the programme that it issues, from a page beside this file."""
    with tempfile.TemporaryDirectory() as folder:
        steps = [("odt", here / "quyet-dinh-1120.html", folder), ("docx", Path(folder) / "quyet-dinh-1120.odt", here)]
        for form, source, into in steps:
            command = ["soffice", "--headless", "--convert-to", form, "--outdir", str(into), str(source)]
            subprocess.run(command, check=True, capture_output=True)


founding_plan()
action_programme()
words_own_xml()
workbook()
decision()
