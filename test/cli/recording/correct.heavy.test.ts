/** Which report `correct` takes the place of, what of it stays, and who may report at all: exactly what is meant, or nothing. */
import { describe, expect, test } from 'vitest';
import { type PlanCopy, repositoryCopy } from '../../main/repository-copy.ts';

const now = '2022-04-05T02:00:00Z';
const newPlan = () => repositoryCopy('test/plans/nam-2021');

/** Runs the words, each behind the last; what the last run added, or its words where it added nothing. */
async function last(copy: PlanCopy, ...lines: readonly (readonly string[])[]): Promise<string> {
  let said = '';
  for (const argv of lines) {
    const { code, stdout, stderr } = await copy.run([...argv, '--lang', 'en'], { now });
    const added = stdout.split('\n').filter((line) => line.startsWith('+  - '));
    said = code === 0 && added.length > 0 ? added.join('\n') : `${stderr}--- exit ${code}`;
  }
  return said;
}

const progressOf = (task: string, ...reports: readonly string[]) =>
  `task: ${task}\nreports:\n${reports.map((report) => `  - {${report}}\n`).join('')}`;
const begun = ['update', 'PL.04', '--state', 'in-progress', '--note', 'a'];
const done = ['done', 'PL.04', '--evidence', '8/KH', '--date', '4/4/2022'];

describe('several reports of one day', () => {
  test('one that bears another day besides is named by that, and the others stand', async () => {
    const copy = newPlan();
    const line = await last(copy, [...begun, '--reported', '10/11/2021'], ['correct', 'PL.04', '--note', 'b'], done, [
      'correct',
      'PL.04',
      '--report',
      '10/11/2021',
      '--note',
      'c',
    ]);
    expect(line).toBe(
      '+  - {date: 2022-04-05, agency: so-tc, state: in-progress, note: c, corrects: {date: 2021-11-10}}',
    );
    const { stdout } = await copy.run(['show', 'PL.04', '--lang', 'en'], { now });
    expect(stdout.slice(stdout.indexOf('Reports'))).toMatch(/In progress\. c\n.*Done\. 8\/KH/);
  });

  test('of several on one day, the last is meant', async () => {
    expect(await last(newPlan(), begun, done, ['correct', 'PL.04', '--evidence', '9/KH'])).toContain(
      'evidence: {number: 9/KH, date: 2022-04-04}, corrects: {date: 2022-04-05}}',
    );
  });

  test('the report of another period is another one', async () => {
    const copy = newPlan();
    const both = ['Q3', 'Q4'].map(
      (quarter, index) =>
        `date: 2022-01-20, agency: so-tc, state: done, period: 2021-${quarter}, evidence: {number: 0${index}/TB, date: 2022-01-20}`,
    );
    copy.put('plan/progress/II.3.2.yaml', progressOf('II.3.2', ...both));
    expect(await last(copy, ['correct', 'II.3.2', '--period', '2021-Q3', '--evidence', '7/TB'])).toBe(
      '+  - {date: 2022-04-05, agency: so-tc, state: done, period: 2021-Q3, evidence: {number: 7/TB, date: 2022-01-20}, corrects: {date: 2022-01-20}}',
    );
  });

  test('one that was brought the period of another is named by the day of that correction', async () => {
    const copy = newPlan();
    const evidence = 'evidence: {number: 04/TB, date: 2022-01-20}';
    copy.put(
      'plan/progress/II.3.2.yaml',
      progressOf(
        'II.3.2',
        `date: 2022-01-20, agency: so-tc, state: done, period: 2021-Q4, ${evidence}`,
        `date: 2022-01-20, agency: so-tc, state: in-progress, period: 2021-Q2`,
        `date: 2022-01-21, agency: so-tc, state: in-progress, period: 2021-Q4, corrects: {date: 2022-01-20, period: 2021-Q2}`,
      ),
    );
    expect(await last(copy, ['correct', 'II.3.2', '--report', '21/1/2022', '--period', '2021-Q4', '--note', 'x'])).toBe(
      '+  - {date: 2022-04-05, agency: so-tc, state: in-progress, period: 2021-Q4, note: x, corrects: {date: 2022-01-21}}',
    );
  });
});

test('a correction of an earlier day than the report is refused by the rule, in its words', async () => {
  expect(await last(newPlan(), ['correct', 'PL.07', '--note', 'x', '--reported', '1/7/2021'])).toMatch(
    /\[unknown-correction\]\n[\s\S]*--- exit 1$/,
  );
});

