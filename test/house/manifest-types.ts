// The part of custom-elements.json (schema 1.0.0) that the tests read.

export interface Described {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

export interface Member extends Described {
  kind: string;
  privacy?: string;
  readonly?: boolean;
}

export interface Declaration extends Described {
  kind: string;
  summary?: string;
  tagName?: string;
  members?: Member[];
  attributes?: (Described & { fieldName: string })[];
  cssParts?: Described[];
  events?: Described[];
  slots?: Described[];
  superclass?: { name: string; package?: string };
}

export interface Manifest {
  modules: {
    path: string;
    declarations: Declaration[];
    exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
  }[];
}
