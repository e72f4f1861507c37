"""Workbooks of 重点目標管理シート and 一覧表 as departments alter them, drawn with openpyxl from the description of the forms.

usage: python3 goalBooks.py FOLDER
Each book NAME.xlsx comes with NAME.json: what a reader must find (sheet, layout, fields, indicators with id, texts and cells).
"""
import json
import os
import sys

from openpyxl import Workbook

from books import Sheet, field

ITEMS = [
    ('相談体制の充実', [('窓口の開設', '年度末まで', '5か所以上', '3か所を開設'), ('出張相談', '通年', '延べ120回', '延べ66回'), ('研修の実施', '9月末', '2回', '')]),
    (None, [('広報紙への掲載', '年度末まで', '年6回', '3回掲載')]),
    ('訪問の推進', [('見守り訪問', '年度末まで', '300世帯', '171世帯を訪問'), ('協定の締結', '年度末まで', '2事業者', '1事業者と締結')]),
]
CIRCLES = '①②③④'
HALF, FULL, SIGN = ('({})', '（{}）', '⑴⑵⑶⑷')
WORDS = {
    'goal': '重点目標', 'department': '部局名', 'priority': '優先順位', 'background': '現況・課題', 'purpose': '目的・効果', 'item': '取組項目及び方法・手段（何をどのように）',
    'deadline': '期間・期限（いつ・いつまでに）', 'target': '数値目標（どの水準まで）', 'midterm': '中間報告（目標に対する進捗状況・進捗度）', 'yearEnd': '期末報告（目標に対する達成状況・達成度）',
}
BROKEN = {'goal': '重点\n目標', 'department': '部局\n名', 'background': '現況・\n課題', 'purpose': '目的･\n効果', 'item': '取組項目及び方法･手段\n(何をどのように)', 'deadline': '期間･期限\n(いつ･いつまでに)'}
SPACED = {'goal': '重　点　目　標', 'department': '部 局 名', 'priority': '優先順位　', 'target': '数値目標\n（どの水準まで）'}


def number(style, n):
    return style[n - 1] if style == SIGN else style.format(n)


class Form:
    """Seven columns of the form, each `widths[i]` columns of the sheet wide."""

    def __init__(self, ws, down, right, merge, widths):
        self.sheet, self.widths = Sheet(ws, down, right, merge), widths

    def put(self, row, first, last, text, height=1):
        left = sum(self.widths[:first]) + 1
        return self.sheet.put(row, left, sum(self.widths[:last + 1]), text, row + height - 1)


