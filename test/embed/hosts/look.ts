// What a page looks like, in numbers and words. Both functions run inside the page and hold all that they need.

/** A node: what it is, where it stands (in em of its element's font size, from its element's corner) and its styles. */
export interface SeenNode {
  name: string;
  box: number[];
  styles: string[];
}

/** An element of Tomoni in its place. */
export interface SeenElement {
  tag: string;
  fontSize: number;
  fontFamily: string;
  direction: string;
  /** Width that the page leaves it, in px. */
  width: number;
  nodes: SeenNode[];
}

const SINGLE = `color background-color background-image font-family font-size font-weight font-style font-variant
line-height letter-spacing word-spacing text-transform text-align text-indent text-decoration-line text-shadow text-overflow
white-space word-break overflow-wrap line-break hyphens quotes tab-size list-style-type list-style-position list-style-image
border-collapse border-spacing caption-side vertical-align border-top-left-radius box-shadow outline-style box-sizing display
visibility opacity float position overflow-x cursor pointer-events direction color-scheme fill stroke stroke-width min-height
transform`;

/** The styles that are compared. Font family, size and direction follow the page and are set in the neutral one. */
export const PROPERTIES: readonly string[] = [
  ...SINGLE.split(/\s+/),
  ...['top', 'right', 'bottom', 'left'].flatMap((side) => [
    `border-${side}-width`,
    `border-${side}-style`,
    `border-${side}-color`,
    `padding-${side}`,
    `margin-${side}`,
  ]),
];

/**
 * Every drawn node inside the shadow roots of the elements on the page, with the roots of what they use (a badge in a
 * tree). Of a whole plan only its own nodes: its elements stand on the page by themselves too.
 */
export function lookInside(properties: readonly string[]): SeenElement[] {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const inside = (root: ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => {
      const drawn = each.getClientRects().length > 0 || each.shadowRoot;
      const deeper = each.shadowRoot && root.host.localName !== 'tomoni-plan';
      return [...(drawn ? [each] : []), ...(deeper ? inside(each.shadowRoot!) : [])];
    });
  return [...document.querySelectorAll<HTMLElement>('.tomoni > *')].map((element) => {
    const place = getComputedStyle(element);
    const fontSize = parseFloat(place.fontSize);
    const base = element.shadowRoot?.querySelector('.base');
    const corner = base?.getBoundingClientRect() ?? element.getBoundingClientRect();
    const parent = getComputedStyle(element.parentElement!);
    const room = element.parentElement!.clientWidth - parseFloat(parent.paddingLeft) - parseFloat(parent.paddingRight);
    return {
      tag: element.localName + [...element.attributes].map(({ name, value }) => `[${name}="${value}"]`).join(''),
      fontSize,
      fontFamily: place.fontFamily,
      direction: place.direction,
      width: place.display === 'block' ? corner.width : room,
      nodes: (element.shadowRoot ? inside(element.shadowRoot) : []).map((each) => {
        const style = getComputedStyle(each);
        const { x, y, width, height } = each.getBoundingClientRect();
        return {
          name: each.localName + [...each.classList].map((name) => `.${name}`).join(''),
          box: [x - corner.x, y - corner.y, width, height].map((value) => round(value / fontSize)),
          // What an `auto` margin comes to is a question of boxes, and Chromium tells that of another pass over the layout.
          styles: properties.map((name) =>
            name.startsWith('margin-') ? String(each.computedStyleMap().get(name)) : style.getPropertyValue(name),
          ),
        };
      }),
    };
  });
}

/** The host's own content: every style and box, and of html and body the styles in `properties`. */
export function lookOutside(properties: readonly string[]): string[] {
  const own = document.querySelector('.own')!;
  const corner = own.getBoundingClientRect();
  const say = (each: Element, names: readonly string[]) => {
    const style = getComputedStyle(each);
    return names.map((name) => `${each.localName}.${each.className}: ${name}: ${style.getPropertyValue(name)}`);
  };
  const all = [...getComputedStyle(own)].filter((name) => !name.startsWith('--'));
  return [
    ...say(document.documentElement, properties),
    ...say(document.body, properties),
    ...[own, ...own.querySelectorAll('*')].flatMap((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const box = [x - corner.x, y - corner.y, width, height].map((value) => value.toFixed(2)).join(' ');
      return [`${each.localName}.${each.className}: box: ${box}`, ...say(each, all)];
    }),
  ];
}

/** Gives each element of the neutral page the font, direction and width of its twin in a host. */
export function dress(places: readonly { fontSize: number; fontFamily: string; direction: string; width: number }[]): void {
  document.querySelectorAll<HTMLElement>('.tomoni').forEach((wrapper, index) => {
    const { fontSize, fontFamily, direction, width } = places[index]!;
    // Drawn anew in its direction, as in a page that has it from the start.
    if ((wrapper.dir || 'ltr') !== direction) wrapper.replaceChildren(wrapper.firstElementChild!.cloneNode(true));
    wrapper.dir = direction;
    wrapper.style.fontSize = `${fontSize}px`;
    wrapper.style.fontFamily = fontFamily;
    wrapper.style.width = `${width}px`;
  });
}

/** Waits until every element has drawn itself and nothing moves any more; tells which one does not. */
export async function drawn(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const nodes = ({ shadowRoot }: Element) => (shadowRoot?.querySelector('.base') ? shadowRoot.querySelectorAll('*').length : 0);
  const elements = [...document.querySelectorAll('.tomoni > *')];
  await document.fonts.ready;
  for (let frames = 0, calm = 0, before = ''; calm < 6; frames++) {
    await frame();
    const waiting = elements.filter((each) => nodes(each) === 0).map(({ localName }) => localName);
    if (frames > 900) throw new Error(`not drawn, or not at rest: ${waiting.join(' ')}`);
    const { width, height } = document.documentElement.getBoundingClientRect();
    const now = `${elements.map(nodes).join()} ${width} ${height}`;
    calm = now === before && waiting.length === 0 ? calm + 1 : 0;
    before = now;
  }
}
