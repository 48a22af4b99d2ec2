/** What changed in the issued plan: its text, its tasks, their deadlines and agencies. */
import { describe, expect, test } from 'vitest';
import type { WrittenParts } from '../plans/written-plan.ts';
import { changesBetween } from './change-line.ts';

const duty = 'lead: [so-mot], due: 2021-Q4';

const body = `- number: I
  heading: MỤC ĐÍCH
  text: Nâng cao chất lượng
- number: II
  heading: NHIỆM VỤ
  items:
    - {number: "1", text: Rà soát, task: {lead: [so-mot], due: 2021-Q2, wording: quý II năm 2021}}
    - {number: "2", text: Theo dõi}
    - number: "3"
      heading: Phối hợp
      items:
        - {number: "-", text: Với các sở, task: {lead: [so-hai], due: ongoing}}
        - {number: "-", text: Với các huyện}`;

/** A clause of the body without a duty, with its line break. */
const follow = '    - {number: "2", text: Theo dõi}\n';

const rows = `- {number: "01", text: Việc một, lead: [so-mot], with: [so-hai, cac-so], due: 2021-Q4}
- {number: "02", text: Việc hai, lead: [cac-huyen], due: 2022-Q1}`;

const base: WrittenParts = { body, rows };

/** The base with one piece of it written otherwise. */
function edited(part: 'body' | 'rows', from: string, to: string): WrittenParts {
  const text = base[part] ?? '';
  if (!text.includes(from)) throw new Error(`the base does not hold: ${from}`);
  return { ...base, [part]: text.replace(from, to) };
}

describe('nothing is different', () => {
  test.each<[string, WrittenParts]>([
    ['the same', base],
    ['rows in another order', { ...base, rows: rows.split('\n').toReversed().join('\n') }],
    ['agencies of a row in another order', edited('rows', '[so-hai, cac-so]', '[cac-so, so-hai]')],
    [
      'block style for flow style',
      edited(
        'rows',
        '- {number: "02", text: Việc hai, lead: [cac-huyen], due: 2022-Q1}',
        '- due: \'2022-Q1\'\n  lead:\n    - cac-huyen\n  text: Việc hai\n  number: "02"',
      ),
    ],
    ['comments and blank lines', edited('body', '- number: II', '\n# phần hai\n- number: II # hai')],
    [
      'a text over several lines',
      edited('body', 'text: Nâng cao chất lượng', 'text: >-\n    Nâng cao\n    chất lượng'),
    ],
    ['blanks run together', edited('body', 'Nâng cao chất lượng', 'Nâng  cao   chất lượng')],
    ['clauses in another order', { ...base, body: body.replace(follow, '').concat(`\n${follow.trimEnd()}`) }],
    ['an id written that follows from the number anyway', edited('rows', '{number: "02"', '{number: "02", id: PL.02')],
  ])('%s', async (_, after) => expect(await changesBetween(base, after)).toEqual([]));
});

