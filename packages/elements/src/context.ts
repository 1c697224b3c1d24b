import { createContext } from '@lit/context';
import type { PlanDocument } from '@tomoni/plan';

/** What `<tomoni-plan>` hands to everything inside it. */
export interface PlanScope {
  /** The plan, checked; undefined until it has arrived, or when it could not be read. */
  readonly plan: PlanDocument | undefined;
  /** BCP 47 tag of the language in which the provider stands. */
  readonly language: string;
}

/**
 * The plan and the language, by the W3C community protocol for context.
 * The key is a registered symbol, so that elements of two bundles on one page still find each other.
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
export const planContext = createContext<PlanScope>(Symbol.for('tomoni-plan'));

/** A place that somebody wants to see: a window's, an office's. What is known of it. */
export interface PlaceToShow {
  name: string;
  address?: string | undefined;
  /** Degrees, JGD2011 (WGS 84). Without them the map looks for an office of the same name or address. */
  latitude?: number | undefined;
  longitude?: number | undefined;
}

/** What an office map on the page offers the other elements. */
export interface MapScope {
  /** Whether the map can show this place. */
  has(place: PlaceToShow): boolean;
  /** Shows the place and moves the focus to it; Escape brings the focus back to `from`. */
  show(place: PlaceToShow, from: HTMLElement): void;
}

/**
 * The office map of the page. It answers `context-request` events on the document (nobody wraps both in one element), and
 * says `context-provider` when it appears, so that either may load first.
 */
export const mapContext = createContext<MapScope | undefined>(Symbol.for('tomoni-office-map'));
