/** Random files as people write plans by hand: every style of list and mapping, comments and blank lines in odd places. */
import fc from 'fast-check';
import {
  between,
  blockScalar,
  day,
  entry,
  flowGap,
  flowReport,
  type Lines,
  mapping,
  often,
  pad,
  plain,
  tail,
  value,
} from './value-texts.ts';

/** An item of the list behind its dash, which stands at the column. */
function item(column: number): Lines {
  const flow = fc.tuple(flowReport, tail).map(([text, comment]) => ` ${text}${comment}`.split('\n'));
  const block = fc
    .tuple(fc.constantFrom(1, 1, 1, 3), fc.boolean(), tail, fc.boolean())
    .chain(([gap, below, comment, long]) => {
      const at = column + 1 + gap;
      const keys = [
        entry(
          'date',
          at,
          day.map((date) => [date]),
        ),
        entry('note', at, value(at)),
        ...(long ? [entry('obstacle', at, value(at))] : []),
      ];
      return mapping(at, keys).map(([first = '', ...rest]) =>
        below ? [comment, pad(at) + first, ...rest] : [pad(gap) + first, ...rest],
      );
    });
  return fc.oneof(flow, block, block);
}

function blockList(column: number): Lines {
  return fc
    .array(fc.tuple(item(column), between), { minLength: 1, maxLength: 3 })
    .map((items) =>
      items.flatMap(([[first = '', ...rest], gap], index) => [
        `${pad(column)}-${first}`,
        ...rest,
        ...(index < items.length - 1 ? gap : []),
      ]),
    );
}

const flowList: fc.Arbitrary<string> = fc
  .tuple(fc.array(flowReport, { maxLength: 3 }), flowGap, flowGap, fc.boolean())
  .map(
    ([items, before, after, comma]) =>
      `[${before}${items.join(`,${before || ' '}`)}${comma && items.length > 0 ? ',' : ''}${after}]`,
  );

/** The list's key with the list, in a block mapping at the column. */
function listEntry(key: string, column: number): Lines {
  const block = fc
    .tuple(fc.constantFrom(0, 2, 2, 1, 4), tail, between)
    .chain(([by, comment, gap]) => blockList(column + by).map((lines) => [`${key}:${comment}`, ...gap, ...lines]));
  const compact = blockList(column + 2).map(([first = '', ...rest]) => [
    `? ${key}`,
    `${pad(column)}: ${first.trimStart()}`,
    ...rest,
  ]);
  const flow = fc
    .tuple(flowList, tail, fc.constantFrom(' ', `\n${pad(column + 3)}`))
    .map(([list, comment, gap]) => `${key}:${gap}${list}${comment}`.split('\n'));
  const empty = fc
    .tuple(fc.constantFrom('[]', '[ ]', ''), tail, between, fc.constantFrom(' ', `\n${pad(column + 2)}`), fc.boolean())
    .map(([list, comment, gap, before, explicit]) => [
      ...(explicit ? `? ${key}\n${pad(column)}:` : `${key}:`).concat(list && before, list, comment).split('\n'),
      ...gap,
    ]);
  const bare = tail.map((comment) => [`? ${key}${comment}`]);
  return fc.oneof(
    { weight: 8, arbitrary: block },
    { weight: 1, arbitrary: compact },
    { weight: 2, arbitrary: flow },
    { weight: 2, arbitrary: empty },
    { weight: 1, arbitrary: bare },
  );
}

const head: Lines = often<readonly string[]>(
  [],
  ['# đầu'],
  ['---'],
  ['# a', '--- # b'],
  ['', ''],
  ['\t# tab'],
  ['# x\ry'],
);
const foot = often(
  '\n',
  '',
  '',
  '\n\n',
  '\n# hết',
  '\n  # hết\n',
  '\n   ',
  '\n...\n',
  '\n...',
  '\n... # x\n# y',
  '\r',
  '\n# x\r',
);

/** A file with its byte order mark and line breaks. */
export interface PlanText {
  readonly text: string;
  readonly bom: boolean;
}

