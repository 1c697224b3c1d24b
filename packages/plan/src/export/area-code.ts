/**
 * 全国地方公共団体コード with its check digit, as open data want it: 03215 → 032158. A code that has one stays.
 * Source: 総務省「全国地方公共団体コード仕様」（重み 6・5・4・3・2、11 で割った余り）.
 */
export function fullAreaCode(code: string): string {
  if (!/^\d{5}$/.test(code)) return code;
  const sum = [...code].reduce((all, digit, index) => all + Number(digit) * (6 - index), 0);
  return `${code}${(11 - (sum % 11)) % 10}`;
}
