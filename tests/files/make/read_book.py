"""Prints what openpyxl reads of a workbook, as JSON. usage: python3 read_book.py BOOK.xlsx"""
import json
import sys

from openpyxl import load_workbook


def sheet(ws):
    cells = [[c.row - 1, c.column - 1, c.value] for row in ws.iter_rows() for c in row if c.value is not None]
    merges = sorted([r.min_row - 1, r.min_col - 1, r.max_row - 1, r.max_col - 1] for r in ws.merged_cells.ranges)
    return {
        "name": ws.title,
        "visible": ws.sheet_state == "visible",
        "cells": cells,
        "merges": merges,
        "paper": ws.page_setup.paperSize,
        "orientation": ws.page_setup.orientation,
        "area": ws.print_area,
        "titles": ws.print_title_rows,
        "freeze": ws.freeze_panes,
        "filter": ws.auto_filter.ref,
        "links": {c.coordinate: c.hyperlink.location for row in ws.iter_rows() for c in row if c.hyperlink},
        "charts": len(ws._charts),
        "images": len(ws._images),
        "comments": sum(1 for row in ws.iter_rows() for c in row if c.comment),
        "validations": len(ws.data_validations.dataValidation),
        "conditional": sum(len(r.rules) for r in ws.conditional_formatting),
        "protected": ws.protection.sheet,
        "font": ws["A1"].font.name,
    }


book = load_workbook(sys.argv[1])
json.dump({"title": book.properties.title, "sheets": [sheet(ws) for ws in book.worksheets]}, sys.stdout, default=str)
