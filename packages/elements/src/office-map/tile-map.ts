// The tile map. Nothing of this loads before a resident presses the button that names the host.
import type { Position, Polygon } from '@tomoni/plan/geo';
import { spread } from '@tomoni/plan/geo';
import type { LatLngTuple, Map as LeafletMap } from 'leaflet';
import { DivIcon, layerGroup, map as leafletMap, marker, polygon, tileLayer } from 'leaflet/dist/leaflet-src.esm.js';
import { adopt } from '../internal/adopt.ts';
import { GSI_ATTRIBUTION, GSI_TILES } from './gsi.ts';
import { leafletStyles } from './leaflet.styles.ts';
import type { TileSource } from './tile-source.ts';

export { GSI_ATTRIBUTION };

export interface TileMapOptions {
  root: ShadowRoot;
  /** The empty box in which the map is built. */
  box: HTMLElement;
  source: TileSource;
  positions: readonly (Position | undefined)[];
  outline: readonly Polygon[];
  /** What stands on a pin, and what it is called. */
  textOf: (members: readonly number[]) => string;
  nameOf: (members: readonly number[]) => string;
  choose: (members: readonly number[], event: Event) => void;
  /** No tile could be had. */
  failed: () => void;
}

export interface TileMap {
  zoom(by: number): void;
  /** Marks the pin of an office and brings it into view. */
  show(index: number | undefined): void;
  remove(): void;
}

const latLng = ({ latitude, longitude }: Position): LatLngTuple => [latitude, longitude];

/** Pins are our own links, as on the built-in map, and stand again after each change of size. */
function addPins(map: LeafletMap, { positions, textOf, nameOf, choose }: TileMapOptions): (index: number | undefined) => void {
  const there = positions.flatMap((position, index) => (position ? [{ position, index }] : []));
  const group = layerGroup().addTo(map);
  let chosen: number | undefined;
  let pins: { members: number[]; element: HTMLElement }[] = [];
  const mark = (): void => {
    for (const { members, element } of pins) {
      const isChosen = chosen !== undefined && members.includes(chosen);
      element.classList.toggle('chosen', isChosen);
      if (isChosen) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
    }
  };
  const draw = (): void => {
    const focused = pins.find(({ element }) => element.matches(':focus'))?.members[0];
    group.clearLayers();
    const points = there.map(({ position }) => map.project(latLng(position)));
    const [left, top] = [Math.min(...points.map(({ x }) => x)) - 1000, Math.min(...points.map(({ y }) => y)) - 1000];
    const sheet = { width: 1e9, height: 1e9, size: 44 };
    pins = spread(
      points.map(({ x, y }) => ({ x: x - left, y: y - top })),
      sheet,
    ).map(({ x, y, members: places }) => {
      const members = places.map((place) => there[place]!.index);
      const element = document.createElement('button');
      element.type = 'button';
      element.className = `pin ${members.length > 1 ? 'many' : ''}`;
      element.setAttribute('part', 'pin');
      const disc = document.createElement('span');
      disc.className = 'disc';
      disc.ariaHidden = 'true';
      disc.textContent = textOf(members);
      const name = document.createElement('span');
      name.className = 'sr';
      name.textContent = nameOf(members);
      element.append(disc, name);
      element.addEventListener('click', (event) => choose(members, event));
      const icon = new PinIcon(element);
      const at = map.unproject([x + left, y + top]);
      marker(at, { icon, keyboard: false, interactive: false }).addTo(group);
      return { members, element };
    });
    mark();
    if (focused !== undefined) pins.find(({ members }) => members.includes(focused))?.element.focus({ preventScroll: true });
  };
  map.on('zoomend', draw);
  draw();
  return (index) => {
    chosen = index;
    mark();
    const position = index === undefined ? undefined : positions[index];
    if (position) map.panInside(latLng(position), { padding: [50, 50] });
  };
}

/** An icon that is an element of ours; Leaflet's own would ask for a picture, and its HTML from strings is refused by strict pages. */
class PinIcon extends DivIcon {
  readonly #element: HTMLElement;
  constructor(element: HTMLElement) {
    super({ iconSize: [0, 0], className: '' });
    this.#element = element;
  }
  override createIcon(): HTMLElement {
    const box = document.createElement('div');
    box.append(this.#element);
    return box;
  }
}

/** Builds the map in its box. @throws when Leaflet cannot run on this page */
export function openTileMap(options: TileMapOptions): TileMap {
  const { root, box, source, positions, outline, failed } = options;
  adopt(root, leafletStyles);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = leafletMap(box, {
    attributionControl: false, // we print it below the map, since Leaflet's writes HTML from strings
    zoomControl: false,
    scrollWheelZoom: false, // would catch a reader who only scrolls past
    zoomAnimation: false, // its timer outlives a map that is closed meanwhile
    fadeAnimation: false,
    inertia: !still,
    zoomSnap: 1,
  });
  const there = positions.flatMap((position) => (position ? [latLng(position)] : []));
  map.fitBounds(there, { padding: [44, 44], maxZoom: 16, animate: false });
  let loaded = 0;
  let missing = 0;
  const url = source.template ?? GSI_TILES.replace('{style}', source.style);
  const tiles = tileLayer(url, { minZoom: 5, maxZoom: 18, maxNativeZoom: 18, crossOrigin: false, referrerPolicy: 'origin' })
    .on('tileload', () => loaded++)
    .on('tileerror', () => {
      if (++missing >= 3 && !loaded) failed();
    })
    .on('load', () => {
      if (!loaded) failed();
    })
    .addTo(map);
  for (const area of outline) {
    polygon(
      area.map((ring) => ring.map(latLng)),
      {
        className: 'area',
        fill: false,
        interactive: false,
        weight: 2,
        color: getComputedStyle(box).getPropertyValue('--_accent-mark') || '#006f83',
      },
    ).addTo(map);
  }
  const show = addPins(map, options);
  return {
    zoom: (by) => map.setZoom(map.getZoom() + by, { animate: !still }),
    show,
    remove: () => {
      tiles.off();
      map.remove();
    },
  };
}
