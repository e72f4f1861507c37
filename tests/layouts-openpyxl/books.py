"""Workbooks of the three forms that have no sample: drawn with openpyxl from the description of the forms, not by our writer.

usage: python3 books.py FOLDER
Each book NAME.xlsx comes with NAME.json: what a reader must find (sheet, layout, fields, indicators with texts and cells).
"""
import json
import os
import sys

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter as letter


class Sheet:
    """A sheet with `put(row, from, to, text)`, and a shift for blank leading rows and columns."""

    def __init__(self, ws, down=0, right=0, merge=True):
        self.ws, self.down, self.right, self.merge = ws, down, right, merge

    def at(self, row, col):
        return f'{letter(col + self.right)}{row + self.down}'

    def put(self, row, first, last, text, last_row=None):
        ref = self.at(row, first)
        self.ws[ref] = text
        self.ws[ref].alignment = Alignment(wrap_text=True, vertical='top')
        if self.merge and (last > first or (last_row or row) > row):
            self.ws.merge_cells(f'{ref}:{self.at(last_row or row, last)}')
        return ref


def field(text, cell):
    return {'text': text, 'cell': cell}


# --- 運営方針 -----------------------------------------------------------------------------------------------------------------

STRATEGY = {
    'number': '2-2', 'goal': '地域で支え合うまち', 'purpose': '住民が互いに見守り、安心して暮らしている状態。', 'strategy': '担い手をふやし、相談の入口を整える。',
    'outcomes': [('地域に頼れる人がいると感じる区民の割合：令和5年度末までに60%以上', None), ('「見守り」、声かけに参加する区民：1,200人以上', 'R2年度自己評価を踏まえ変更')],
    'initiatives': [
        {'code': '2-2-1', 'title': '見守り体制の充実', 'content': '●見守り\n①訪問\n・月1回の連絡会', 'budget': '77,153千円',
         'processes': [('①', '見守り相談の件数', '300件以上', None), ('②-1', '研修の回数', '4回', None), ('②-2', '研修の満足度', '80%以上', 'R2年度自己評価を踏まえ変更'), ('③', '協力事業者数', '50か所', None)]},
        {'code': '2-2-2', 'title': '子育ての応援', 'content': '●交流の場づくり', 'budget': '一 円', 'processes': [('', '子育て広場の利用者', '延べ2,000人', None), ('', '講座の開催', '年6回', None)]},
        {'code': '2-2-3', 'title': '災害への備え', 'content': '・訓練の支援', 'budget': '2-2-1を含む', 'processes': [('①', '訓練に参加した町会', '12町会', None)]},
    ],
}


OSAKA_WORDS = {'goal': 'めざす成果\n及び戦略', 'purpose': 'めざす状態（概ね3～5年間で念頭に設定）', 'outcomes': 'アウトカム指標', 'strategy': '戦略', 'start': '具体的\n取組', 'processes': 'プロセス\n(過程) 指標\n単年度目標', 'content': '取組内容'}


def osaka(path, n=3, side_by_side=True, label_merge=True, two_columns=False, bracket=True, down=0, right=0, name_below=True, breaks=True, budget_label=False, number_beside=False,
          words=None, note=None, budget=True, plans=1, mark_column=False, year=None):
    wb = Workbook()
    s = Sheet(wb.active, down, right)
    wb.active.title = 'シートA'
    label = dict(OSAKA_WORDS, **(words or {}))
    if not breaks:
        label.update(goal='めざす成果及び戦略', start='具体的取組', processes='プロセス（過程）指標')
    row = 1
    documents = []
    if year:
        s.put(row, 1, 7, year)
        row += 1
    for plan in range(plans):
        row, document = osaka_plan(s, row, plan, label, n, side_by_side, label_merge, two_columns, bracket, name_below, budget_label, number_beside, note, budget, mark_column)
        documents.append(document)
        s.put(row, 5, 7, '詳細版はこちら(区役所HP)')
        row += 3
    wb.save(path + '.xlsx')
    return documents


