/** HTML as a row of tags and texts: what browsers make of it where it is well-formed, and no harm where it is not. */

type HtmlToken =
  | { readonly is: 'open'; readonly name: string; readonly attributes: string }
  | { readonly is: 'close'; readonly name: string }
  | { readonly is: 'text'; readonly text: string };

/** What stands in these is no text of the page. */
const unread: ReadonlySet<string> = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'xml']);

/** The tokens, one after the other; every character is looked at once. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (end > at) yield { is: 'text', text: decodeReferences(html.slice(at, end)) };
    if (open < 0) return;
    const tag = tagAt(html, open);
    if (tag === null) {
      yield { is: 'text', text: '<' };
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (tag.token === null) continue;
    const { token } = tag;
    if (token.is === 'open' && unread.has(token.name)) at = endOf(html, token.name, at);
    else yield token;
  }
}

interface Tag {
  readonly end: number;
  /** Null for comments and declarations. */
  readonly token: HtmlToken | null;
}

function tagAt(html: string, open: number): Tag | null {
  if (html.startsWith('<!--', open)) return { end: behind(html, '-->', open + 4), token: null };
  if (/[!?]/.test(html[open + 1] ?? '')) return { end: behind(html, '>', open + 2), token: null };
  const name = /^<(\/?)([a-zA-Z][\w:-]{0,30})/.exec(html.slice(open, open + 34));
  if (name === null) return null;
  const end = closing(html, open + name[0].length);
  if (end === null) return null;
  const attributes = html.slice(open + name[0].length, end);
  const tagName = (name[2] as string).toLowerCase();
  if (name[1] === '/') return { end: end + 1, token: { is: 'close', name: tagName } };
  return { end: end + 1, token: { is: 'open', name: tagName, attributes } };
}

/** The `>` of the tag, outside of quotation marks; null where another tag begins before it. */
function closing(html: string, from: number): number | null {
  let at = from;
  while (at < html.length) {
    const character = html[at] as string;
    if (character === '>') return at;
    if (character === '<') return null;
    const end = character === '"' || character === "'" ? html.indexOf(character, at + 1) : at;
    if (end < 0) return null;
    at = end + 1;
  }
  return null;
}

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function endOf(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}\\s*>`, 'gi');
  pattern.lastIndex = from;
  const found = pattern.exec(html);
  return found === null ? html.length : found.index + found[0].length;
}

/** The value of an attribute of a tag, in small letters; `''` where it has none. */
export function attributeIn(attributes: string, name: string): string {
  const found = new RegExp(
    `(?:^|\\s)${name}\\s*=\\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\\s"'>]{1,200}))`,
    'i',
  ).exec(attributes);
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').toLowerCase();
}

/** The names of the characters 160 to 255, in their order. */
const latin = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
  'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml ' +
  'Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');
const others: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  minus: '−',
  le: '≤',
  ge: '≥',
};
const named = new Map<string, string>([
  ...latin.map((name, at) => [name, String.fromCharCode(160 + at)] as const),
  ...Object.entries(others),
]);

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,8}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named.get(name as string) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
