import { picturedText } from '../light-dom/pictured.ts';
import { PlanError } from './plan-error.ts';

const MEDIA = 'img:not([alt=""]),video,audio,canvas,iframe,object,embed,form,input,select,textarea';

/**
 * Sections carry text, lists and facts. Where a town put pictures, forms or wide tables among them, presenting the
 * rest would make these vanish; the element steps back instead and the page stays as the town wrote it.
 *
 * @param tables Whether wide tables are what the element reads.
 * @throws {PlanError} `unsupported-content`, naming what was found
 */
export function refuseMedia(element: Element, tables = false): void {
  const found =
    [...element.querySelectorAll(MEDIA)].find((media) => !picturedText(media)) ??
    (tables ? undefined : [...element.querySelectorAll('tr')].find(({ cells }) => cells.length > 2));
  if (!found) return;
  const name = found.localName === 'tr' ? 'table' : found.localName;
  throw new PlanError({
    code: 'unsupported-content',
    message:
      `この部品に載せられないもの（<${name}>）が中にあるため、元の内容をそのまま表示します。部品の外に出してください。` +
      ` <${name}> cannot be presented here, so the content stays as it is: move it out of the element.`,
  });
}