def osaka_plan(s, row, plan, label, n, side_by_side, label_merge, two_columns, bracket, name_below, budget_label, number_beside, note, budget, mark_column):
    data = STRATEGY
    number = f'{2 + plan}-2'
    indicators = []
    code = f'[{number}]' if bracket else number
    if number_beside:
        s.put(row, 1, 1, label['goal'])
        s.put(row, 2, 2, number)
        goal = s.put(row, 3, 7, data['goal'])
    else:
        s.put(row, 1, 1, label['goal'] + code)
        goal = s.put(row, 2, 7, data['goal'])
    row += 1
    top = row
    if two_columns:
        s.put(row, 2, 4, label['purpose'])
        s.put(row, 5, 7, label['strategy'])
        purpose = s.put(row + 1, 2, 4, data['purpose'])
        strategy = s.put(row + 1, 5, 7, data['strategy'])
        row += 2
    else:
        s.put(row, 2, 7, label['purpose'])
        purpose = s.put(row + 1, 2, 7, data['purpose'])
        row += 2
    s.put(row, 2, 7, label['outcomes'])
    row += 1
    for text, badge in data['outcomes']:
        cell = s.put(row, 2, 6, text)
        if badge:
            s.put(row, 7, 7, badge)
        indicators.append({'kind': 'outcome', 'name': text.rsplit('：', 1)[0], 'target': field(text.rsplit('：', 1)[1], cell), 'initiative': None})
        row += 1
    if not two_columns:
        s.put(row, 2, 7, label['strategy'])
        strategy = s.put(row + 1, 2, 7, data['strategy'])
        row += 2
    s.put(top, 1, 1, '計画', row - 1)
    if note:
        s.put(row, 1, 7, note)
        row += 1
    initiatives = [dict(i, code=f'{2 + plan}{i["code"][1:]}') for i in data['initiatives'][:n]]
    groups = [initiatives] if side_by_side else [[i] for i in initiatives]
    for group in groups:
        width = 6 // len(group)
        spans = [(2 + i * width, 1 + (i + 1) * width) for i in range(len(group))]
        head = row
        for (a, b), i in zip(spans, group):
            if name_below:
                s.put(row, a, b, i['code'])
                s.put(row + 1, a, b, i['title'])
            else:
                s.put(row, a, b, f'【{i["code"]}】{i["title"]}')
        row += 2 if name_below else 1
        s.put(head, 1, 1, label['start'], row - 1 if label_merge else None)
        head = row
        most = max(len(i['processes']) for i in group)
        for (a, b), i in zip(spans, group):
            for k, (mark, name, target, badge) in enumerate(i['processes']):
                last = b - 1 if b - a > 0 else b
                if mark_column and mark:
                    s.put(row + k, a, a, mark)
                    cell = s.put(row + k, a + 1, max(a + 1, last), f'{name}：{target}')
                else:
                    cell = s.put(row + k, a, last, f'{mark}{name}：{target}')
                if badge and last < b and not (mark_column and a + 1 >= b):
                    s.put(row + k, b, b, badge)
                wanted = {'kind': 'process', 'name': name, 'target': field(target, cell), 'initiative': i['title'], 'code': i['code'], 'mark': mark, 'content': i['content']}
                if budget:
                    wanted['budget'] = i['budget']
                indicators.append(wanted)
        row += most
        s.put(head, 1, 1, label['processes'], row - 1 if label_merge else None)
        head = row
        for (a, b), i in zip(spans, group):
            s.put(row, a, b, i['content'])
            if budget and budget_label:
                s.put(row + 1, a, b, f'予算：{i["budget"]}')
            elif budget:
                s.put(row + 1, b, b, i['budget'])
        row += 2 if budget else 1
        s.put(head, 1, 1, label['content'], row - 1 if label_merge else None)
    return row, {'sheet': 'シートA', 'layout': 'osaka-unei', 'fields': {'goal': field(data['goal'], goal), 'purpose': field(data['purpose'], purpose), 'strategy': field(data['strategy'], strategy)}, 'indicators': indicators}


# --- 総合計画 施策 --------------------------------------------------------------------------------------------------------------

