/**
 * `@tomoni/towns`: which sample plans there are. The plans themselves are data and are imported by path,
 * `@tomoni/towns/kuki/plan.json`, so that a page pays only for the town that it shows.
 */

/** One sample: who publishes the plan, where its data lies, and in what kind of page the showcase puts it. */
export interface Town {
  /** Slug; also the name of its folder and the `plan.id` of its document. */
  id: string;
  /** Publisher in Japanese, as the showcase calls it. */
  name: string;
  /** The same in English. */
  nameEn: string;
  /** Path of the document inside this package: `@tomoni/towns/` + `plan`. */
  plan: `${string}/plan.json`;
  /** True for a town that does not exist: everything in its plan is invented and says so. */
  fictional: boolean;
  /**
   * The host page that the showcase builds around this plan. Each is a kind of page that municipal sites use and that
   * elements must survive, not a copy of the town's own site.
   */
  hostStyle: string;
}

/** The samples in the order in which lists show them, from north to south, the invented town last. */
export const towns: readonly Town[] = [
  {
    id: 'oshu',
    name: '奥州市',
    nameEn: 'Oshu City',
    plan: 'oshu/plan.json',
    fictional: false,
    hostStyle: 'Root font size of 62.5 % and tables with fixed widths, as older CMS templates set them',
  },
  {
    id: 'ichinoseki',
    name: '一関市社会福祉協議会',
    nameEn: 'Ichinoseki City Council of Social Welfare',
    plan: 'ichinoseki/plan.json',
    fictional: false,
    hostStyle: 'Blog theme of a council: rounded font, wide letter spacing, centred headings, a narrow column',
  },
  {
    id: 'yamagata',
    name: '山形県のある町',
    nameEn: 'A town in Yamagata Prefecture',
    plan: 'yamagata/plan.json',
    fictional: false,
    hostStyle: 'Small town page without a theme: browser defaults, little CSS, no rights to change the template',
  },
  {
    id: 'kuki',
    name: '久喜市',
    nameEn: 'Kuki City',
    plan: 'kuki/plan.json',
    fictional: false,
    hostStyle: 'Buttons for text size（文字サイズ）and ground colour（背景色）, which set styles on body, a dark ground among them',
  },
  {
    id: 'shimonoseki',
    name: '下関市',
    nameEn: 'Shimonoseki City',
    plan: 'shimonoseki/plan.json',
    fictional: false,
    hostStyle: 'Reset with !important on every element and bare tag selectors for lists, tables and headings',
  },
  {
    id: 'tomoni-cho',
    name: 'ともに町',
    nameEn: 'Tomoni Town',
    plan: 'tomoni-cho/plan.json',
    fictional: true,
    hostStyle: "Tomoni's own design: the page in which every element is shown at its best",
  },
];
