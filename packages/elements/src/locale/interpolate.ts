/** Fills `{{name}}` as i18next does, for the compiled-in Japanese, which needs no plural rules. */
export function interpolate(text: string, values?: Readonly<Record<string, string | number>>): string {
  return values ? text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole)) : text;
}