SUZAKA_WORDS = {'goal': '施策', 'purpose': '施策の目指す姿', 'outcomes': '【成果指標】', 'kind': '指標の種類', 'name': '指標名', 'base': '現状値（年度）', 'background': '◆現状と課題', 'policy': '◆施策の取組方針', 'works': '◆主な取組内容',
                'item': '取組項目', 'content': '具体的な内容', 'processes': '【プロセス指標】', 'roles': '◆共創のまちづくりに向けた各主体の役割', 'who': '主　体', 'role': '期待される役割'}
OUTCOMES = [('市民取組指標', '行政情報に関心をもつ市民の割合（％）', '86.5（2019）', '90.0'), ('統計指標', '広域で連携する事業（件）（※）', '13（2019）', '15'), ('市民満足度指標', '窓口の満足度（％）', '―（2020）', '75.0以上')]
PROCESSES = [('実質公債費比率（％）', '9.5（2019）', '12.0 未満'), ('研修の受講（回/年）', '―', '4')]


def suzaka(path, number='35', inside=True, down=0, right=0, page_break=False, notes=True, target_heading='目標値\n(2025年)', categories=True, works=2, marks=True, order_changed=False, second=False,
           words=None, order=('kind', 'name', 'base', 'target'), deadline=None, department='beside', front=False, remark=None, works_break=False):
    wb = Workbook()
    s = Sheet(wb.active, down, right)
    wb.active.title = '頁'
    label = dict(SUZAKA_WORDS, **(words or {}))
    documents = []
    row = 1
    if front:
        for k, text in enumerate(['基本目標7 市民とともにつくる持続可能なまち', None, '●目指す方向\n● 効率のよい行政を行う。']):
            if text:
                s.put(row + k, 1, 4, text)
        s.put(row + 1, 1, 1, '13 基本施策')
        s.put(row + 1, 2, 4, '未来志向型の行政経営を行うまちづくり')
        row += 4
    # Columns from left to right; a table without kinds gives their place to the name.
    shown = [key for key in order if categories or key != 'kind']
    edges = {'kind': (1, 1), 'name': (1, 2), 'base': (3, 3), 'target': (4, 4)} if not categories else {key: (k + 1, k + 1) for k, key in enumerate(shown)}
    headings = dict(label, target=target_heading)
    for page in range(2 if second else 1):
        number_here = str(int(number) + page)
        indicators = []
        s.put(row, 1, 4, '《総合戦略》[重点戦略1「人が集まるまち」関連施策]')
        row += 1
        if inside:
            s.put(row, 1, 1, f'{label["goal"]} {number_here}')
            goal = s.put(row, 2, 4, '効率のよい行政経営')
        else:
            s.put(row, 1, 1, label['goal'])
            s.put(row, 2, 2, number_here)
            goal = s.put(row, 3, 4, '効率のよい行政経営')
        row += 1
        s.put(row, 1, 4, label['purpose'])
        purpose = s.put(row + 1, 1, 4, '● 仕事のやり方を絶えず見直している。\n● 市民に分かりやすい。')
        row += 2
        s.put(row, 1, 4, label['outcomes'] if marks else label['outcomes'].strip('【】'))
        row += 1
        if remark:
            s.put(row, 1, 4, remark)
            row += 1

        def heading(at, keys, places):
            for key in keys:
                s.put(at, *places[key], headings[key])
            if deadline:
                s.put(at, 5, 5, '期限')

        def figures(at, values, places, kind):
            nonlocal indicators
            cells = {key: s.put(at, *places[key], value) for key, value in values.items() if key in places}
            if deadline:
                s.put(at, 5, 5, deadline)
            indicators.append({'kind': kind, 'name': values['name'], 'target': field(values['target'], cells['target']), 'baseline': field(values['base'], cells['base'])})

        heading(row, shown, edges)
        row += 1
        for k, (kind, name, base, target) in enumerate(OUTCOMES):
            if page_break and k == 2:
                row += 1
                heading(row, shown, edges)
                row += 1
            figures(row, {key: value for key, value in {'kind': kind, 'name': name, 'base': base, 'target': target}.items() if key in shown}, edges, 'outcome')
            row += 1
        if notes:
            s.put(row, 1, 4, '※協定にもとづく事業の数')
            row += 1
        s.put(row, 1, 4, label['background'])
        background = s.put(row + 1, 1, 4, '☞ 職員が減っている。\n☞ 費用が増えている。')
        s.put(row + 2, 1, 4, label['policy'])
        s.put(row + 3, 1, 4, '☞ 仕事を見直す。')
        row += 4

        def process_table():
            nonlocal row
            s.put(row, 1, 4, label['processes'] if marks else label['processes'].strip('【】'))
            places = {'name': (1, 2), 'base': (3, 3), 'target': (4, 4)} if order.index('base') < order.index('target') else {'name': (1, 2), 'target': (3, 3), 'base': (4, 4)}
            heading(row + 1, places, places)
            row += 2
            for name, base, target in PROCESSES:
                figures(row, {'name': name, 'base': base, 'target': target}, places, 'process')
                row += 1

        if order_changed:
            process_table()
        for k in range(works):
            if department == 'header':
                s.put(row, 1, 4, f'{label["works"]}（{k + 1}）業務の見直し{k + 1}')
                row += 1
                s.put(row, 1, 4, '担当課：総務課 / 財政課')
            else:
                s.put(row, 1, 3, f'{label["works"]}（{k + 1}）業務の見直し{k + 1}')
                s.put(row, 4, 4, '総務課 / 財政課')

            def work_heading(at):
                s.put(at, 1, 1, label['item'])
                s.put(at, 2, 4, label['content'])

            work_heading(row + 1)
            s.put(row + 2, 1, 1, '仕事の棚卸し')
            s.put(row + 2, 2, 4, '◇ 手順を書き出す。\n◇ 重なりをなくす。')
            row += 3
            if works_break:
                s.put(row, 2, 2, f'- {124 + page} -')
                row += 2
                work_heading(row)
                row += 1
            s.put(row, 1, 1, 'デジタル化')
            s.put(row, 2, 4, '◇ 手続を電子化する。')
            row += 1
        if not order_changed:
            process_table()
        s.put(row, 1, 4, label['roles'])
        s.put(row + 1, 1, 1, label['who'])
        s.put(row + 1, 2, 4, label['role'])
        for k, who in enumerate(['市　民', '企　業', '活動団体']):
            s.put(row + 2 + k, 1, 1, who)
            s.put(row + 2 + k, 2, 4, 'ともに考える。')
        row += 5
        s.put(row, 2, 2, f'- {125 + page} -')
        row += 2
        fields = {'goal': field('効率のよい行政経営', goal), 'purpose': field('● 仕事のやり方を絶えず見直している。\n● 市民に分かりやすい。', purpose), 'background': field('☞ 職員が減っている。\n☞ 費用が増えている。', background)}
        texts = {'roles3Who': '活動団体'}
        for k in range(works):
            texts.update({f'works{k + 1}Title': f'業務の見直し{k + 1}', f'works{k + 1}Row1Item': '仕事の棚卸し', f'works{k + 1}Row2Item': 'デジタル化', f'works{k + 1}Row2Content': '◇ 手続を電子化する。'})
        if works and department == 'beside':
            texts['department'] = '総務課 / 財政課'
        documents.append({'sheet': '頁', 'layout': 'suzaka-shisaku', 'fields': fields, 'texts': texts, 'indicators': indicators})
    wb.save(path + '.xlsx')
    return documents


