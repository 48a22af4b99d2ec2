/** Random keys and values as people write them by hand: every style of text and mapping, comments and blank lines in odd places. */
import fc from 'fast-check';

/** Lines of a text without their breaks. The first starts where the cursor stands, the others at the start of a line. */
export type Lines = fc.Arbitrary<readonly string[]>;

const days = ['2021-01-05', '2021-02-10', '2021-03-26', '2021-03-27', '2021-12-31'] as const;
/** The day of a report. */
export const day = fc.constantFrom(...days);

/** The blanks before a column. */
export const pad = (column: number) => ' '.repeat(column);
/** The usual thing mostly, now and then an odd one. */
export const often = <T>(usual: T, ...odd: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(usual, ...odd) });

/** What stands behind a value on its line. */
export const tail = often('', ' # ghi chú', '\t# tab', '  #', ' # a: b, [c] {d} "e"', ' ');
/** Blank lines and comments between two lines. */
export const between: Lines = often<readonly string[]>(
  [],
  [''],
  ['  '],
  ['# nhận xét'],
  ['', '# sau dòng trống'],
  ['      # sâu'],
  ['    # vừa', ''],
  [' # nông'],
  ['\t# tab'],
  ['  # hai', '        # tám', '# không'],
);

const prose = fc.constantFrom(
  'Đã trình',
  "it's",
  'a#b',
  'Sở GD&ĐT',
  'x - y',
  '"có: dấu"',
  "'đơn: #1'",
  '"\\"x\\""',
  "'it''s'",
);

/** Lines of a block scalar below a key or dash at the column, its header first. */
export function blockScalar(column: number): Lines {
  const chomp = fc.constantFrom('', '-', '+');
  const deep = fc.integer({ min: 1, max: 3 });
  const header = fc.tuple(fc.constantFrom('|', '>'), chomp, fc.boolean(), tail);
  const words = fc.constantFrom('Một', '# không phải nhận xét', '- hai', '  thụt', 'ba: bốn', '[', 'x\r', '--- y');
  const blank = fc.constantFrom('', '', ' ', pad(column + 2), pad(column + 7), pad(column));
  const line = fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: fc.constant(null) });
  return fc
    .tuple(header, deep, fc.array(line, { maxLength: 4 }), fc.array(blank, { maxLength: 3 }), blank)
    .map(([[mark, keep, explicit, comment], by, lines, after, inside]) => {
      const first = `${mark}${explicit ? by : ''}${keep}${comment}`;
      const text = lines.map((words) => (words === null ? inside : pad(column + by) + words));
      return [first, ...text, ...after];
    });
}

/** A text over several lines, or a quoted one. */
export function plain(column: number): Lines {
  const more = fc.array(fc.constantFrom('tiếp theo', '', 'dòng nữa'), { maxLength: 2 });
  return fc
    .tuple(prose, more, tail)
    .map(([first, rest, comment]) =>
      /^["']/.test(first)
        ? [first + comment]
        : [...[first, ...rest.map((line) => line && pad(column + 2) + line)], `${pad(column + 3)}cuối${comment}`],
    );
}

const oneLine: Lines = fc.tuple(prose, tail).map(([words, comment]) => [words + comment]);

/** What stands between the brackets of a collection and what it holds. */
export const flowGap = often('', ' ', '\n          ', ' # c\n            ', '\n\n           ');
const note = fc.constantFrom(
  '',
  ', note: Đã trình',
  ', note: "a, b"',
  ', evidence: {number: 1/KH, date: 2021-01-01}',
  ', note: ',
  ', x: [a, b]',
);

/** `{date: ..., ...}`, on one line mostly. */
export const flowReport: fc.Arbitrary<string> = fc
  .tuple(day, flowGap, flowGap, note, fc.boolean())
  .map(
    ([date, before, after, more, comma]) =>
      `{${before}date: ${date},${after || ' '}agency: so-gddt${more}${comma ? ',' : ''}${after}}`,
  );

/** The value of a key at the column, from where the cursor stands behind its colon. */
export function value(column: number): Lines {
  const nested = fc
    .tuple(fc.constantFrom(2, 4), oneLine, oneLine, between)
    .map(([by, one, other, gap]) => [
      '',
      `${pad(column + by)}number: ${one[0]}`,
      ...gap,
      `${pad(column + by)}date: ${other[0]}`,
    ]);
  const list = fc
    .tuple(fc.constantFrom(0, 2), oneLine, flowReport)
    .map(([by, one, two]) => ['', `${pad(column + by)}- ${one[0]}`, ...`${pad(column + by)}- ${two}`.split('\n')]);
  return fc.oneof(
    { weight: 3, arbitrary: oneLine },
    { weight: 1, arbitrary: plain(column) },
    { weight: 3, arbitrary: blockScalar(column) },
    { weight: 1, arbitrary: tail.map((comment) => [comment]) },
    { weight: 1, arbitrary: nested },
    { weight: 1, arbitrary: list },
    { weight: 1, arbitrary: flowReport.map((flow) => flow.split('\n')) },
  );
}

/** One key with its value. */
export function entry(key: string, column: number, at: Lines): Lines {
  return fc
    .tuple(at, often(false, true), often(`${key}:`, `"${key}":`, `${key} :`))
    .map(([[first = '', ...rest], explicit, name]) => {
      if (explicit)
        return [`? ${key}`, `${pad(column)}:${first === '' || first.startsWith(' ') ? '' : ' '}${first}`, ...rest];
      return [`${name}${first === '' || /^\s/.test(first) ? '' : ' '}${first}`, ...rest];
    });
}

/** A block mapping at the column, its first line without indentation. */
export function mapping(column: number, entries: readonly Lines[]): Lines {
  return fc
    .tuple(fc.tuple(...entries), between)
    .map(([parts, gap]) =>
      parts.flatMap(([first = '', ...rest], index) =>
        index === 0 ? [first, ...rest] : [...(index === 1 ? gap : []), pad(column) + first, ...rest],
      ),
    );
}
