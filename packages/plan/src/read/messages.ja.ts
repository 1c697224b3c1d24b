import type { Catalogue } from './messages.ts';

const list = (words: readonly string[] = []) => words.join('、');
const perhaps = (name: string | undefined) => (name === undefined ? '' : `「${name}」の間違いではありませんか。`);
const megabytes = (bytes = 0) => `${bytes / 1_000_000} MB`;

export const ja: Catalogue = {
  sentence: (at, text) => `${at || '計画データ'}：${text}`,
  kinds: { array: '配列 […]', object: 'オブジェクト {…}', null: 'null（空の値）', undefined: '値なし', other: 'データでない値' },
  expected: {
    any: '別の値',
    object: 'オブジェクト { "項目": 値 }',
    array: '配列 [ … ]',
    string: '文字列 "…"',
    text: '文字列 "…" か、言語ごとの文字列 { "ja": "…", "en": "…" }',
    boolean: 'true か false（引用符なし）',
    number: '数（例 27.5、"27.5%"）',
    integer: '整数',
    'fiscal-year': '年度（例 2026、"令和8年度"）',
    id: 'id（半角の英小文字・数字・ハイフン。例 "jumin-no-yakuwari"）',
    language: '言語コード（例 "ja"、"en"、"zh-Hans"、"ja-x-easy"）',
    'year-month': '年月（例 "2021-03"）',
    date: '実在する日付（例 "2016-06-02"）',
    'partial-date': '実在する日付か年月か年（例 "2016-06-02"、"2021-03"、"2017"）',
    url: 'http:// か https:// で始まるアドレス',
    email: 'メールアドレス（例 "fukushi@example.jp"）',
    'postal-code': '郵便番号（例 "021-0877"）',
    phone: '電話番号（例 "0191-23-6020"）',
    'area-code': '全国地方公共団体コード（5桁か6桁の数字を引用符で囲む。例 "032093"）',
  },
  codes: {
    'invalid-json': ({ line, column, found }, show) => {
      const place = line === undefined ? '' : `（${line}行目${column}文字目${found === undefined ? '' : `、${show.value(found)} の付近`}）`;
      return `JSON として読めません${place}。コンマ・引用符・括弧が半角で、過不足がないか確かめてください。`;
    },
    'too-large': ({ limit }) => `大きすぎます（上限 ${megabytes(limit)}）。画像などを外すか、計画を分けてください。`,
    'too-deep': ({ limit }) => `入れ子が深すぎます（上限 ${limit} 段）。この先は読んでいません。構造を見直してください。`,
    circular: () => '自分自身を含む値です。循環する参照を取り除いてください。',
    'not-data': () => 'JSON で表せない値（関数・日付オブジェクト・無限大など）です。文字列や数に直してください。',
    'forbidden-key': ({ name }) => `「${name}」という名前の項目は、安全のため使えません。別の名前に変えるか、取り除いてください。`,
    unreadable: () => '読み取り中に問題が起きました。JSON として書き出し直してから、もう一度読み込んでください。',
    missing: ({ expected, words }, show) => `必要な項目がありません。${words ? `次のどれか（${list(words)}）` : show.expected(expected)}を書いてください。`,
    'wrong-value': ({ found, expected, words, suggestion }, show) =>
      `${show.value(found)} は使えません。${words ? `次のどれか（${list(words)}）` : show.expected(expected)}にしてください。${perhaps(suggestion)}`,
    empty: () => '中身が空です。文字を入れてください。',
    'out-of-range': ({ found, limit }, show) => `${show.value(found)} は範囲の外です。${limit} ${Number(found) < limit! ? '以上' : '以下'}にしてください。`,
    'missing-language': ({ name }) => `文書の言語「${name}」の文字列がありません。{ "${name}": "…" } を加えてください。`,
    'duplicate-id': ({ name, other }) => `id「${name}」は ${other} と重なっています。どちらかを変えてください。`,
    'unknown-id': ({ name, kinds, suggestion }) =>
      `id「${name}」は ${list(kinds)} にありません。${perhaps(suggestion) || 'id を直すか、その id の項目を加えてください。'}`,
    cycle: ({ chain = [] }) =>
      chain.length === 2 ? `「${chain[0]}」が自分自身を親にしています。parent を直すか消してください。` : `親子関係が循環しています（${chain.join(' → ')}）。どれかの parent を直すか消してください。`,
    'wrong-level': ({ name, chain = [] }) => `階層「${chain[0]}」は、親「${name}」の階層「${chain[1]}」より上です。level か parent を直してください。`,
    'wrong-axis': ({ name, words, expected }) => `尺度「${name}」の軸は ${list(words)} です。軸が ${expected} の尺度を指定してください。`,
    'period-order': ({ found, limit }) => `終了年度 ${String(found)} が開始年度 ${limit} より前です。どちらかを直してください。`,
    'unknown-field': ({ suggestion }) => `知らない項目です。そのまま残しますが、表示には使いません。${perhaps(suggestion)}`,
    'ambiguous-id': ({ name, kinds }) => `id「${name}」は ${list(kinds)} の両方にあります。${kinds?.[0]} のほうとして扱います。id を変えると確実です。`,
    'outside-period': ({ found }) => `中間年度 ${String(found)} が計画期間の外です。年度を確かめてください。`,
    'unit-mismatch': ({ found, name }, show) => `${show.value(found)} は％ですが、単位は「${name}」です。値か unit を確かめてください。`,
    'check-digit': ({ found, name }, show) => `${show.value(found)} の検査数字が合いません（「${name}」のはずです）。コードを確かめてください。`,
  },
};
