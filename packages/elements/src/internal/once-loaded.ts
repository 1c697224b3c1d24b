import type { ReactiveElement } from 'lit';
import { later } from './later.ts';

/**
 * Code that elements need only sometimes: undefined until it is there, which it then is for all elements of the page. The element that
 * asked draws again.
 */
export function onceLoaded<Module>(load: () => Promise<Module>): (element: ReactiveElement) => Module | undefined {
  let loaded: Module | undefined;
  return (element) => {
    if (!loaded)
      later(load, (module) => {
        loaded = module;
        element.requestUpdate();
      });
    return loaded;
  };
}
