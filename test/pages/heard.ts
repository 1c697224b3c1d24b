// What a screen reader gets of a page: Chromium's own accessibility tree, shadow roots and all, as lines in reading order.
// (Virtual screen readers for tests compute their own tree, and those that there are stop at shadow roots.)
import type { CDPSession, Page } from 'playwright-core';

interface Value {
  value?: unknown;
}

interface AXNode {
  nodeId: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  value?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

type Tree = ReadonlyMap<string, AXNode>;

/** Said with their name; what is inside is not said again. */
const SAID_WHOLE = new Set(['heading', 'radio', 'link', 'button', 'checkbox', 'textbox', 'DisclosureTriangle']);
/** Announced on the way in. */
const ENTERED = new Set(['list', 'listitem', 'group', 'article', 'status', 'table', 'alert']);
/** Their text is somebody's name and is said with that; bullets are seen. */
const SAID_ELSEWHERE = new Set(['Legend', 'ListMarker']);

const said = (value: Value | undefined): string => String(value?.value ?? '').trim();
const roleOf = ({ role }: AXNode): string => said(role);

/** The children that are heard: past nodes that only group. */
function childrenOf(node: AXNode, tree: Tree): AXNode[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = tree.get(id);
    if (!child) return [];
    const isHeard = !child.ignored && (roleOf(child) === 'StaticText' || SAID_WHOLE.has(roleOf(child)) || ENTERED.has(roleOf(child)));
    if (isHeard) return [child];
    if (SAID_ELSEWHERE.has(roleOf(child))) return [];
    const inside = childrenOf(child, tree);
    return roleOf(child) === 'LabelText' ? inside.filter((each) => roleOf(each) !== 'StaticText') : inside;
  });
}

function linesOf(node: AXNode, tree: Tree): string[] {
  const role = roleOf(node);
  const name = said(node.name);
  const children = childrenOf(node, tree);
  const inside = () => children.flatMap((child) => linesOf(child, tree));
  const property = (wanted: string): string => said(node.properties?.find((each) => each.name === wanted)?.value);
  switch (role) {
    case 'StaticText':
      return name ? [name] : [];
    case 'heading':
      return [`heading ${property('level')}: ${name}`];
    case 'radio':
      return [`radio${property('checked') === 'true' ? ', checked' : ''}: ${name}`];
    case 'checkbox':
      return [`checkbox, ${property('checked') === 'true' ? 'checked' : 'not checked'}: ${name}`];
    case 'textbox':
      return [`text field: ${[name, said(node.value)].filter(Boolean).join(' | ')}`];
    case 'DisclosureTriangle':
    case 'button': {
      const expanded = property('expanded');
      return [`button${expanded && (expanded === 'true' ? ', expanded' : ', collapsed')}: ${name}`];
    }
    case 'list':
      return [`list of ${children.filter((child) => roleOf(child) === 'listitem').length}${name && `: ${name}`}`, ...inside()];
    case 'listitem':
      return [`- ${inside().join(' | ')}`];
    default:
      if (SAID_WHOLE.has(role)) return [`${role}: ${name}`];
      return ENTERED.has(role) ? [`${role}${name && `: ${name}`}`, ...inside()] : inside();
  }
}

async function backendIdOf(cdp: CDPSession, selector: string): Promise<number> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)})` });
  if (!result.objectId || result.subtype === 'null') throw new Error(`the page has no ${selector}`);
  return (await cdp.send('DOM.describeNode', { objectId: result.objectId })).node.backendNodeId;
}

/** The lines that are heard in the first element that matches: `heading 3: 住民の役割`, `radio, checked: すべて`, plain text. */
export async function heard(page: Page, selector: string): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: AXNode[] };
    const id = await backendIdOf(cdp, selector);
    const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === id);
    if (!root) throw new Error(`${selector} is not in the accessibility tree`);
    return linesOf(root, new Map(nodes.map((node) => [node.nodeId, node])));
  } finally {
    await cdp.detach();
  }
}
