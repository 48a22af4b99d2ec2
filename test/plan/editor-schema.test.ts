/** The editors' schemas against what an editor sees: files typed by the YAML 1.2 core schema, under a JSON Schema validator. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { spanNamed, termNamed } from '../../src/calendar/due.ts';
import type { JsonSchema } from '../../src/plan/editor-forms.ts';
import { editorSchema } from '../../src/plan/editor-schema.ts';
import { shapeOf } from '../../src/plan/shape.ts';
import { type FileKind, fileShapes } from '../../src/plan/written.ts';

const kinds = Object.keys(fileShapes) as FileKind[];
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const validators = Object.fromEntries(kinds.map((kind) => [kind, ajv.compile(editorSchema(kind))]));

/** The complaints of an editor about a file of the kind. */
function complaints(kind: FileKind, text: string): string[] {
  const validate = validators[kind];
  if (validate === undefined) throw new Error(kind);
  validate(parse(text, { version: '1.2', schema: 'core' }));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function fits(kind: FileKind, text: string): boolean {
  return complaints(kind, text).length === 0;
}

describe('real plans', () => {
  const plans = ['plan', 'test/plans/nam-2021'];
  const files = plans.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [`${folder}/${name}`, kindOf(name)] as const),
  );

  it('are found', () => expect(files.length).toBeGreaterThan(25));
  it.each(files)('%s fits', (file, kind) => expect(complaints(kind, readFileSync(file, 'utf8'))).toEqual([]));

  function kindOf(name: string): FileKind {
    return name.startsWith('progress/') ? 'progress' : (name.replace('.yaml', '') as FileKind);
  }
});