describe('--period', () => {
  test.each([
    [
      'en',
      'dondoc: II.3.2 has no report for 2021-Q4 to correct\n' +
        "  hint: there are reports for: 2021-Q1, 2021-Q2, 2021-Q3; to change a report's period add --report DAY\n",
    ],
    [
      'vi',
      'dondoc: II.3.2 không có báo cáo nào cho kỳ 2021-Q4 để đính chính\n' +
        '  gợi ý: có báo cáo cho các kỳ: 2021-Q1, 2021-Q2, 2021-Q3; báo cáo ghi sai kỳ: thêm --report NGÀY\n',
    ],
  ])('that no report has takes no other: %s', async (lang, stderr) => {
    const { code, ...said } = await newPlan().run(['correct', 'II.3.2', '--period', '2021-Q4', '--lang', lang], {
      now,
    });
    expect({ code, ...said }).toMatchObject({ code: 2, stdout: '', stderr });
  });

  test('comes to the report of the day given', async () => {
    expect(await last(newPlan(), ['correct', 'II.3.2', '--period', '2021-Q4', '--report', '20/1/2022'])).toMatch(
      /period: 2021-Q4, .*corrects: \{date: 2022-01-20, period: 2021-Q3\}\}$/,
    );
  });

  test('comes to the report that lacks it', async () => {
    const copy = newPlan();
    copy.put(
      'plan/progress/II.3.2.yaml',
      progressOf(
        'II.3.2',
        'date: 2022-01-20, agency: so-tc, state: in-progress',
        'date: 2022-01-21, agency: so-tc, state: in-progress, period: 2021-Q2',
      ),
    );
    expect(await last(copy, ['correct', 'II.3.2', '--period', '2021-Q3'])).toBe(
      '+  - {date: 2022-04-05, agency: so-tc, state: in-progress, period: 2021-Q3, corrects: {date: 2022-01-20}}',
    );
  });
});

describe('--evidence', () => {
  const draft = 'date: 2022-01-20, agency: so-tc, state: in-progress';

  test('of a report in progress that has a document changes the document, not the state', async () => {
    const copy = newPlan();
    copy.put(
      'plan/progress/PL.04.yaml',
      progressOf('PL.04', `${draft}, evidence: {number: 1/TTr, date: 2022-01-19, title: Tờ trình}`),
    );
    expect(await last(copy, ['correct', 'PL.04', '--evidence', '2/TTr'])).toBe(
      '+  - {date: 2022-04-05, agency: so-tc, state: in-progress, evidence: {number: 2/TTr, date: 2022-01-19, title: Tờ trình}, corrects: {date: 2022-01-20}}',
    );
  });

  test('of a report without any says that the task is done', async () => {
    const copy = newPlan();
    copy.put('plan/progress/PL.04.yaml', progressOf('PL.04', draft));
    expect(await last(copy, ['correct', 'PL.04', '--evidence', '2/QĐ', '--date', '19/1/2022'])).toBe(
      '+  - {date: 2022-04-05, agency: so-tc, state: done, evidence: {number: 2/QĐ, date: 2022-01-19}, corrects: {date: 2022-01-20}}',
    );
  });
});

describe('a document that comes to a report without any', () => {
  const copyWith = () => {
    const copy = newPlan();
    copy.put('plan/progress/PL.04.yaml', progressOf('PL.04', 'date: 2022-01-20, agency: so-tc, state: in-progress'));
    return copy;
  };

  test('needs its day', async () => {
    expect(await last(copyWith(), ['correct', 'PL.04', '--evidence', '2/KH'])).toBe(
      'dondoc: --evidence needs --date\n  hint: the day of the document or of the result, as in --date 25/3/2021\n--- exit 2',
    );
  });

  test('needs its number', async () => {
    expect(await last(copyWith(), ['correct', 'PL.04', '--state', 'done', '--date', '17/1/2022'])).toBe(
      'dondoc: --evidence is missing\n  hint: for example: --evidence "812/KH-UBND ngày 25/3/2021"\n--- exit 2',
    );
  });
});