def kanri(ws, marks='own', wide_head=False, rows='cell', style=HALF, widths=(1,) * 7, title=True, note=False, blank_line=False, down=0, right=0, merge=True, one_deadline=False, height=1, words=None, skip=None):
    """`marks`: own column, in the text, none. `rows`: sub-items in one cell, or a row each below their title. `skip`: a (n) that is left out."""
    label, form = {**WORDS, **(words or {})}, Form(ws, down, right, merge, widths)
    row = 1
    if title:
        form.put(row, 0, 6, '令和7年度 重点目標管理シート')
        row += 1
    if note:
        form.put(row, 0, 6, '※ 太枠の中を記入し、10月末までに提出してください。')
        row += 1
    form.put(row, 0, 0, label['goal'])
    fields = {'goal': field('安心して暮らせる地域', form.put(row, 1, 2, '安心して暮らせる地域'))}
    form.put(row, 3, 3, label['department'])
    fields['department'] = field('福祉部', form.put(row, 4, 4, '福祉部'))
    form.put(row, 5, 5, label['priority'])
    fields['priority'] = field('1位', form.put(row, 6, 6, '1位'))
    for key, text in (('background', '担い手が不足している。'), ('purpose', '住民の安心を高める。')):
        row += 1
        form.put(row, 0, 0, label[key])
        fields[key] = field(text, form.put(row, 1, 6, text))
    row += 2 if blank_line else 1
    lead = 0 if wide_head and marks != 'own' else 1
    form.put(row, lead, 1, label['item'])
    for key, first, last in (('deadline', 2, 2), ('target', 3, 3), ('midterm', 4, 5), ('yearEnd', 6, 6)):
        form.put(row, first, last, label[key])
    row += 1
    indicators = []
    for k, (heading, subs) in enumerate(ITEMS):
        mark, circle = CIRCLES[k] if marks == 'text' else '', CIRCLES[k]
        front = mark + ' ' if mark else ''
        numbers = [n + 1 if skip is not None and n >= skip else n for n in range(1, len(subs) + 1)]

        def wanted(path, labels, cells, texts):
            indicators.append({'id': circle + path, 'labels': labels, **{key: field(text, cell) for key, text, cell in zip(('deadline', 'target', 'midterm'), texts, cells)}})

        if heading is None:
            if marks == 'own':
                form.put(row, 0, 0, circle, height)
            form.put(row, lead, 1, front + subs[0][0], height)
            cells = [form.put(row, a, b, text or None, height) for a, b, text in ((2, 2, subs[0][1]), (3, 3, subs[0][2]), (4, 5, subs[0][3]))]
            wanted('', [subs[0][0]], cells, subs[0][1:])
            row += height
        elif rows == 'rows':
            if marks == 'own':
                form.put(row, 0, 0, circle, len(subs) + 1)
            form.put(row, lead, 1, front + heading)
            for n, sub in zip(numbers, subs):
                row += 1
                texts = [f'{number(style, n)} {text}' if text else '' for text in sub]
                form.put(row, lead, 1, texts[0])
                cells = [form.put(row, a, b, text or None) for a, b, text in ((2, 2, texts[1]), (3, 3, texts[2]), (4, 5, texts[3]))]
                wanted(f'({n})', [heading, sub[0]], cells, texts[1:])
            row += 1
        else:
            if marks == 'own':
                form.put(row, 0, 0, circle, height)
            column = [[f'{number(style, n)} {sub[i]}' if sub[i] else '' for n, sub in zip(numbers, subs)] for i in range(4)]
            shared = one_deadline and len({sub[1] for sub in subs}) == 1
            if shared:
                column[1] = [subs[0][1]] * len(subs)
            form.put(row, lead, 1, front + heading + '\n' + '\n'.join(column[0]), height)
            joined = [column[1][0] if shared else '\n'.join(column[1]), '\n\n'.join(column[2]), '\n\n'.join(text for text in column[3] if text)]
            cells = [form.put(row, a, b, text, height) for (a, b), text in zip(((2, 2), (3, 3), (4, 5)), joined)]
            for i, (n, sub) in enumerate(zip(numbers, subs)):
                wanted(f'({n})', [heading, sub[0]], cells, [column[1][i], column[2][i], column[3][i]])
            row += height
    form.put(row, 0, 0, '特記事項')
    form.put(row, 1, 3, '○市民参加・協働の推進、市民満足度の向上を考慮した点\n市民会議の意見を反映')
    form.put(row, 4, 6, '○取組による効果・残された課題')
    return [{'sheet': ws.title, 'layout': 'ueda-kanri', 'fields': fields, 'indicators': indicators}]


FINE = (3, 9, 4, 6, 7, 3, 5)
BOOKS = {
    'own': {}, 'own-shifted': {'down': 3, 'right': 2, 'words': SPACED}, 'own-fine': {'widths': FINE, 'height': 2, 'words': BROKEN}, 'own-rows': {'rows': 'rows', 'style': FULL},
    'own-rows-fine': {'rows': 'rows', 'style': SIGN, 'widths': FINE, 'right': 1, 'note': True}, 'own-split': {'merge': False, 'style': SIGN, 'title': False},
    'text': {'marks': 'text', 'blank_line': True}, 'text-wide': {'marks': 'text', 'wide_head': True, 'one_deadline': True}, 'text-rows': {'marks': 'text', 'rows': 'rows', 'note': True, 'words': BROKEN},
    'text-rows-wide': {'marks': 'text', 'wide_head': True, 'rows': 'rows', 'style': SIGN, 'widths': FINE}, 'none': {'marks': 'none', 'style': FULL}, 'none-fine': {'marks': 'none', 'widths': FINE, 'wide_head': True, 'down': 1},
    'none-rows': {'marks': 'none', 'rows': 'rows'}, 'none-rows-wide': {'marks': 'none', 'rows': 'rows', 'wide_head': True, 'widths': FINE, 'style': SIGN, 'blank_line': True}, 'gap': {'skip': 2}, 'gap-rows': {'skip': 2, 'rows': 'rows', 'marks': 'text'},
}


def main(folder):
    for name, options in BOOKS.items():
        wb = Workbook()
        memo = wb.active
        memo.title = 'メモ'
        memo.append(['重点目標の打合せ'])
        memo.append(['数値目標', '前年度を下回らないこと'])
        wanted = kanri(wb.create_sheet('様式'), **options)
        wb.save(os.path.join(folder, name + '.xlsx'))
        with open(os.path.join(folder, name + '.json'), 'w', encoding='utf-8') as f:
            json.dump(wanted, f, ensure_ascii=False)


if __name__ == '__main__':
    main(sys.argv[1])
