/** A place on the earth, in degrees (WGS 84 or JGD2011, which agree within a metre). */
export interface Position {
  latitude: number;
  longitude: number;
}

/** A place on a flat map. Its unit and origin are those of what made it. */
export interface Point {
  x: number;
  y: number;
}

/** The smallest upright rectangle around points. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A closed line of positions; the last one repeats the first. */
export type Ring = readonly Position[];
/** An outline and the holes in it. */
export type Polygon = readonly Ring[];
