import type { Say } from './say.ts';

/** A distance that a person remembers: to 100 m below one kilometre, to 0.1 km below ten, then whole kilometres. */
export function length(metres: number, { t }: Say): string {
  if (metres < 1000) return t('metres', { value: Math.round(metres / 100) * 100 || 100 });
  const kilometres = metres / 1000;
  return t('kilometres', { value: kilometres < 10 ? Math.round(kilometres * 10) / 10 : Math.round(kilometres) });
}
