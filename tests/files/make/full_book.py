"""Makes the workbook that saving is tested on: chart, picture, validation, conditional formats, note, protection, formulas, merges.

usage: python3 full_book.py OUT.xlsx
"""
import os
import sys
import zlib
import struct

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, DataBarRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation


def png(path):
    """A picture of 8 x 8 grey pixels."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\x00" + b"\x80" * 8 for _ in range(8))
    header = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def main(out):
    book = Workbook()
    sheet = book.active
    sheet.title = "重点目標1"
    thin = Side(style="thin")
    sheet["A1"] = "重点目標管理シート"
    sheet["A1"].font = Font(name="游ゴシック", size=16, bold=True)
    sheet.merge_cells("A1:D1")
    for row, (name, value) in enumerate([("移住相談", 12), ("空き家", 7), ("セミナー", 3)], start=3):
        sheet.cell(row, 1, name).border = Border(thin, thin, thin, thin)
        sheet.cell(row, 2, value).number_format = '0"件"'
    sheet["B6"] = "=SUM(B3:B5)"
    sheet["C3"] = "2回実施、下半期に4回実施予定"
    sheet["C3"].alignment = Alignment(wrap_text=True)
    sheet["C3"].fill = PatternFill("solid", fgColor="FFFFE0")
    sheet["C3"].comment = Comment("確認してください", "企画課")
    validation = DataValidation(type="list", formula1='"1位,2位,3位"')
    validation.add("D3:D5")
    sheet.add_data_validation(validation)
    sheet.conditional_formatting.add("B3:B5", DataBarRule("num", 0, "num", 100, color="638EC6"))
    sheet.conditional_formatting.add("B3:B5", CellIsRule(operator="lessThan", formula=["5"], font=Font(color="FF0000")))
    chart = BarChart()
    chart.title = "件数"
    chart.add_data(Reference(sheet, min_col=2, min_row=3, max_row=5))
    chart.set_categories(Reference(sheet, min_col=1, min_row=3, max_row=5))
    sheet.add_chart(chart, "F2")
    picture = out + ".png"
    png(picture)
    sheet.add_image(Image(picture), "F20")

    locked = book.create_sheet("保護")
    locked["A1"] = "変更できません"
    locked["B1"] = "入力欄"
    locked["B1"].protection = Protection(locked=False)
    locked.protection.sheet = True
    book.create_sheet("空")
    book.save(out)
    os.remove(picture)


main(sys.argv[1])