describe('issued text', () => {
  test.each<[string, WrittenParts, string[]]>([
    [
      'a text',
      edited('body', 'Nâng cao chất lượng', 'Nâng cao chất lượng dạy học'),
      ['issued-text I: Nâng cao chất lượng -> Nâng cao chất lượng dạy học @ plan.yaml:body.0.text'],
    ],
    [
      'a heading',
      edited('body', 'heading: MỤC ĐÍCH', 'heading: MỤC TIÊU'),
      ['issued-text I: MỤC ĐÍCH -> MỤC TIÊU @ plan.yaml:body.0.heading'],
    ],
    [
      'the text of a duty, told once',
      edited('body', 'text: Rà soát', 'text: Rà soát lại'),
      ['issued-text [II.1] II.1: Rà soát -> Rà soát lại @ plan.yaml:body.1.items.0.text'],
    ],
    [
      'a wording',
      edited('body', 'wording: quý II năm 2021', 'wording: trong quý II năm 2021'),
      ['issued-text [II.1] II.1: quý II năm 2021 -> trong quý II năm 2021 @ plan.yaml:body.1.items.0.task.wording'],
    ],
    [
      'the text of a row',
      edited('rows', 'Việc một', 'Việc 1'),
      ['issued-text [PL.01] PL.01: Việc một -> Việc 1 @ appendix.yaml:rows.0.text'],
    ],
    [
      'the number of a row that keeps its id',
      edited('rows', '{number: "02"', '{number: "03", id: PL.02'),
      ['issued-text [PL.02] PL.02: 02 -> 03 @ appendix.yaml:rows.1.number'],
    ],
    [
      'another mark before a dash',
      edited('body', '{number: "-", text: Với các huyện}', '{number: "+", text: Với các huyện}'),
      ['issued-text II.3.2: - -> + @ plan.yaml:body.1.items.2.items.1.number'],
    ],
    [
      'the text of a duty that keeps its id in a clause of another number',
      edited('body', '{number: "1", text: Rà soát, task: {', '{number: "4", text: Rà soát lại, task: {id: II.1, '),
      ['issued-text [II.1] II.1: Rà soát -> Rà soát lại @ plan.yaml:body.1.items.0.text'],
    ],
    [
      'the number alone of a duty that keeps its id',
      edited('body', '{number: "1", text: Rà soát, task: {', '{number: "4", text: Rà soát, task: {id: II.1, '),
      ['issued-text [II.1] II.4: 1 -> 4 @ plan.yaml:body.1.items.0.number'],
    ],
    [
      'an id that is given to another clause',
      {
        ...base,
        body: body
          .replace('Với các sở, task: {lead: [so-hai], due: ongoing}}', 'Với các sở}')
          .replace('Với các huyện}', 'Với các huyện, task: {id: II.3.1, lead: [so-hai], due: ongoing}}'),
      },
      ['issued-text [II.3.1] II.3.1: Với các sở -> Với các huyện @ plan.yaml:body.1.items.2.items.1.text'],
    ],
    [
      'a duty that moves into the appendix with other words',
      {
        body: body.replace(
          '    - {number: "1", text: Rà soát, task: {lead: [so-mot], due: 2021-Q2, wording: quý II năm 2021}}\n',
          '',
        ),
        rows: `${rows}\n- {number: "03", id: II.1, text: Rà soát lại, lead: [so-mot], due: 2021-Q2, wording: quý II năm 2021}`,
      },
      ['issued-text [II.1] II.1: Rà soát -> Rà soát lại @ appendix.yaml:rows.2.text'],
    ],
    [
      'a clause that is gone, told with its place in the earlier files',
      { ...base, body: body.replace(follow, '') },
      ['issued-text II.2: Theo dõi -> null @ before:plan.yaml:body.1.items.1'],
    ],
    [
      'a clause that has come',
      { ...base, body: `${body}\n- {number: III, text: Tổ chức thực hiện}` },
      ['issued-text III: null -> Tổ chức thực hiện @ plan.yaml:body.2'],
    ],
    [
      'a section that is gone is told once, and its tasks',
      { ...base, body: body.slice(0, body.indexOf('- number: II\n')) },
      [
        'issued-text II: NHIỆM VỤ -> null @ before:plan.yaml:body.1',
        'task-removed [II.1] II.1 @ before:plan.yaml:body.1.items.0',
        'task-removed [II.3.1] II.3.1 @ before:plan.yaml:body.1.items.2.items.0',
      ],
    ],
    [
      'a clause that is renumbered and no duty any more',
      edited(
        'body',
        '{number: "1", text: Rà soát, task: {lead: [so-mot], due: 2021-Q2, wording: quý II năm 2021}}',
        '{number: "4", text: Rà soát}',
      ),
      [
        'issued-text II.4: 1 -> 4 @ plan.yaml:body.1.items.0.number',
        'task-removed [II.1] II.1 @ before:plan.yaml:body.1.items.0',
      ],
    ],
    [
      'a clause renumbered with what stands under it',
      edited('body', 'number: "3"', 'number: "4"'),
      [
        'issued-text II.4: 3 -> 4 @ plan.yaml:body.1.items.2.number',
        'task-id [II.4.1] II.3.1 -> II.4.1 @ plan.yaml:body.1.items.2.items.0.number',
      ],
    ],
  ])('%s', async (_, after, expected) => expect(await changesBetween(base, after)).toEqual(expected));
});

describe('tasks', () => {
  test.each<[string, WrittenParts, string[]]>([
    [
      'one is gone',
      { ...base, rows: rows.split('\n')[0] ?? '' },
      ['task-removed [PL.02] PL.02 @ before:appendix.yaml:rows.1'],
    ],
    [
      'one has come',
      { ...base, rows: `${rows}\n- {number: "03", text: Việc ba, ${duty}}` },
      ['task-added [PL.03] PL.03 @ appendix.yaml:rows.2'],
    ],
    [
      'a duty of the body that is renumbered is told by its new id alone',
      edited('body', '{number: "1", text: Rà soát', '{number: "4", text: Rà soát'),
      ['task-id [II.4] II.1 -> II.4 @ plan.yaml:body.1.items.0.number'],
    ],
    [
      'the same text under another number is the same task',
      edited('rows', '{number: "02", text: Việc hai', '{number: "03", text: Việc  hai'),
      ['task-id [PL.03] PL.02 -> PL.03 @ appendix.yaml:rows.1.number'],
    ],
    [
      'a new id of its own',
      edited('rows', '{number: "02"', '{number: "02", id: xoa-mu-chu'),
      ['task-id [xoa-mu-chu] PL.02 -> xoa-mu-chu @ appendix.yaml:rows.1.number'],
    ],
    [
      'another id and another text: one is gone and one has come',
      edited('rows', '{number: "02", text: Việc hai', '{number: "03", text: Việc khác'),
      ['task-removed [PL.02] PL.02 @ before:appendix.yaml:rows.1', 'task-added [PL.03] PL.03 @ appendix.yaml:rows.1'],
    ],
    [
      'a duty that is no longer one',
      edited('body', ', task: {lead: [so-hai], due: ongoing}', ''),
      ['task-removed [II.3.1] II.3.1 @ before:plan.yaml:body.1.items.2.items.0'],
    ],
    [
      'a deadline, even to the day that its period means',
      edited('rows', 'due: 2022-Q1', 'due: 2022-03-31'),
      ['deadline [PL.02] 2022-Q1 -> 2022-03-31 @ appendix.yaml:rows.1.due'],
    ],
    [
      'a lead',
      edited('body', 'task: {lead: [so-hai]', 'task: {lead: [so-hai, so-mot]'),
      ['lead [II.3.1] so-hai -> so-hai+so-mot @ plan.yaml:body.1.items.2.items.0.task.lead'],
    ],
    [
      'supporting agencies, told at the task where the key is gone',
      edited('rows', ', with: [so-hai, cac-so]', ''),
      ['with [PL.01] so-hai+cac-so ->  @ appendix.yaml:rows.0.with'],
    ],
  ])('%s', async (_, after, expected) => expect(await changesBetween(base, after)).toEqual(expected));
});
