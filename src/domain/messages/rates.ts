/** The fixed sentences of docs/rates.md; the rest comes from the formulas, the scales and the words for reasons and statuses. */
import { defineCatalog } from "./catalog";

export const ratesMessages = defineCatalog({
  ja: {
    title: "達成率の計算",
    intro:
      "達成率は、目標の言葉から決まる名前の付いた式で計算します。どの式を使ったか、どのセルのどの数を使ったかは、いつも結果と一緒に示します。意味のある率が出せないときは、0とせず理由を示します。",
    rounding:
      "率は％で、小数第2位を四捨五入して小数第1位まで示します（設定で整数にできます）。100を超えた率も、負の率も、そのまま示します。",
    chooseHeading: "式の選び方",
    chooseOne: "目標に数が1つのとき、その率が細目の達成率になります。",
    chooseSeveral:
      "目標に数がいくつもあるときは、数ごとに率を示し、細目全体の率は出しません。種類の違うものの平均は、だれも書いていない数になるためです。細目の状態は、すべて達成したときだけ「達成」になります。",
    chooseReport:
      "期末報告が出ていればその数を、なければ中間報告の数を使います。一覧表の前年度の結果を今年度の目標と比べることはありません。",
    chooseSum:
      "同じ目標に答える実績がいくつもあるときは足します。内訳に添えられた合計は足しません。割合・平均・累計は、最も新しいものを使います。",
    chooseZero:
      "実績を0とするのは、報告に0や「未実施」とあるとき、または予定だけが書かれているときに限ります。割合や上限の目標では、予定だけなら「未報告」です。",
    chooseForecast:
      "着地見込みは、実績と予定を合わせて同じ式で計算します。予定が書かれていないときは出しません。「年度末見込120件」のような年間の数は、実績に足さずそのまま使います。",
    formulasHeading: "式",
    expression: "計算",
    when: "使うとき",
    range: "値と、出さないとき",
    source: "よりどころ",
    exampleHead: "| 目標 | 基準値 | 実績 | 達成率 | 説明 |",
    periods: "×{periods}期",
    noRate: "なし（{word}）",
    met: "なし（達成）",
    unmet: "なし（未達成）",
    reasonsHeading: "率を出さない理由",
    reasonHead: "| コード | 意味と次にすること |",
    statusHeading: "状態",
    statusHead: "| コード | 表示 |",
    statusNote:
      "年度（期限のある取組はその期限）が終わり、その日までの報告があって目標に届いていないときだけ「未達成」とします。件数の上限、0件、維持の目標は、期間が終わるまで「達成」としません。",
    meanHeading: "集計",
    meanText:
      "取組項目・重点目標・部局の値は、示した率の単純平均です。率のない数は0として加えず、件数と理由を別に数えます。設定で、平均する前に上限（100など）をかけられます。",
    calendarHeading: "提出期限",
    calendarText:
      "基準日と提出期限は市ごとの設定です。提出期限が土曜日、日曜日、祝日、12月29日から1月3日に当たるときは、次の開庁日に移します。未記入、仮の記入（―、未定など）、予定だけの記入は報告したことになりません。期限の翌日から「期限超過」です。",
    scalesHeading: "評価基準の見本",
    scalesText:
      "段階の数も境目も市によって違います。見本を選ぶか、市の区分を書いてください。境目ちょうどの率は上の段階に入ります（「超」と書いた段階を除く）。",
    scaleHead: "| 段階 | 達成率 |",
    wordHead: "| 段階 | 意味 |",
    bandFrom: "{from}％以上",
    bandAbove: "{from}％超",
    bandRest: "それより下",
    generated: "この文書は式の定義から作られています。直すときは定義を直し、UPDATE_DOCS=1 を付けてテストを実行してください。",
  },
  en: {
    title: "How rates are computed",
    intro:
      "A rate is computed by a named formula that follows from the words of the target. The formula and the cells and numbers used are always shown with it. Where no rate has a meaning, the reason is given and never a 0.",
    rounding:
      "Rates are in per cent, rounded half-up to one decimal (or to an integer, by a setting). Rates over 100 and below 0 are shown as they are.",
    chooseHeading: "Choosing the formula",
    chooseOne: "Where the target has one number, its rate is the rate of the indicator.",
    chooseSeveral:
      "Where the target has several, each has its own rate and the indicator has none: an average of unlike things is a number that nobody wrote. The indicator is achieved only when all of them are.",
    chooseReport:
      "The year-end report counts once it is in, else the mid-term report. Last year's results in a 一覧表 are never set against this year's target.",
    chooseSum:
      "Several results for one target are added, but not a total that stands beside its parts. Of percentages, averages and running totals the latest counts.",
    chooseZero:
      "A result is 0 only where the report says 0 or 未実施 (not done), or gives nothing but a plan. For percentages and limits a mere plan is no report.",
    chooseForecast:
      "The forecast puts what is done and what is planned into the same formula. There is none where nothing is planned. A figure of the whole year (年度末見込120件) is used as it is.",
    formulasHeading: "Formulas",
    expression: "Computation",
    when: "Used for",
    range: "Values and limits",
    source: "Source",
    exampleHead: "| Target | Baseline | Result | Rate | Remark |",
    periods: "×{periods} periods",
    noRate: "none ({word})",
    met: "none (met)",
    unmet: "none (not met)",
    reasonsHeading: "Why there is no rate",
    reasonHead: "| Code | Meaning and what to do |",
    statusHeading: "Status",
    statusHead: "| Code | Shown as |",
    statusNote:
      "A target is missed only when the fiscal year (or the item's own deadline) is over, a report covers it and the target is not met. Limits on counts, zero and levels to be kept are not achieved before the period ends.",
    meanHeading: "Roll-ups",
    meanText:
      "Items, goals and departments show the plain mean of the rates shown. What has no rate is not counted as 0; it is counted apart, with the reason. A setting caps the rates before they are averaged.",
    calendarHeading: "Due dates",
    calendarText:
      "Base dates and due dates are settings of the city. A due date on a Saturday, a Sunday, a national holiday or from 29 December to 3 January moves to the next business day. Blank reports, placeholders and mere plans do not count as reported. A report is overdue from the day after the due date.",
    scalesHeading: "Rating scales",
    scalesText:
      "Steps and bounds differ from city to city. Choose a preset or write your own bands. A rate on a bound belongs to the upper band unless it says above.",
    scaleHead: "| Grade | Rate |",
    wordHead: "| Grade | Meaning (original wording) |",
    bandFrom: "{from} % or more",
    bandAbove: "above {from} %",
    bandRest: "below that",
    generated: "This page is generated from the definitions of the formulas. Change those and run the tests with UPDATE_DOCS=1.",
  },
});
