/** What `check` prints for people. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { renderCheckText } from '../../../src/output/check/text.ts';
import { paintFor, plainPaint } from '../../../src/output/terminal/paint.ts';
import type { LocatedFinding } from '../../../src/report/check-answer.ts';
import { answerOf, clean, everything, numberingGap, place, wrongQuarter } from './sample-check.ts';

const vi = { language: 'vi', paint: plainPaint } as const;

/** The excerpt of a finding at the place: the second and third line. */
function excerptOf(location: LocatedFinding['location']): string[] {
  return renderCheckText(answerOf([{ ...wrongQuarter, location }]), vi)
    .split('\n')
    .slice(1, 3);
}

describe('renderCheckText', () => {
  test('prints the example of the contract', () => {
    expect(renderCheckText(answerOf([wrongQuarter]), vi)).toBe(
      `plan/appendix.yaml:12:10: lỗi: quý "2021-Q5" không tồn tại [invalid-deadline]
  12 |     due: 2021-Q5
     |          ^^^^^^^
  gợi ý: một năm có bốn quý: 2021-Q1 đến 2021-Q4

1 lỗi trong 4 tệp, 52 nhiệm vụ; tính đến ngày 15/12/2021
`,
    );
  });

  test('prints warnings, notes, places over several lines, and hostile text safely', () => {
    expect(renderCheckText(everything, { ...vi, language: 'en' })).toBe(
      `plan/appendix.yaml:12:10: error: there is no quarter "2021-Q5" [invalid-deadline]
  12 |     due: 2021-Q5
     |          ^^^^^^^
  help: a year has four quarters: 2021-Q1 to 2021-Q4

plan/plan.yaml:90:19: warning: "4.5" follows "4.3", expected "4.4" [numbering-gap]
  90 |         - number: "4.5"
     |                   ^^^^^
  note: plan/plan.yaml:80:19: the number before is here
  help: leave it if the document was issued so

plan/plan.yaml:95:15: info: the task has 2 leads: so-gddt, so-noi-vu [several-leads]
  95 |         lead: [so-gddt,
     |               ^^^^^^^^^
  help: one lead with supporting agencies is better; leave it if the document was issued so

plan/a b,c:100%.yaml:1:1: error: no agency or group has the id "{0}[x](http://e) %0A::error::<b>&"<U+001B>[2J" [unknown-agency]
  help: add the agency to agencies.yaml

2 errors, 1 warning, 1 info in 4 files, 52 tasks; as of 15 Dec 2021
`,
    );
  });

  test('says that there is nothing', () => {
    expect(renderCheckText(clean, vi)).toBe('không có lỗi trong 4 tệp, 52 nhiệm vụ; tính đến ngày 15/12/2021\n');
  });

  test('colours place, severity and carets, never the words', async () => {
    const painted = renderCheckText(answerOf([wrongQuarter]), { ...vi, paint: await paintFor(1) });
    expect(painted.split('\n')[0]).toBe(
      '\u001b[1mplan/appendix.yaml:12:10\u001b[22m: \u001b[31m\u001b[1mlỗi\u001b[22m\u001b[39m: quý "2021-Q5" không tồn tại \u001b[90m[invalid-deadline]\u001b[39m',
    );
  });
});

