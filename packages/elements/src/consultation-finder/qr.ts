// A code that a telephone reads from paper; loads when something is printed. Drawn here: no address leaves the page.
import { svg } from 'lit';
import codeOf from 'qrcode-generator';

/** Light modules that must surround a code（ISO/IEC 18004, quiet zone）. */
const QUIET = 4;

/** The dark modules of a code as the path of a drawing: one stroke for each run in a row. */
export function pathOf(text: string): { size: number; path: string } {
  const code = codeOf(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const from = column;
      while (column < size && code.isDark(row, column)) column++;
      if (column > from) path += `M${from} ${row}h${column - from}v1h-${column - from}z`;
    }
  }
  return { size, path };
}

/** @param label What the code leads to, for those who do not see it. */
export function drawCode(address: string, label: string): unknown {
  const { size, path } = pathOf(address);
  const box = `${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`;
  return svg`<svg class="qr" viewBox=${box} role="img" aria-label=${label} shape-rendering="crispEdges"><path fill="#000" d=${path}></path></svg>`;
}
