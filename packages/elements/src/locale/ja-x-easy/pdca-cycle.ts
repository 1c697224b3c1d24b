import type { pdcaCycle as japanese } from '../ja/pdca-cycle.ts';

export const pdcaCycle: Record<keyof typeof japanese, string> = {
  here: 'いま ここ',
  again: '{{last}}の つぎは {{first}}に もどります。なんども くりかえします。',
};
