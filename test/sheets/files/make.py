"""Makes the workbooks beside it with other people's programs. See README.md."""
import datetime
import io
import os
import shutil
import subprocess
import tempfile
import zipfile

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

here = os.path.dirname(os.path.abspath(__file__))
header = [
    'Mã nhiệm vụ', 'Cơ quan', 'Tình hình thực hiện', 'Ngày báo cáo',
    'Số văn bản minh chứng', 'Ngày văn bản minh chứng', 'Ghi chú', 'Kỳ',
]
day = datetime.datetime(2021, 3, 25)


def table(rows, workbook=None):
    workbook = workbook or openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = 'Báo cáo'
    sheet.append(['BÁO CÁO TÌNH HÌNH THỰC HIỆN'])
    sheet.append(header)
    for row in rows:
        sheet.append(row)
    return workbook, sheet


def save(workbook, name):
    workbook.save(os.path.join(here, name))


def values(name):
    """Every kind of value, with the formats that people give them."""
    workbook, sheet = table([
        ['PL.01', 'Sở A', 'Hoàn thành', day, '812/KH-UBND', day, 'Đã ban hành\nkế hoạch', 'Quý I năm 2021'],
        ['PL.02', 'Sở A', 'Hoàn thành', 44280, 812, 44280, 0.8, None],
        ['PL.03', 'Sở A', 'Đang thực hiện', '25/3/2021', None, None, True, None],
        ['PL.04', 'Sở A', 'Đang thực hiện', datetime.datetime(2021, 3, 25, 14, 30), None, None, 1234567, None],
        ['PL.05', 'Sở A', 'Đang thực hiện', None, None, None, '_x0041_ & <b> "x" 😀', None],
        ['PL.06', 'Sở A', 'Đang thực hiện', None, None, None, '001', None],
        ['PL.07', 'Sở A', 'Đang thực hiện', None, None, None, datetime.datetime(2021, 3, 25, 14, 30), None],
        ['PL.08', 'Sở A', 'Đang thực hiện', None, None, None, '- Một; hai, "ba"\n- bốn ' + 'x' * 3000, None],
    ])
    sheet['D3'].number_format = sheet['F3'].number_format = 'dd/mm/yyyy'
    sheet['D6'].number_format = 'dd/mm/yyyy hh:mm'
    sheet['G9'].number_format = 'dd/mm/yyyy hh:mm'
    sheet['G4'].number_format = '0%'
    sheet['G6'].number_format = '#,##0'
    save(workbook, name)


def shown_otherwise(name):
    """Cells that show something else than they hold."""
    workbook, sheet = table([
        ['PL.01', None, 'Hoàn thành', datetime.datetime(2021, 3, 1), 812, day, 'x', None],
        ['PL.02', None, 'Đang thực hiện', day, None, None, 5, None],
        ['PL.03', None, 'Đang thực hiện', None, None, None, 'đã bỏ', None],
        ['PL.04', None, 'Đang thực hiện', None, None, None, 'không hiện', None],
    ])
    sheet['D3'].number_format = 'mmm-yy'
    sheet['E3'].number_format = '0"/KH-UBND"'
    sheet['D4'].number_format = 'd-mmm'
    sheet['G4'].number_format = '00'
    sheet['G5'].font = Font(strike=True)
    sheet['G6'].number_format = ';;;'
    save(workbook, name)


def formulas(name):
    """Formulas: openpyxl stores none of their values."""
    workbook, sheet = table([
        ['PL.01', None, '=IF(1=1,"Hoàn thành","")', '=DATE(2021,3,26)', '812/KH-UBND', day, '=A3&" đã xong"', None],
        ['PL.02', None, 'Đang thực hiện', '=TODAY()', None, None, None, None],
        ['PL.03', None, 'Đang thực hiện', None, None, None, None, None],
        ['PL.04', None, 'Đang thực hiện', None, None, None, '=IF(A6="","",A6)', None],
    ])
    sheet['F3'].number_format = sheet['D3'].number_format = sheet['D4'].number_format = 'dd/mm/yyyy'
    sheet['G4'] = '=A4:A5&" mảng"'
    sheet.formula_attributes['G4'] = {'t': 'array', 'ref': 'G4:G5'}
    save(workbook, name)


def errors(name):
    workbook, sheet = table([
        ['PL.01', None, '=VLOOKUP("x",A1:B2,2,FALSE)', None, None, None, '=1/0', None],
        ['PL.02', None, 'Đang thực hiện', None, None, None, '=KHONG_CO()', None],
        ['PL.03', None, 'Đang thực hiện', '=SQRT(-1)', None, None, '=1+', None],
        ['PL.04', None, 'Đang thực hiện', day, None, None, None, None],
    ])
    sheet['D6'].number_format = 'dd/mm/yyyy'
    sheet.column_dimensions['D'].width = 3
    save(workbook, name)


def unseen(name):
    """Merged cells, hidden and filtered rows, a hidden column, hidden sheets, remarks."""
    workbook, sheet = table([
        ['PL.01', 'Sở A', 'Đang thực hiện', None, None, None, 'một', None],
        ['PL.02', None, None, None, None, None, None, None],
        ['PL.03', None, 'Đang thực hiện', None, None, None, 'ẩn', None],
        ['PL.04', None, 'Đang thực hiện', None, None, None, 'bị lọc', None],
        ['PL.05', None, None, None, None, None, None, None],
        ['PL.06', 'Sở B', 'Đang thực hiện', day, None, None, 'hai', None],
    ])
    sheet.merge_cells('B3:B7')
    sheet.merge_cells('C3:C4')
    sheet.row_dimensions[5].hidden = True
    sheet.auto_filter.ref = 'A2:H8'
    sheet.auto_filter.add_filter_column(6, ['một', 'hai'])
    sheet.row_dimensions[6].hidden = True
    sheet.row_dimensions[7].hidden = True
    sheet.column_dimensions['D'].hidden = True
    sheet['G8'].comment = Comment('Sẽ xong trong tháng 4', 'Lê Mẫu')
    for title, state in (('Cũ', 'hidden'), ('Rất cũ', 'veryHidden')):
        old = workbook.create_sheet(title)
        old.append(header)
        old.append(['PL.07', 'Sở A', 'Đang thực hiện' if state == 'hidden' else None])
        old.sheet_state = state
    save(workbook, name)


