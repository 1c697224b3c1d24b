/**
 * Finds the mark (group 1) at the head of a text, and what parts it from the label.
 *
 * A mark is either a run of symbols (☆ ◎ ○ △ ▲ × ・ ★★☆ ↗ 👍), with or without a space behind it,
 * or one letter or number (A, B+, 5, a, Ⅱ, full-width too) that a space, colon, full stop or bracket parts from the label.
 * So `2026年度` keeps its first digit and `「我が事」` its bracket. ASCII symbols count as letters: `-5%` is a label, `- 未評価` has a mark.
 * Kanji and kana are marks only before a colon (`済：実施した`), since some pages space out their words (拡 充).
 * 〇 (the kanji zero) is typed for ○ so often that it counts as a symbol.
 */
export const MARK =
  /^((?:[←-⇿⌀-⯿×・•※〇\p{ExtPict}][\p{M}\p{Sk}\u200d]*){1,9}|(?:[^\p{Lo}\s][-+−＋\p{Nd}]?|.(?=[:：]))(?=[:：)）\s]|[.．]\P{Nd}|$))[:：)）.．\s]*/u;
