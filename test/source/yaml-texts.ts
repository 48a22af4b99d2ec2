/** Random YAML: valid texts built by the grammar that plans are written in, and the same with slips of the hand. */
import fc from 'fast-check';

const words = fc.constantFrom(
  'Sở',
  'GD&ĐT',
  'năm 2021',
  'a#b',
  'http://x.vn',
  '-x',
  '?y',
  ':z',
  "it's",
  '01',
  '~',
  'null',
  'Kế hoạch',
  'x\u00a0y',
  '\u0085',
  'a:b',
  '🙂',
  'a  b',
  '100%',
  'x, y',
  '[x]',
  'e\u0301',
  '<<',
  '*',
  'a, b',
);
const plainWord = fc.constantFrom(
  'Sở GD',
  'năm 2021',
  'a#b',
  'http://x.vn',
  '-x',
  '01',
  'true',
  'x\u00a0y',
  'a:b',
  'b c',
  'Quý I',
  '/KH-UBND',
  '\u2028x',
);
const key = fc.constantFrom(
  'a',
  'text',
  'lead',
  'due',
  'with space',
  '"quoted"',
  "'single'",
  'number',
  'k-1',
  'x.y',
  '-k',
  '0',
);
const space = fc.constantFrom('', '', '', ' ', '  ');
const comment = fc.constantFrom('', '', '', ' # ghi chú', ' #', ' # a: b');
const separator = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n# nhận xét\n', '\n   # sâu\n', '\n  \n');

const doubleQuoted = fc
  .array(fc.constantFrom('a', 'ở', ' ', '\\"', '\\n', '\\t', '\\\\', '\\u00e9', ': ', ' #', "'", '\\x41'), {
    maxLength: 6,
  })
  .map((parts) => `"${parts.join('')}"`);
const singleQuoted = fc
  .array(fc.constantFrom('a', 'ở', ' ', "''", '"', ': ', ' #', '\\', '{'), { maxLength: 6 })
  .map((parts) => `'${parts.join('')}'`);

const flowGap = fc.constantFrom('', ' ', '\n      ', ' # c\n        ', '\n\n          ', '\n');

const flow: fc.Arbitrary<string> = fc.letrec<{ node: string; list: string; map: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plainWord,
    doubleQuoted,
    singleQuoted,
    tie('list'),
    tie('map'),
  ),
  list: fc
    .tuple(fc.array(tie('node'), { maxLength: 3 }), flowGap, fc.boolean())
    .map(([items, gap, last]) => `[${gap}${items.join(`,${gap}`)}${last && items.length > 0 ? ',' : ''}${gap}]`),
  map: fc
    .tuple(fc.uniqueArray(key, { maxLength: 3 }), fc.array(tie('node'), { minLength: 3, maxLength: 3 }), flowGap)
    .map(
      ([keys, values, gap]) =>
        `{${gap}${keys.map((name, index) => `${name}: ${values[index]}`).join(`,${gap || ' '}`)}${gap}}`,
    ),
})).node;

const blockLine = fc.tuple(fc.constantFrom('', '', '', '  ', ' '), words).map(([extra, word]) => extra + word);

/** A block scalar whose lines stand `indent` deep. */
function blockScalar(indent: number): fc.Arbitrary<string> {
  const header = fc.constantFrom('|', '>', '|-', '>-', '>-', '>+', '|2', '> ', '>- # c');
  const blank = fc.constantFrom('', '', '', ' ', ' '.repeat(indent), ' '.repeat(indent + 2));
  const lines = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: blockLine.map((line) => ' '.repeat(indent) + line) },
      { weight: 1, arbitrary: blank },
    ),
    { minLength: 1, maxLength: 5 },
  );
  return fc.tuple(header, lines).map(([head, body]) => [head, ...body].join('\n'));
}

