/** Judges the founding plan's data against the issued document: every word, every id, every agency, every deadline. */
import { describe, expect, test } from 'vitest';
import { foundingLines, placedClauses, readPlanFile, type WrittenClause, type WrittenTask } from './written-plan.ts';

const plan = readPlanFile('plan.yaml');
const appendix = readPlanFile('appendix.yaml');
const register = readPlanFile('agencies.yaml');

const lines = foundingLines();
const clauses = placedClauses(plan.body);
const nameOf = new Map([...register.agencies, ...register.groups].map(({ id, name }) => [id, name]));

/** Each duty with its text and everything that the document says above it. */
const duties = [
  ...clauses.flatMap(({ id, clause, above }) =>
    clause.task === undefined
      ? []
      : [{ id, task: clause.task, text: clause.text ?? '', said: [...above, clause.text].join('\n') }],
  ),
  ...appendix.rows.map((row) => ({ id: `PL.${row.number}`, task: row as WrittenTask, text: row.text, said: row.text })),
];

describe('the text', () => {
  test('gives back every line of the issued document, in order, with nothing added', () => {
    expect(printed().join('\n')).toBe(lines.join('\n').replaceAll('**', ''));
  });

  test.each([
    '/KH-UBND',
    'ngày tháng 6 năm 2020',
    'chuyên giao công nghệ',
    'Cùng cố Hội Khuyến học',
    '4.5. Hội Khuyến học tỉnh',
  ])('keeps the blank or slip "%s"', (slip) => expect(printed().join('\n')).toContain(slip));
});

describe('the task ids', () => {
  test('follow from the numbering, 44 in the body and 8 in the appendix', () => {
    expect(duties.map(({ id }) => id).join(' ')).toBe(
      [
        'II.1.1 II.1.2.a II.1.2.b.1 II.1.2.b.2 II.2.1 II.2.2 II.2.3 II.3.1 II.3.2 II.3.3 II.3.4',
        'II.4.1.a II.4.1.b.1 II.4.1.b.2 II.4.1.b.3 II.4.2 II.4.3.1 II.4.3.2 II.4.3.3 II.4.5 II.5.1 II.5.2 II.5.3 II.5.4',
        'II.6.1.1 II.6.1.2 II.6.1.3 II.6.1.4 II.6.2 II.6.3 II.6.4 II.6.5.1 II.6.5.2 II.6.5.3',
        'II.7.1.1 II.7.1.2 II.7.2.1 II.7.2.2 II.7.3.1 II.7.3.2 III.1.1 III.1.2 III.1.3 III.2',
        'PL.01 PL.02 PL.03 PL.04 PL.05 PL.06 PL.07 PL.08',
      ].join(' '),
    );
  });

  test('belong to clauses that have none below them', () => {
    expect(clauses.filter(({ clause }) => clause.task && clause.items).map(({ id }) => id)).toEqual([]);
  });
});

describe('the deadlines', () => {
  test.each(duties.filter(({ id, task }) => task.wording !== undefined && !id.startsWith('PL.')))(
    'of $id: "$task.wording" stands in the clause',
    ({ task, text }) => expect(text).toContain(task.wording),
  );

  test('are open-ended but for these', () => {
    const dated = duties.filter(({ task }) => task.due !== 'ongoing');
    expect(Object.fromEntries(dated.map(({ id, task }) => [id, task.due]))).toEqual({
      'II.1.1': '2020-Q2',
      'II.1.2.b.2': '2020-Q4',
      'III.1.1': '2020-Q2',
      'III.1.3': { every: 'year', from: '2020' },
      'PL.01': '2021-Q1',
      'PL.02': '2021-Q2',
      'PL.03': '2021-Q4',
      'PL.04': '2021-Q4',
      'PL.05': '2021-Q4',
      'PL.06': '2022-Q4',
      'PL.07': '2022-Q4',
      'PL.08': '2023-Q1',
    });
  });

  test('every phrase that dates a duty is kept as its wording', () => {
    const phrases = /quý [IV]+ năm \d+|hằng năm|định kỳ/;
    const unkept = duties.filter(({ task, text }) => phrases.test(text) && !phrases.test(task.wording ?? ''));
    expect(unkept.map(({ id }) => id)).toEqual([]);
  });
});