describe('a due value', () => {
  const row = (due: string) => `rows:\n  - {number: 01, text: x, lead: [so-gddt], due: ${due}}\n`;

  it.each([
    '2021-03-31',
    '2021-03',
    '2021-Q1',
    '2021-Q4',
    '2021-H1',
    '2021-H2',
    '2021',
    '"2021"',
    'ongoing',
    '{every: year}',
    '{every: quarter, until: 2023}',
    '{every: year, from: 2020}',
    '{every: year, from: 2020, until: 2023, by: 12-14}',
    '{every: quarter, from: 2020-Q1, by: 14}',
    '{every: month, from: 2020-01, by: 05}',
    '{after: kết thúc năm học}',
    '{after: kết thúc năm học, within: 15 days, occurred: 2021-05-04}',
    '{after: 2021, within: 10 working days}',
    '{after: x, within: 1 month}',
  ])('%s fits', (due) => expect(complaints('appendix', row(due))).toEqual([]));

  it.each([
    '2021-Q5',
    '2021-Q0',
    '2021-q1',
    '2021-H3',
    '2021-13',
    '2021-3',
    '2021-02-32',
    '31/03/2021',
    'Quý I năm 2021',
    '21',
    '20211',
    '2021.5',
    'true',
    'null',
    '',
    '~',
    '[2021]',
    'onging',
    '{every: week, from: 2020}',
    '{from: 2020}',
    '{every: year, from: ongoing}',
    '{every: year, from: 2020, by: 13-01}',
    '{every: year, from: 2020, by: 32}',
    '{after: x, within: 15}',
    '{after: x, within: 15 ngày}',
    '{after: x, occurred: 2021}',
    '{after: x, every: year, from: 2020}',
    '{}',
  ])('%s is underlined', (due) => expect(fits('appendix', row(due))).toBe(false));

  it('accepts every term that dondoc reads, and of the rest only days that the month lacks', () => {
    const year = fc.integer({ min: 900, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    const two = fc.integer({ min: 0, max: 33 }).map((n) => String(n).padStart(2, '0'));
    const term = fc.oneof(
      fc.tuple(year, two, two).map((parts) => parts.join('-')),
      fc.tuple(year, two).map((parts) => parts.join('-')),
      fc.tuple(year, fc.constantFrom('Q', 'H', 'q'), fc.nat(9)).map(([y, letter, n]) => `${y}-${letter}${n}`),
      year,
    );
    fc.assert(
      fc.property(term, (text) => {
        const lacking = /-(?:29|30|31)$/.test(text) && text.length === 10 && !text.startsWith('0');
        const known = termNamed(text) !== null;
        return fits('appendix', row(text)) === known || (lacking && !known);
      }),
      { numRuns: 2000 },
    );
  });

  it('accepts just the spans that dondoc reads', () => {
    const unit = fc.constantFrom('day', 'days', 'working day', 'working days', 'month', 'months', 'weeks', 'Days', '');
    fc.assert(
      fc.property(fc.nat(20_000), fc.constantFrom(' ', '  ', ''), unit, (count, gap, name) => {
        const span = `${count}${gap}${name}`;
        return fits('appendix', row(`{after: x, within: "${span}"}`)) === (spanNamed(span) !== null);
      }),
    );
  });
});

describe('what an editor takes for numbers and booleans is text to dondoc', () => {
  it.each([
    ['appendix', 'rows:\n  - {number: 01, text: 2021, lead: [12], due: 2021, wording: 1.10}'],
    ['appendix', 'rows:\n  - {number: 1.1, id: 1.1, text: true, lead: [x]}'],
    [
      'agencies',
      'agencies: [{id: 1, name: 2, kind: 3, short: 4}]\ngroups: [{id: a, name: b, open: true, members: []}]',
    ],
    [
      'progress',
      'task: 1\nreports: [{date: 2021-01-02, agency: 5, state: done, period: 2021, evidence: {number: 12, date: 2021-01-01}}]',
    ],
    ['days-off', 'years: [{year: 2021, off: [2021-01-01]}, {year: "2022"}]'],
    [
      'amendments',
      'amendments: [{instrument: {number: 12, date: 2021-01-02}, changes: [{task: PL.01, suspend: true}]}]',
    ],
  ] as const)('%s: %s', (kind, text) => expect(complaints(kind, text)).toEqual([]));
});

describe('a list that says "nothing yet" may be empty', () => {
  it.each([
    ['progress', 'task: PL.01\nreports: []'],
    ['amendments', 'amendments: []'],
    ['days-off', 'years: []'],
    ['days-off', 'years: [{year: 2021, off: [], worked: []}]'],
    ['exceptions', 'exceptions: []'],
    ['reminders', 'copies: []\ndomains: []\ntasks: []\nstages: {before: []}'],
    ['appendix', 'rows: [{number: "01", text: x, lead: [y], with: []}]'],
    ['reminders', 'stages: {before: [0]}'],
    ['agencies', 'agencies: [{id: a, name: b, kind: c, successors: [], aliases: []}]\ngroups: []'],
  ] as const)('%s: %s', (kind, text) => {
    expect(complaints(kind, text)).toEqual([]);
    expect(shapeOf(kind, parse(text, { schema: 'failsafe' }), false).faults).toEqual([]);
  });
});

describe('wrong files', () => {
  const report = (rest: string) => `task: PL.01\nreports:\n  - {date: 2021-02-10, agency: so-gddt, ${rest}}\n`;
  const change = (rest: string) => `amendments:\n  - changes:\n      - {task: PL.01, ${rest}}\n`;

  it.each([
    ['missing lead', 'appendix', 'rows: [{number: "01", text: x, due: 2021}]'],
    ['empty lead', 'appendix', 'rows: [{number: "01", text: x, lead: []}]'],
    ['lead no list', 'appendix', 'rows: [{number: "01", text: x, lead: so-gddt}]'],
    ['unknown key', 'appendix', 'rows: [{number: "01", text: x, lead: [y], deu: 2021}]'],
    ['blank text', 'appendix', 'rows: [{number: "01", text: "  ", lead: [y]}]'],
    ['text left out', 'appendix', 'rows: [{number: "01", text:, lead: [y]}]'],
    ['blank agency', 'appendix', 'rows: [{number: "01", text: x, lead: [~]}]'],
    ['no rows', 'appendix', 'title: x'],
    ['empty rows', 'appendix', 'rows: []'],
    ['no agencies', 'agencies', 'agencies: []'],
    ['empty file', 'appendix', ''],
    ['id with blanks', 'appendix', 'rows: [{number: "01", id: PL 01, text: x, lead: [y]}]'],
    ['state: finished', 'progress', report('state: finished')],
    ['state missing', 'progress', report('note: x')],
    ['evidence without date', 'progress', report('state: done, evidence: {number: 1/KH}')],
    ['evidence without number and words', 'progress', report('state: done, evidence: {date: 2021-02-01}')],
    ['a month for a day', 'progress', 'task: x\nreports: [{date: 2021-02, agency: y, state: done}]'],
    ['day as d/m/y', 'progress', 'task: x\nreports: [{date: 10/02/2021, agency: y, state: done}]'],
    ['agency id in capitals', 'agencies', 'agencies: [{id: SGDĐT, name: x, kind: y}]'],
    ['domain with @', 'reminders', 'domains: ["@a.vn"]'],
    ['within a week', 'reminders', 'answerTo: {name: x, within: 1 week}'],
    ['owner without an address', 'reminders', 'owner: {name: x}'],
    ['stages of no task', 'reminders', 'tasks: [{stages: {before: [7]}}]'],
    ['before no number', 'reminders', 'stages: {before: [bảy]}'],
    ['e-mail without @', 'agencies', 'agencies: [{id: a, name: x, kind: y, email: a.vn}]'],
    ['since no day', 'agencies', 'agencies: [{id: a, name: x, kind: y, since: 2021}]'],
    ['open: yes', 'agencies', 'agencies: [{id: a, name: x, kind: y}]\ngroups: [{id: b, name: z, open: yes}]'],
    ['suspend: false', 'amendments', change('suspend: false')],
    ['due without to', 'amendments', change('due: {from: 2021-Q1}')],
    ['due to no deadline', 'amendments', change('due: {from: 2021-Q1, to: 2021-Q5}')],
    ['lead to nobody', 'amendments', change('lead: {from: [a], to: []}')],
    ['no changes', 'amendments', 'amendments: [{reason: x, changes: []}]'],
    ['year no number', 'days-off', 'years: [{year: hai nghìn}]'],
    ['day off no day', 'days-off', 'years: [{year: 2021, off: [2021-04]}]'],
    ['clause without number', 'plan', readFileSync('plan/plan.yaml', 'utf8').replace('number: I\n', 'no: I\n')],
    ['unknown setting', 'plan', `${readFileSync('plan/plan.yaml', 'utf8').trimEnd()}\n  soon: 5\n`],
    ['wrong deep inside', 'plan', readFileSync('plan/plan.yaml', 'utf8').replace('due: 2020-Q4', 'due: 2020-Q5')],
  ] as const)('%s', (_, kind, text) => expect(fits(kind, text)).toBe(false));
});

test('the mappings that a due value may be are named for what they are', () => {
  const titles = new Map<string, Set<string>>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties, title } = value as JsonSchema;
    const under = properties?.['every'] === undefined ? properties?.['after'] : null;
    const kind = under === null ? 'every' : under === undefined ? 'neither' : `after ${String(under.type)}`;
    if (properties !== undefined) titles.set(kind, (titles.get(kind) ?? new Set()).add(String(title)));
    for (const part of Object.values(value)) walk(part);
  };
  walk(editorSchema('appendix'));
  expect(titles.get('every')).toEqual(new Set(['recurring']));
  expect(titles.get('after object')).toEqual(new Set(['after-task']));
  expect([...titles].filter(([kind]) => /^after (?!object)/.test(kind)).map(([, named]) => [...named])).toEqual([
    ['on-event'],
  ]);
  expect([...(titles.get('neither') ?? [])]).not.toContain('recurring');
});

describe('each schema', () => {
  it.each(kinds)('%s is draft-07, named, and closed', (kind) => {
    const schema = editorSchema(kind);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toBe(`urn:dondoc:schema:${kind}`);
    expect(schema.additionalProperties).toBe(false);
    expect(ajv.validateSchema(schema)).toBe(true);
  });
});