function file(body: Lines): fc.Arbitrary<PlanText> {
  // One bit for each line break of a file that has both kinds.
  const breaks = fc.oneof(fc.constantFrom(0, 0xffff), fc.integer({ min: 0, max: 0xffff }));
  return fc.tuple(head, body, foot, breaks, fc.boolean()).map(([before, lines, end, bits, bom]) => {
    const written = [...before, ...lines].join('\n');
    // Below `|+`, a carriage return on a blank last line is a part of nothing: nothing can be written behind it.
    const whole = written + (end === '\r' && /(?:^|\n)[ \t]*$/.test(written) ? '\n' : end);
    let count = 0;
    const text = whole.replace(/\n/g, () => ((bits >> (count++ % 16)) & 1 ? '\r\n' : '\n'));
    return { text, bom };
  });
}

/** A file whose root holds a list of entries under the key, beside another key or not, in any style; or holds nothing yet. */
export function listFiles(key: string): fc.Arbitrary<PlanText> {
  const block = fc.constantFrom(0, 0, 0, 2).chain((column) => {
    const other = entry('task', column, value(column)).map(([first = '', ...rest]) => [first, ...rest]);
    const list = listEntry(key, column);
    const both = fc.oneof(
      { weight: 5, arbitrary: mapping(column, [other, list]) },
      { weight: 1, arbitrary: mapping(column, [list, other]) },
      { weight: 2, arbitrary: mapping(column, [list]) },
      { weight: 1, arbitrary: mapping(column, [other]) },
    );
    return both.map(([first = '', ...rest]) => [pad(column) + first, ...rest]);
  });
  const flow = fc
    .tuple(
      fc.oneof(
        flowList.map((list) => `, ${key}: ${list}`),
        fc.constantFrom('', `, ${key}: `, `, ${key}`, ','),
      ),
      flowGap,
      tail,
    )
    .map(([list, gap, comment]) => `{${gap}task: PL.01${list}${gap}}${comment}`.split('\n'));
  const nothing = fc.constantFrom([], ['# chỉ có nhận xét'], ['', '# x', '']);
  return file(
    fc.oneof({ weight: 10, arbitrary: block }, { weight: 2, arbitrary: flow }, { weight: 1, arbitrary: nothing }),
  );
}

/** A file with one row that has a due value hung on an event, with the day of the event or without, in any style. */
export const eventFiles: fc.Arbitrary<PlanText> = file(
  fc.constantFrom(2, 0, 4).chain((column) => {
    const row = column + 2;
    const at = row + 2;
    const written = fc.oneof(
      day.map((date) => [date]),
      tail.map((comment) => [comment]),
      plain(at),
      blockScalar(at),
    );
    const occurred = entry('occurred', at, written);
    const within = entry('within', at, value(at));
    const block = fc
      .subarray([entry('after', at, value(at)), occurred, within], { minLength: 1 })
      .chain((entries) => mapping(at, entries))
      .map(([first = '', ...rest]) => ['', pad(at) + first, ...rest]);
    const flow = fc
      .tuple(
        fc.constantFrom(
          '',
          ', occurred: 2021-01-01',
          ', occurred: ',
          ', occurred',
          ', "occurred":2021',
          ', occurred: "x"',
        ),
        flowGap,
        flowGap,
        fc.boolean(),
        tail,
      )
      .map(([some, gap, after, comma, comment]) =>
        ` {${gap}after: sự kiện${some},${gap || ' '}within: 15 days${comma ? ',' : ''}${after}}${comment}`.split('\n'),
      );
    const empty = flowGap.map((gap) => ` {${gap}}`.split('\n'));
    const due = fc.oneof(
      { weight: 4, arbitrary: block },
      { weight: 3, arbitrary: flow },
      { weight: 1, arbitrary: empty },
    );
    return fc
      .tuple(mapping(row, [entry('due', row, due), entry('wording', row, value(row))]), fc.boolean(), between)
      .map(([[first = '', ...rest], more, gap]) => [
        'rows:',
        ...gap,
        `${pad(column)}- ${first}`,
        ...rest,
        ...(more ? [...gap, `${pad(column)}- number: "02"`] : []),
      ]);
  }),
);
