// The same offices on three maps, measured side by side in one page: ours with its list, a bare inline SVG, and Leaflet with divIcons on a blank layer.
import '@tomoni/elements/office-map/define';
import type { OfficeMap, TomoniOfficeMap } from '@tomoni/elements/office-map';
import { boxOf, fit, project } from '@tomoni/plan/geo';
// @ts-expect-error: the package is that of the elements; its types are those of `leaflet`
import { divIcon, map as leafletMap, marker } from '../../packages/elements/node_modules/leaflet/dist/leaflet-src.esm.js';

const KINDS = ['bare-svg', 'tomoni-office-map', 'leaflet'] as const;
type Kind = (typeof KINDS)[number];

const officesOf = (count: number): OfficeMap['offices'] =>
  Array.from({ length: count }, (_, i) => ({
    name: `第${i + 1}支部`,
    address: '岩手県一関市城内1-36',
    phone: '0191-23-6020',
    latitude: 38.7 + ((i * 7919) % 2003) / 5000,
    longitude: 141 + ((i * 104729) % 2011) / 4000,
  }));

const stage = document.body.appendChild(document.createElement('main'));
stage.style.width = '1000px';
let end = (): void => {};

const draw: Record<Kind, (offices: OfficeMap['offices']) => Promise<void>> = {
  async 'tomoni-office-map'(offices) {
    const element = document.createElement('tomoni-office-map') as TomoniOfficeMap;
    element.data = { offices };
    stage.append(element);
    // The map follows the list; the time runs until its pins are there.
    while (!(await element.updateComplete) || !element.shadowRoot!.querySelector('.pin'));
  },
  async 'bare-svg'(offices) {
    const points = offices.map(({ latitude, longitude }) => project({ latitude: latitude!, longitude: longitude! }));
    const { place } = fit(boxOf(points)!, { width: 1000, height: 600, margin: 26 });
    const pins = points.map((point, i) => {
      const { x, y } = place(point);
      return `<a href="#o${i}" aria-label="${offices[i]!.name as string}"><circle cx="${x}" cy="${y}" r="15"/><text x="${x}" y="${y}">${i + 1}</text></a>`;
    });
    stage.innerHTML = `<svg viewBox="0 0 1000 600" width="1000" height="600">${pins.join('')}</svg>`;
  },
  async leaflet(offices) {
    const box = document.createElement('div');
    box.style.height = '600px';
    stage.append(box);
    const map = leafletMap(box, { zoomAnimation: false, fadeAnimation: false });
    map.fitBounds(offices.map(({ latitude, longitude }) => [latitude!, longitude!]));
    offices.forEach(({ latitude, longitude, name }, i) =>
      marker([latitude!, longitude!], { icon: divIcon({ html: String(i + 1) }), alt: name as string, keyboard: true }).addTo(map),
    );
    end = () => void map.remove();
  },
};

/** Time until everything is drawn and laid out, in milliseconds. */
export async function mount(kind: Kind, count: number): Promise<number> {
  end();
  end = () => {};
  stage.replaceChildren();
  document.body.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve));
  const offices = officesOf(count);
  const from = performance.now();
  await draw[kind](offices);
  document.body.getBoundingClientRect();
  return performance.now() - from;
}

/** Everything on the page must really be there, or the race is void. */
export function verify(kind: Kind, count: number): boolean {
  if (kind === 'bare-svg') return stage.querySelectorAll('circle').length === count;
  if (kind === 'leaflet') return stage.querySelectorAll('.leaflet-marker-icon').length === count;
  const root = stage.querySelector('tomoni-office-map')!.shadowRoot!;
  const dots = root.querySelector('.dots')?.getAttribute('d')?.match(/M/g)?.length;
  return dots === count && root.querySelectorAll('.entry').length === Math.min(count, 100);
}

Object.assign(globalThis, { bench: { mount, verify, KINDS } });