describe('a report with several documents', () => {
  const documents = [
    '{number: 1/QĐ, date: 2022-01-18}',
    '{number: 2/KH, date: 2022-01-19, title: Kế hoạch}',
    '{number: 3/BC, date: 2022-01-20}',
  ];
  const copyWith = () => {
    const copy = newPlan();
    const done = `date: 2022-01-20, agency: so-tc, state: done, evidence: [${documents.join(', ')}]`;
    copy.put('plan/progress/PL.04.yaml', progressOf('PL.04', done));
    return copy;
  };

  test('changes the one of the number given', async () => {
    expect(await last(copyWith(), ['correct', 'PL.04', '--evidence', '2/KH', '--date', '17/1/2022'])).toBe(
      '+  - {date: 2022-04-05, agency: so-tc, state: done, evidence: [{number: 1/QĐ, date: 2022-01-18}, {number: 2/KH, date: 2022-01-17, title: Kế hoạch}, {number: 3/BC, date: 2022-01-20}], corrects: {date: 2022-01-20}}',
    );
  });

  test.each([
    ['another number', ['--evidence', '4/BC']],
    ['no number', ['--date', '17/1/2022']],
    ['no number, a title', ['--title', 'Kế hoạch']],
  ])('names them for %s', async (_, more) => {
    expect(await last(copyWith(), ['correct', 'PL.04', ...more])).toBe(
      'dondoc: the report on PL.04 names several documents as evidence\n' +
        '  hint: add --evidence with the number of the one to correct: 1/QĐ, 2/KH, 3/BC\n--- exit 2',
    );
  });
});

describe('an agency that has ended', () => {
  const ended = (day: string) =>
    new RegExp(
      `: error: Sở Lao động Mẫu \\(so-ld\\) was in office until 30 Sep 2021 and cannot report on ${day} \\[reporter-not-in-office\\]\n` +
        '[^]*\n  help: name its successor \\(Sở Nội vụ Mẫu \\(so-nv\\)\\), or the right day of the report\n[^]*--- exit 1$',
    );
  const update = ['update', 'PL.02', '--state', 'in-progress', '--note', 'x'];

  test('does not report although it alone owes the task', async () => {
    expect(await last(newPlan(), [...update, '--reported', '1/10/2021'])).toMatch(ended('1 Oct 2021'));
  });

  test('does not report under its name either', async () => {
    expect(await last(newPlan(), [...update, '--agency', 'so-ld'])).toMatch(ended('5 Apr 2022'));
  });

  test('reports of its last day', async () => {
    expect(await last(newPlan(), [...update, '--reported', '30/9/2021'])).toBe(
      '+  - {date: 2021-09-30, agency: so-ld, state: in-progress, note: x}',
    );
  });
});

describe('the day of an event', () => {
  const day = /occurred: 2021-05-04/;

  test('that is recorded already is nothing new', async () => {
    const { code, stdout, stderr } = await newPlan().run(['occurred', 'II.3.6', '--date', '4/5/2021', '--lang', 'en'], {
      now,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe('dondoc: the plan holds all of this already; nothing more was written\n');
  });

  test('is not before the issue of the plan', async () => {
    const copy = newPlan();
    copy.shell('sed -i "/occurred: 2021-05-04/d" plan/plan.yaml');
    copy.shell('git commit -qam "Chưa xảy ra"');
    expect(await last(copy, ['occurred', 'II.3.6', '--date', '3/1/2021'])).toMatch(
      /: error: the event occurred on 3 Jan 2021, before the plan was issued \(4 Jan 2021\) \[before-issue\]\n[\s\S]*--- exit 1$/,
    );
    const { code, stdout } = await copy.run(['occurred', 'II.3.6', '--date', '4/1/2021'], { now });
    expect({ code, isWritten: stdout.includes('occurred: 2021-01-04') }).toEqual({ code: 0, isWritten: true });
    expect(stdout).not.toMatch(day);
  });

  test('is not before the period in which the plan is known to have been issued', async () => {
    const copy = newPlan();
    copy.shell('sed -i -e "/occurred: 2021-05-04/d" -e "s/issued: 2021-01-04/issued: 2021-01/" plan/plan.yaml');
    copy.shell('git commit -qam "Chưa xảy ra"');
    expect(await last(copy, ['occurred', 'II.3.6', '--date', '31/12/2020'])).toMatch(
      /: error: the event occurred on 31 Dec 2020, before the plan was issued \(Jan 2021\) \[before-issue\]\n/,
    );
    expect((await copy.run(['occurred', 'II.3.6', '--date', '1/1/2021'], { now })).code).toBe(0);
  });
});