# --- 地域福祉計画 進捗 ----------------------------------------------------------------------------------------------------------

RECORDS = [
    ('身近な地域での福祉教育', '児童・生徒への福祉教育', '福祉政策課・学校教育課', '小学校で4回の体験学習を行い、延べ320人が参加。\n【第1回】車いす体験', '参加校がふえていない。', '継続', 'Ａ（目標達成に向けて順調に進んでいる）'),
    ('身近な地域での福祉教育', '広報による啓発', '福祉政策課', '広報紙に年2回掲載。', '', '拡大', 'Ａ（目標達成に向けて順調に進んでいる）'),
    ('災害時の支援', '個別避難計画の作成', '危機管理課・福祉政策課', '12件を作成。', '同意の取り方を改める。', '改善', 'Ｂ（取組が遅延している）'),
]


KADOMA_WORDS = {'section': '基本目標', 'goal': '基本施策', 'item': '取組項目', 'content': '取組内容', 'progress': '■取組状況', 'issues': '■課題・改善点', 'policy': '■今後の方針', 'evaluation': '■評価', 'department': '担当課'}


def kadoma(path, down=0, right=0, department='beside', inside=True, separate=False, pages=1, shared_item=False, number='１', overview=False, words=None, note=None, joint='／', gap=0, continued=False, swapped=False):
    wb = Workbook()
    s = Sheet(wb.active, down, right)
    wb.active.title = '基本施策'
    label = dict(KADOMA_WORDS, **(words or {}))
    documents = []
    row = 1
    for page in range(pages):
        indicators = []
        s.put(row, 1, 6, f'{label["section"]}Ⅰ 地域福祉のコミュニティづくり（ともに生きる）')
        goal = s.put(row + 1, 1, 5, f'{label["goal"]}{"１２"[page] if pages > 1 else number} 支え合える意識づくり')
        s.put(row + 1, 6, 6, 'Ｐ44－45')
        row += 2
        if note:
            s.put(row, 1, 6, note)
            row += 1
        for k, (item, content, who, progress, issues, policy, grade) in enumerate(RECORDS):
            if not (shared_item and k == 1):
                s.put(row, 1, 4 if department not in ('none', 'row') else 6, f'{label["item"]}{joint}{item}' if inside else f'{label["item"]}\n{item}')
                if department == 'beside':
                    s.put(row, 5, 6, who)
                elif department == 'labelled':
                    s.put(row, 5, 6, f'{label["department"]}{joint}{who}')
                elif department == 'header':
                    s.put(row, 5, 5, label['department'])
                    s.put(row, 6, 6, who)
                elif department == 'row':
                    s.put(row + 1, 1, 1, label['department'])
                    s.put(row + 1, 2, 6, who)
                    row += 1
                row += 1
            cell = s.put(row, 1, 6, f'{label["content"]}{joint}{content}')
            row += 1
            left, other = ((1, 3), (4, 6)) if not swapped else ((4, 6), (1, 3))
            s.put(row, *left, label['progress'])
            s.put(row, *other, label['issues'])
            lines = progress.split('\n')
            if continued and len(lines) > 1:
                p = s.put(row + 1, *left, lines[0])
                q = s.put(row + 1, *other, issues or None)
                s.put(row + 2, *left, '\n'.join(lines[1:]))
                row += 1
            else:
                p = s.put(row + 1, *left, progress)
                q = s.put(row + 1, *other, issues or None)
            row += 2
            if separate:
                s.put(row, 1, 1, f'{label["policy"]}：')
                pol = s.put(row, 2, 3, policy)
                s.put(row, 4, 4, f'{label["evaluation"]}：')
                ev = s.put(row, 5, 6, grade)
            else:
                pol = s.put(row, 1, 3, f'{label["policy"]}：{policy}')
                ev = s.put(row, 4, 6, f'{label["evaluation"]}：{grade}')
            row += 1 + gap
            narrative = {'progress': field(progress, p), 'issues': field(issues, q)}
            wanted = {'kind': None, 'labels': [item, content], 'cell': cell, 'policy': field(policy, pol), 'evaluation': field(grade, ev), 'narrative': narrative}
            if department != 'none' and not (shared_item and k == 1):
                wanted['department'] = who
            indicators.append(wanted)
        s.put(row, 3, 3, f'- {page + 5} -')
        row += 2
        documents.append({'sheet': '基本施策', 'layout': 'kadoma-shinchoku', 'fields': {'goal': field('支え合える意識づくり', goal)}, 'indicators': indicators})
    if overview:
        ws = wb.create_sheet('概要', 0)
        o = Sheet(ws)
        o.put(1, 1, 1, '基本目標Ⅰ 地域福祉のコミュニティづくり', 3)
        for k in range(3):
            o.put(1 + k, 2, 2, f'基本施策{k + 1} 支え合える意識づくり')
            o.put(1 + k, 3, 3, '福祉教育／広報による啓発／ ・・・Ｐ8')
    wb.save(path + '.xlsx')
    return documents