function scalar(indent: number): fc.Arbitrary<string> {
  const folded = fc
    .array(fc.tuple(fc.constantFrom('\n', '\n\n'), plainWord), { maxLength: 2 })
    .map((lines) => lines.map(([breaks, word]) => breaks + ' '.repeat(indent) + word).join(''));
  const plain = fc
    .tuple(
      fc.oneof({ weight: 5, arbitrary: plainWord }, { weight: 1, arbitrary: words }),
      fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: folded }),
    )
    .map((parts) => parts.join(''));
  return fc.oneof(
    fc.tuple(fc.oneof(plain, doubleQuoted, singleQuoted, flow), space, comment).map((parts) => parts.join('')),
    blockScalar(indent),
  );
}

/** A block collection at the column, written from where the cursor stands on its first line. */
function collection(column: number, depth: number): fc.Arbitrary<string> {
  return fc.oneof(mapping(column, depth), sequence(column, depth));
}

function mapping(column: number, depth: number): fc.Arbitrary<string> {
  return fc.uniqueArray(key, { minLength: 1, maxLength: 3 }).chain((keys) =>
    fc
      .tuple(...keys.map((name) => valueBelow(column, depth).map((value) => `${name}:${value}`)), separator)
      .map((parts) => {
        const gap = parts.pop() as string;
        return parts.join(gap + ' '.repeat(column));
      }),
  );
}

function sequence(column: number, depth: number): fc.Arbitrary<string> {
  const item = fc.oneof(
    scalar(column + 2).map((text) => ` ${text}`),
    fc.constant(''),
    depth > 0 ? collection(column + 2, depth - 1).map((text) => ` ${text}`) : fc.constant(' x'),
  );
  return fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), separator)
    .map(([items, gap]) => items.map((text) => `-${text}`).join(gap + ' '.repeat(column)));
}

function valueBelow(column: number, depth: number): fc.Arbitrary<string> {
  const inline = scalar(column + 2).map((text) => ` ${text}`);
  const blank = fc.constantFrom('', ' ', ' # c');
  if (depth === 0) return fc.oneof(inline, blank);
  const deeper = fc
    .constantFrom(2, 4)
    .chain((by) => collection(column + by, depth - 1).map((text) => `\n${' '.repeat(column + by)}${text}`));
  const level = sequence(column, depth - 1).map((text) => `\n${' '.repeat(column)}${text}`);
  return fc.oneof(
    { weight: 3, arbitrary: inline },
    { weight: 1, arbitrary: blank },
    { weight: 3, arbitrary: deeper },
    { weight: 1, arbitrary: level },
  );
}

const head = fc.constantFrom('', '', '', '# đầu\n', '---\n', '\n\n', '# a\n---\n');
const foot = fc.constantFrom('\n', '\n', '', '\n\n', '\n# hết', '  ', '\n...\n');

/** Texts that a person could have meant, mostly valid YAML. */
export const grownTexts: fc.Arbitrary<string> = fc
  .tuple(head, collection(0, 3), foot, fc.boolean())
  .map(([before, body, after, crlf]) =>
    crlf ? (before + body + after).replaceAll('\n', '\r\n') : before + body + after,
  );

const pieces = fc.constantFrom(
  ...[':', ': ', ' ', '  ', '\n', '- ', '#', ' #', '"', "'", '[', ']', '{', '}', ',', '&', '*', '!', '|', '>', '%'],
  ...['@', '`', '\t', '\r', '\u0085', '\u00a0', '\ufeff', '---\n', '\n...\n', '? ', '\\', '<<: ', '\0', '\u2028', 'x'],
);

const slip = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom(...(['delete', 'insert', 'double', 'swap'] as const)),
  length: fc.integer({ min: 1, max: 6 }),
  piece: pieces,
});

/** The text after a few slips of the hand. */
export function slipped(text: string): fc.Arbitrary<string> {
  return fc.array(slip, { minLength: 1, maxLength: 3 }).map((slips) =>
    slips.reduce((now, { at, kind, length, piece }) => {
      const place = at % (now.length + 1);
      const [before, some, after] = [now.slice(0, place), now.slice(place, place + length), now.slice(place + length)];
      const changed = { delete: '', insert: piece + some, double: some + some, swap: after.slice(0, length) + some };
      return before + changed[kind] + (kind === 'swap' ? after.slice(length) : after);
    }, text),
  );
}