def from_1904(name):
    workbook, sheet = table([
        ['PL.01', None, 'Hoàn thành', day, '812/KH-UBND', day, None, None],
        ['PL.02', None, 'Đang thực hiện', 44280 - 1462, None, None, None, None],
    ])
    workbook.epoch = CALENDAR_MAC_1904
    sheet['D3'].number_format = sheet['F3'].number_format = 'dd/mm/yyyy'
    save(workbook, name)


def iso_dates(name):
    workbook = openpyxl.Workbook(iso_dates=True)
    _, sheet = table([['PL.01', None, 'Hoàn thành', day, '812/KH-UBND', day, None, None]], workbook)
    sheet['D3'].number_format = sheet['F3'].number_format = 'dd/mm/yyyy'
    save(workbook, name)


def by_xlsxwriter(name, **options):
    """Texts in the cells where nothing is kept in memory; a 0 for every formula; a text with a part struck out."""
    workbook = xlsxwriter.Workbook(os.path.join(here, name), options)
    sheet = workbook.add_worksheet('Báo cáo')
    date = workbook.add_format({'num_format': 'dd/mm/yyyy'})
    struck, plain = workbook.add_format({'font_strikeout': True}), workbook.add_format({'bold': True})
    for column, text in enumerate(header):
        sheet.write(0, column, text)
    sheet.write_row(1, 0, ['PL.01', 'Sở A', 'Hoàn thành'])
    sheet.write_datetime(1, 3, day, date)
    sheet.write(1, 4, '812/KH-UBND')
    sheet.write_datetime(1, 5, day, date)
    sheet.write_rich_string(1, 6, 'Đã ', plain, 'ban hành', ' kế hoạch')
    if 'constant_memory' not in options:
        sheet.write_row(2, 0, ['PL.02', 'Sở A', 'Đang thực hiện'])
        sheet.write_rich_string(2, 6, 'đang ', struck, 'trình', ' sửa')
        sheet.write_row(3, 0, ['PL.03', 'Sở A'])
        sheet.write_formula(3, 2, '=IF(1=1,"Hoàn thành","")')
        sheet.write_formula(3, 3, '=DATE(2021,3,26)', date, 44281)
    workbook.close()


class Stream(io.RawIOBase):
    """A file that cannot be gone back in: sizes stand behind what they are of."""

    def __init__(self, path):
        self.file = open(path, 'wb')

    def writable(self):
        return True

    def write(self, data):
        return self.file.write(data)

    def close(self):
        self.file.close()


def as_stream(source, name):
    with zipfile.ZipFile(os.path.join(here, source)) as given:
        with zipfile.ZipFile(Stream(os.path.join(here, name)), 'w', zipfile.ZIP_DEFLATED) as made:
            for entry in given.namelist():
                with made.open(entry, 'w', force_zip64=True) as part:
                    part.write(given.read(entry))


def by_calc(source, name, kind, options=''):
    """Opened, computed and saved by LibreOffice Calc."""
    with tempfile.TemporaryDirectory() as folder:
        profile = f'-env:UserInstallation=file://{folder}/profile'
        subprocess.run(
            ['soffice', profile, '--headless', '--convert-to', kind + options, '--outdir', folder, os.path.join(here, source)],
            check=True, stdout=subprocess.DEVNULL,
        )
        made = os.path.splitext(os.path.basename(source))[0] + '.' + kind.split(':')[0]
        shutil.copyfile(os.path.join(folder, made), os.path.join(here, name))


values('openpyxl-values.xlsx')
shown_otherwise('openpyxl-shown-otherwise.xlsx')
formulas('openpyxl-formulas.xlsx')
errors('openpyxl-errors.xlsx')
unseen('openpyxl-unseen.xlsx')
from_1904('openpyxl-1904.xlsx')
iso_dates('openpyxl-iso-dates.xlsx')
by_xlsxwriter('xlsxwriter.xlsx')
by_xlsxwriter('xlsxwriter-inline.xlsx', constant_memory=True)
as_stream('openpyxl-values.xlsx', 'zip64-stream.xlsx')
for name in ('values', 'shown-otherwise', 'formulas', 'errors', 'unseen', '1904'):
    by_calc(f'openpyxl-{name}.xlsx', f'calc-{name}.xlsx', 'xlsx')
by_calc('xlsxwriter.xlsx', 'calc-xlsxwriter.xlsx', 'xlsx')
# Separator, quotes, UTF-8, from line 1, no column formats, language, quote all texts, detect numbers, save as shown.
by_calc('openpyxl-errors.xlsx', 'calc-errors.csv', 'csv', ':Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true')
by_calc('openpyxl-values.xlsx', 'calc.ods', 'ods')
by_calc('openpyxl-values.xlsx', 'calc.xls', 'xls')
by_calc('openpyxl-values.xlsx', 'calc.fods', 'fods')
by_calc('openpyxl-values.xlsx', 'calc.pdf', 'pdf')