describe('the same finding many times', () => {
  const lateLead = (line: number, task: string): LocatedFinding => ({
    rule: 'agency-not-in-office',
    severity: 'warning',
    facts: { agency: 'so-cu', until: '2021-06-30' as Day, successors: [] },
    location: place('plan/plan.yaml', line, 12, '    lead: [so-cu]', 5),
    task,
    related: [],
  });
  const lines = (findings: readonly LocatedFinding[], language: 'vi' | 'en') =>
    renderCheckText(answerOf(findings), { ...vi, language }).split('\n');

  test('is told once, with every other place and its task', () => {
    expect(lines([lateLead(10, 'II.1'), wrongQuarter, lateLead(20, 'II.2'), lateLead(30, 'II.3')], 'vi')).toEqual([
      'plan/plan.yaml:10:12: cảnh báo: cơ quan chủ trì "so-cu" chỉ hoạt động đến ngày 30/06/2021, nhiệm vụ chưa xong [agency-not-in-office]',
      '  10 |     lead: [so-cu]',
      '     |            ^^^^^',
      '  cũng như vậy ở 2 chỗ khác:',
      '    plan/plan.yaml:20:12 (II.2), plan/plan.yaml:30:12 (II.3)',
      '  gợi ý: đổi cơ quan chủ trì bằng một văn bản điều chỉnh trong amendments.yaml',
      '',
      'plan/appendix.yaml:12:10: lỗi: quý "2021-Q5" không tồn tại [invalid-deadline]',
      '  12 |     due: 2021-Q5',
      '     |          ^^^^^^^',
      '  gợi ý: một năm có bốn quý: 2021-Q1 đến 2021-Q4',
      '',
      expect.stringMatching(/^1 lỗi, 3 cảnh báo trong /),
      '',
    ]);
  });

  test('49 times: 49 places in few lines, and a count by rule at the end', () => {
    const many = Array.from({ length: 49 }, (_, index) => lateLead(index + 1, `II.${index + 1}`));
    const told = lines([...many, wrongQuarter, numberingGap, numberingGap], 'en');
    expect(told.filter((line) => line.includes('[agency-not-in-office]'))).toHaveLength(1);
    expect(told).toContain('  the same at 48 other places:');
    expect(told.join('\n').match(/plan\/plan\.yaml:\d+:12/g)).toHaveLength(49);
    expect(Math.max(...told.slice(3, -12).map((line) => line.length))).toBeLessThanOrEqual(140);
    expect(told.length).toBeLessThan(40);
    expect(told.slice(-3)).toEqual([
      'by rule: agency-not-in-office 49, numbering-gap 2, invalid-deadline 1',
      expect.stringMatching(/^\d+ error/),
      '',
    ]);
  });

  test('what is said otherwise stands apart, and so does what points elsewhere', () => {
    const other = { ...lateLead(20, 'II.2'), facts: { agency: 'so-ba', until: '2021-06-30' as Day, successors: [] } };
    const elsewhere = {
      ...numberingGap,
      related: [{ role: 'previous-clause' as const, location: place('a.yaml', 1, 1, null) }],
    };
    const told = lines(
      [lateLead(10, 'II.1'), other as LocatedFinding, numberingGap, elsewhere as LocatedFinding],
      'en',
    );
    expect(told.filter((line) => /^(?:plan|a)\S+: /.test(line))).toHaveLength(4);
    expect(told.join('\n')).not.toContain('the same');
  });
});

describe('the excerpt', () => {
  test('puts the caret by display width', () => {
    const source = `ghi chú: ${'Quý Ệ'.normalize('NFD')} 漢 2021-Q5`;
    expect(excerptOf(place('a.yaml', 3, source.indexOf('2021') + 1, source))).toEqual([
      `  3 | ${source}`,
      '    |                   ^^^^^^^',
    ]);
  });

  test('shows control characters, the caret behind them', () => {
    expect(excerptOf(place('a.yaml', 3, 8, '\t\u001b[2J: 2021-Q5'))).toEqual([
      '  3 | <U+0009><U+001B>[2J: 2021-Q5',
      '    |                      ^^^^^^^',
    ]);
  });

  test('points behind the end of the line', () => {
    expect(excerptOf(place('a.yaml', 120, 5, 'due:', 0))).toEqual(['  120 | due:', '      |     ^']);
  });

  test('shows a long line around the caret', () => {
    const source = `${'a '.repeat(100)}2021-Q5${' b'.repeat(100)}`;
    expect(excerptOf(place('a.yaml', 3, 201, source))).toEqual([
      `  3 | …${' a'.repeat(22)} 2021-Q5${' b'.repeat(23)}…`,
      `    | ${' '.repeat(46)}^^^^^^^`,
    ]);
  });

  test('keeps to its room where what is marked is longer still', () => {
    const [line = '', carets = ''] = excerptOf(place('a.yaml', 3, 6, `text ${'x'.repeat(100_000)}`, 100_000));
    expect(line).toBe(`  3 | text ${'x'.repeat(59)}…`);
    expect(carets).toBe(`    |      ${'^'.repeat(60)}`);
  });
});