describe('the agencies', () => {
  test('are registered once each', () => {
    expect(nameOf.size).toBe(register.agencies.length + register.groups.length);
    expect(new Set(nameOf.values()).size).toBe(nameOf.size);
  });

  test('that anything refers to are registered', () => {
    const referred = [
      plan.document.issuer,
      ...plan.legalBases.flatMap(({ cites }) => cites.map(({ issuer }) => issuer)),
      ...duties.flatMap(({ task }) => [...task.lead, ...(task.with ?? [])]),
      ...register.agencies.flatMap(({ successors }) => successors ?? []),
      ...register.groups.flatMap(({ members }) => members ?? []),
    ];
    expect(referred.filter((id) => !nameOf.has(id))).toEqual([]);
  });

  test('have the names that the document gives them, but for the districts and the successors', () => {
    const issued = lines.join('\n');
    const unnamed = [...nameOf].filter(([, name]) => !issued.includes(name)).map(([id]) => id);
    const districts = register.agencies.filter(({ kind }) => kind === 'district').map(({ id }) => id);
    expect(districts).toHaveLength(15);
    expect(register.groups.find(({ id }) => id === 'ubnd-cap-huyen')?.members).toEqual(districts);
    expect(unnamed).toEqual(['ubnd-tinh-tay-ninh', 'so-khcn', ...districts]);
  });

  test('are open groups exactly where the document does not say who they are', () => {
    const withMembers = register.groups.filter(({ members }) => members !== undefined).map(({ id }) => id);
    const closed = register.groups.filter(({ open }) => open !== 'true').map(({ id }) => id);
    expect({ withMembers, closed }).toEqual({
      withMembers: ['ubnd-cap-huyen', 'so-nganh-tinh'],
      closed: ['ubnd-cap-huyen'],
    });
  });

  test.each(duties.filter(({ id }) => !id.startsWith('PL.')))(
    'of $id are named in the clause or above it',
    ({ task, said }) => {
      const lower = said.toLowerCase();
      const named = (id: string) => (nameOf.get(id) ?? '').replace('UBND thành phố', 'thành phố').toLowerCase();
      expect([...task.lead, ...(task.with ?? [])].filter((id) => !lower.includes(named(id)))).toEqual([]);
      expect(task.lead).not.toEqual([]);
    },
  );
});

/** The document line by line as the data give it, in the layout of the founding text. */
function printed(): string[] {
  const { document, signatory } = plan;
  return [
    `Số: ${document.number}`,
    `${document.place}, ${document.dateline}`,
    document.type,
    document.title,
    ...plan.legalBases.map(({ text }) => text),
    ...plan.body.flatMap(printedClause),
    plan.closing,
    'Nơi nhận:',
    ...plan.recipients.map((recipient) => `- ${recipient}`),
    signatory.authority,
    signatory.position,
    signatory.name,
    ...printedAppendix(),
  ];
}

function printedClause(clause: WrittenClause): string[] {
  const words = clause.heading ?? clause.text ?? '';
  return [`${printedNumber(clause.number)} ${words}`, ...(clause.items ?? []).flatMap(printedClause)];
}

function printedNumber(number: string): string {
  if (number === '-') return number;
  return /^[a-z]$/.test(number) ? `${number})` : `${number}.`;
}

function printedAppendix(): string[] {
  const names = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => nameOf.get(id)).join(', ');
  const rows = appendix.rows.map((row) => [row.number, row.text, names(row.lead), names(row.with), row.wording]);
  const table = [appendix.columns, ...rows].map((cells) => cells.join('\t'));
  return [appendix.heading, appendix.title, appendix.note, ...table];
}
