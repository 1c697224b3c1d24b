import type { openData as japanese } from '../ja/open-data.ts';

/** Words of the open data. */
export const openData: Record<keyof typeof japanese, string> = {
  license: 'Terms of use',
  source: 'Source',
  formulated: 'Drawn up',
  modified: 'Data last changed',
  summarised: 'The text is a summary of the plan.',
  fictional: 'A sample of a town that does not exist.',
  blocked: 'Files cannot be saved inside this frame. Open the page of the plan to save them.',
  saved: '{{name}} has been made.',
  failed: 'The file could not be made. Reload the page.',
};
