import type { Worry } from './types.ts';

/**
 * Situations that a person ticks, several at once, in plain words. Data only; a page in another language has labels of its own by id.
 * `synonyms` are the entries of {@link SYNONYMS} whose windows it brings. A town may leave some out or add its own.
 */
export const WORRIES: readonly Worry[] = [
  { id: 'care', group: 'family', label: '親や家族の介護で困っている', synonyms: ['care'] },
  { id: 'dementia', group: 'family', label: 'もの忘れ、認知症が心配', synonyms: ['dementia', 'care'] },
  { id: '8050', group: 'family', label: '親が80代、子どもが50代で、先が心配', synonyms: ['8050', 'hikikomori', 'care'] },
  { id: 'double-care', group: 'family', label: '子育てと介護が重なっている', synonyms: ['double-care', 'care', 'child'] },
  { id: 'young-carer', group: 'family', label: '子どもや若者が家族の世話をしている', synonyms: ['young-carer'] },
  { id: 'child', group: 'children', label: '子育てがつらい、不安', synonyms: ['child'] },
  { id: 'pregnancy', group: 'children', label: '妊娠、出産のこと', synonyms: ['pregnancy'] },
  { id: 'single-parent', group: 'children', label: 'ひとりで子どもを育てている', synonyms: ['single-parent'] },
  { id: 'school', group: 'children', label: '学校に行けない、いじめ', synonyms: ['school'] },
  { id: 'development', group: 'children', label: '発達が気になる', synonyms: ['development'] },
  { id: 'money', group: 'living', label: 'お金がない、家賃や光熱費が払えない', synonyms: ['money'] },
  { id: 'debt', group: 'living', label: '借金がある', synonyms: ['debt'] },
  { id: 'food', group: 'living', label: '食べるものがない', synonyms: ['food'] },
  { id: 'work', group: 'living', label: '仕事がない、続かない', synonyms: ['work'] },
  { id: 'home', group: 'living', label: '住むところがない、失いそう', synonyms: ['home'] },
  { id: 'hikikomori', group: 'mind', label: '家から出られない、ひきこもっている', synonyms: ['hikikomori'] },
  { id: 'lonely', group: 'mind', label: 'ひとりでさびしい、頼れる人がいない', synonyms: ['lonely'] },
  { id: 'mind', group: 'mind', label: '眠れない、気持ちが沈む', synonyms: ['mind'] },
  { id: 'suicide', group: 'mind', label: '死にたい、消えたい', synonyms: ['suicide', 'mind'] },
  { id: 'addiction', group: 'mind', label: 'お酒、ギャンブル、ゲームがやめられない', synonyms: ['addiction'] },
  { id: 'dv', group: 'safety', label: '夫、妻、恋人がこわい、暴力がある', synonyms: ['dv'] },
  { id: 'child-abuse', group: 'safety', label: '子どもがたたかれている、世話をされていない', synonyms: ['child-abuse'] },
  { id: 'sexual-violence', group: 'safety', label: '性的な被害にあった', synonyms: ['sexual-violence'] },
  { id: 'scam', group: 'safety', label: 'だまされたかもしれない', synonyms: ['scam'] },
  { id: 'disability', group: 'support', label: '障がい、難病のこと', synonyms: ['disability'] },
  { id: 'guardianship', group: 'support', label: '契約やお金の管理が難しい', synonyms: ['guardianship'] },
  { id: 'foreign', group: 'support', label: '日本語や日本のくらしで困っている', synonyms: ['foreign'] },
  { id: 'disaster', group: 'support', label: '災害のときひとりで逃げられない', synonyms: ['disaster'] },
  { id: 'restart', group: 'support', label: '罪を償い、やり直したい', synonyms: ['restart'] },
  { id: 'anything', group: 'support', label: 'どこに相談すればよいか分からない', synonyms: ['anything'] },
];
