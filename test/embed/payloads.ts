/**
 * More than two hundred ways in which text becomes code, after the kinds of the OWASP Filter Evasion Cheat Sheet and the
 * HTML5 Security Cheat Sheet: each would call `hit()`.
 */
const HANDLERS = [
  'onerror',
  'onload',
  'onclick',
  'onfocus',
  'onmouseover',
  'ontoggle',
  'onbegin',
  'onanimationstart',
  'onpointerenter',
  'onpageshow',
];

const IN_HANDLER = [
  (on: string) => `<img src=x ${on}=hit()>`,
  (on: string) => `<img src=x ${on}="hit()">`,
  (on: string) => `<IMG SRC=x ${on.toUpperCase()}='hit()'>`,
  (on: string) => `<svg ${on}=hit()>`,
  (on: string) => `<svg/${on}=hit()>`,
  (on: string) => `<details open ${on}=hit()>`,
  (on: string) => `<input autofocus ${on}=hit()>`,
  (on: string) => `<video ${on}=hit()><source ${on}=hit()></video>`,
  (on: string) => `"><img src=x ${on}=hit()>`,
  (on: string) => `'><img src=x ${on}=hit()>`,
  (on: string) => `\`><img src=x ${on}=hit()>`,
  (on: string) => `</script><img src=x ${on}=hit()>`,
  (on: string) => `</style></title></textarea><img src=x ${on}=hit()>`,
  (on: string) => `<!--><img src=x ${on}=hit()>-->`,
  (on: string) => `<img src=x ${on}=hit&#40;&#41;>`,
  (on: string) => `&lt;img src=x ${on}=hit()&gt;`,
  (on: string) => `\u003cimg src=x ${on}=hit()\u003e`,
  (on: string) => `\\u003cimg src=x ${on}=hit()\\u003e`,
];

const ADDRESSES = [
  'javascript:hit()',
  'JaVaScRiPt:hit()',
  ' javascript:hit()',
  'java\tscript:hit()',
  'java\nscript:hit()',
  '\u0001javascript:hit()',
  'javascript&colon;hit()',
  'javascript&#58;hit()',
  'vbscript:hit()',
  'data:text/html,<script>hit()</script>',
  'data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==',
  'feed:javascript:hit()',
  'view-source:javascript:hit()',
  'blob:hit()',
];

const IN_ADDRESS = [
  (address: string) => address,
  (address: string) => `<a href="${address}">見る</a>`,
  (address: string) => `<iframe src="${address}"></iframe>`,
  (address: string) => `<form action="${address}"><button>送る</button></form>`,
];

const ALONE = [
  '<script>hit()</script>',
  '<SCRIPT>hit()</SCRIPT>',
  '<scr<script>ipt>hit()</script>',
  '<script src=data:,hit()></script>',
  '<svg><script>hit()</script></svg>',
  '<math><mtext><img src=x onerror=hit()></mtext></math>',
  '<template><script>hit()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=hit()>"></noscript>',
  '<object data="javascript:hit()"></object>',
  '<embed src="javascript:hit()">',
  '<base href="javascript:hit()//">',
  '<meta http-equiv="refresh" content="0;url=javascript:hit()">',
  '<link rel=stylesheet href="javascript:hit()">',
  '<style>@import "javascript:hit()";</style>',
  '<div style="background:url(javascript:hit())">',
  '${hit()}',
  '{{hit()}}',
  '{{constructor.constructor("hit()")()}}',
  '<%= hit() %>',
  '#{hit()}',
  '__proto__',
  'constructor',
  '\u202e<img src=x onerror=hit()>',
  '＜img src=x onerror=hit()＞',
  '<tomoni-plan src="javascript:hit()"></tomoni-plan>',
  '<slot onslotchange=hit()></slot>',
  '[x](javascript:hit())',
  '"onmouseover="hit()',
  "' autofocus onfocus='hit()",
  ']]><img src=x onerror=hit()>',
];

export const PAYLOADS: readonly string[] = [
  ...HANDLERS.flatMap((handler) => IN_HANDLER.map((write) => write(handler))),
  ...IN_ADDRESS.flatMap((write) => ADDRESSES.map(write)),
  ...ALONE,
];