BOOKS = {
    'osaka-plain': lambda p: osaka(p),
    'osaka-one': lambda p: osaka(p, n=1, bracket=False),
    'osaka-two-shifted': lambda p: osaka(p, n=2, down=2, right=1, breaks=False),
    'osaka-stacked': lambda p: osaka(p, side_by_side=False, name_below=False),
    'osaka-two-columns': lambda p: osaka(p, n=2, two_columns=True, budget_label=True),
    'osaka-unmerged-labels': lambda p: osaka(p, n=3, label_merge=False, number_beside=True),
    'osaka-words': lambda p: osaka(p, n=2, words={'goal': 'めざす成果と戦略', 'purpose': 'めざす状態', 'outcomes': 'アウトカム（成果）指標', 'start': '具体的な取組', 'processes': 'プロセス指標', 'content': '取組の内容'}, year='令和3年度 運営方針'),
    'osaka-note': lambda p: osaka(p, n=3, note='※指標の値は年度末の見込みを含む', right=1),
    'osaka-no-budget': lambda p: osaka(p, n=2, budget=False, name_below=False),
    'osaka-two-plans': lambda p: osaka(p, n=2, plans=2, number_beside=True),
    'osaka-mark-column': lambda p: osaka(p, n=2, mark_column=True),
    'osaka-one-no-budget': lambda p: osaka(p, n=1, budget=False, label_merge=False, two_columns=True, down=3),
    'suzaka-plain': lambda p: suzaka(p),
    'suzaka-shifted': lambda p: suzaka(p, inside=False, down=1, right=2, target_heading='目標値（2025年）'),
    'suzaka-page-break': lambda p: suzaka(p, page_break=True, works=1),
    'suzaka-no-kinds': lambda p: suzaka(p, categories=False, marks=False, notes=False, order_changed=True),
    'suzaka-two-measures': lambda p: suzaka(p, second=True),
    'suzaka-words': lambda p: suzaka(p, words={'purpose': 'めざす姿', 'outcomes': '施策の成果指標', 'kind': '種類', 'name': '指標', 'base': '基準値', 'background': '現状・課題', 'policy': '取組方針', 'works': '主な取組', 'processes': '取組指標', 'roles': '各主体の役割', 'who': '区分', 'role': '役割'}, target_heading='目標（2025年度）'),
    'suzaka-order': lambda p: suzaka(p, order=('name', 'kind', 'target', 'base'), inside=False),
    'suzaka-deadline': lambda p: suzaka(p, deadline='令和7年度', target_heading='目標値', works=0),
    'suzaka-department-line': lambda p: suzaka(p, department='header', remark='（単位は指標名の後に記載）'),
    'suzaka-front': lambda p: suzaka(p, front=True, works_break=True, second=True, down=1),
    'kadoma-plain': lambda p: kadoma(p),
    'kadoma-labelled': lambda p: kadoma(p, department='labelled', down=1, right=1, inside=False),
    'kadoma-separate': lambda p: kadoma(p, separate=True, department='none', number='1'),
    'kadoma-two-pages': lambda p: kadoma(p, pages=2, overview=True),
    'kadoma-shared-item': lambda p: kadoma(p, shared_item=True),
    'kadoma-words': lambda p: kadoma(p, words={'item': '取り組み項目', 'content': '取組の内容', 'progress': '進捗状況', 'issues': '課題', 'policy': '今後の方向性', 'evaluation': '自己評価'}, joint='：', right=2),
    'kadoma-department-header': lambda p: kadoma(p, department='header', note='※評価はＡからＤまで'),
    'kadoma-department-row': lambda p: kadoma(p, department='row', gap=1),
    'kadoma-continued': lambda p: kadoma(p, continued=True, pages=2),
    'kadoma-swapped': lambda p: kadoma(p, swapped=True, separate=True),
}


def main(folder):
    os.makedirs(folder, exist_ok=True)
    for name, build in BOOKS.items():
        path = os.path.join(folder, name)
        with open(path + '.json', 'w', encoding='utf-8') as f:
            json.dump(build(path), f, ensure_ascii=False)


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
