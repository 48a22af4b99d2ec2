/** Which findings are left when suppressions and the baseline have been heard. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { baselineYaml } from '../../src/output/check/baseline-yaml.ts';
import { type LoadedPlan, loadPlan } from '../../src/plan/load.ts';
import { countErrors, judge } from '../../src/rules/judge.ts';
import { baselineFindings, baselineFingerprints, silence } from '../../src/rules/silence.ts';
import { look } from '../../src/view/look.ts';
import { folderOf, planFiles, type WrittenParts } from '../plans/written-plan.ts';
import { checked } from './checked-fixture.ts';

const asOf = '2021-12-15' as Day;
const reason = 'văn bản ghi như vậy';

/** `file:line rule` of each finding that is told, and how many are not. */
async function told(files: Record<string, string>): Promise<{ findings: string[]; leftOut: [number, number] }> {
  const { findings, suppressed, baselined } = await checked(folderOf(files));
  const places = findings.map(({ rule, location }) => `${location.file}:${location.line} ${rule}`);
  return { findings: places, leftOut: [suppressed, baselined] };
}

const rows = (...lines: string[]) => planFiles({ rows: lines.join('\n') });
const strange = (number: string, comment = '') =>
  `- {number: "${number}", text: Việc, lead: [so-la], due: 2021-Q4}${comment}`;

describe('a suppression', () => {
  test.each<[string, string[], string[], number]>([
    ['silences its rule on its line', [strange('01', ` # dondoc-ignore unknown-agency: ${reason}`)], [], 1],
    [
      'silences no other line',
      [strange('01', ` # dondoc-ignore unknown-agency: ${reason}`), strange('02')],
      ['appendix.yaml:3 unknown-agency'],
      1,
    ],
    [
      'silences no other rule',
      [`- {number: "01", text: Việc, lead: [so-la]} # dondoc-ignore missing-deadline: ${reason}`],
      ['appendix.yaml:2 unknown-agency'],
      1,
    ],
    [
      'silences every finding of its rule on the line',
      [
        `- {number: "01", text: Việc, lead: [so-la], with: [so-lạ, so-x], due: 2021-Q4} # dondoc-ignore unknown-agency: ${reason}`,
      ],
      [],
      3,
    ],
    [
      'silences several rules',
      [`# dondoc-ignore unknown-agency, missing-deadline: ${reason}`, '- {number: "01", text: Việc, lead: [so-la]}'],
      [],
      2,
    ],
    [
      'holds beside another on the same line',
      [`# dondoc-ignore unknown-agency: ${reason}`, strange('01', ` # dondoc-ignore unknown-agency: ${reason}`)],
      [],
      1,
    ],
    [
      'holds although another rule in it is unknown',
      [strange('01', ` # dondoc-ignore unknown-agency, không-có: ${reason}`)],
      ['appendix.yaml:2 invalid-suppression'],
      1,
    ],
    [
      'does not hold without a reason',
      [strange('01', ' # dondoc-ignore unknown-agency')],
      ['appendix.yaml:2 unknown-agency', 'appendix.yaml:2 invalid-suppression'],
      0,
    ],
    [
      'cannot silence what is wrong with itself',
      [strange('01', ` # dondoc-ignore unknown-agency, unused-suppression, invalid-suppression: ${reason}`)],
      ['appendix.yaml:2 invalid-suppression', 'appendix.yaml:2 invalid-suppression'],
      1,
    ],
    [
      'cannot silence a fault of reading',
      [`- {number: "01", text: Việc, lead: [so-mot], due: 2021-Q5} # dondoc-ignore invalid-deadline: ${reason}`],
      ['appendix.yaml:2 invalid-deadline', 'appendix.yaml:2 invalid-suppression'],
      0,
    ],
    [
      'cannot silence a fault of the characters',
      [`- {number: "01", text: Vi\u200bệc, lead: [so-mot], due: 2021-Q4} # dondoc-ignore control-character: ${reason}`],
      ['appendix.yaml:2 control-character', 'appendix.yaml:2 invalid-suppression'],
      0,
    ],
    [
      'that nobody needs is told',
      [`- {number: "01", text: Việc, lead: [so-mot], due: 2021-Q4} # dondoc-ignore unknown-agency: ${reason}`],
      ['appendix.yaml:2 unused-suppression'],
      0,
    ],
    [
      'that nobody needs is not told while a fault of reading may be the cause',
      [`- {number: "01", text: Việc, lead: [so-la], due: 2021-Q5} # dondoc-ignore missing-deadline: ${reason}`],
      ['appendix.yaml:2 unknown-agency', 'appendix.yaml:2 invalid-deadline'],
      0,
    ],
    ['in a text is none', ['- {number: "01", text: "# dondoc-ignore x", lead: [so-mot], due: 2021-Q4}'], [], 0],
  ])('%s', async (_, lines, findings, suppressed) => {
    expect(await told(rows(...lines))).toEqual({ findings, leftOut: [suppressed, 0] });
  });

  test('holds in every file of the plan', async () => {
    const parts: WrittenParts = {
      agencies: `- {id: ubnd-tinh, name: UBND tỉnh, kind: province}\n- {id: so-mot, name: Sở, kind: department, successors: [so-la]} # dondoc-ignore unknown-successor: ${reason}`,
      groups: '- {id: g, name: G, open: true}',
      amendments: `# dondoc-ignore unknown-task: ${reason}\n- {instrument: {number: 5/UB, date: 2021-09-01}, changes: [{task: PL.9, suspend: true}]}`,
      progress: {
        'PL.01': `- date: 2021-12-16 # dondoc-ignore report-in-future: ${reason}\n  agency: so-mot\n  state: in-progress`,
      },
    };
    expect(await told(planFiles(parts))).toEqual({ findings: [], leftOut: [3, 0] });
  });

  test('of a file that is no YAML is not looked for', async () => {
    const files = { ...rows(strange('01')), 'appendix.yaml': 'rows: "x\n# dondoc-ignore y\n' };
    expect((await told(files)).findings.filter((place) => place.includes('suppression'))).toEqual([]);
  });
});

async function loaded(files: Record<string, string>): Promise<LoadedPlan> {
  return await loadPlan(folderOf(files));
}

/** The plan with a baseline of all that is wrong with it. */
async function withBaseline(files: Record<string, string>): Promise<Record<string, string>> {
  const plan = await loaded(files);
  const findings = baselineFindings(judge(plan, look(plan.plan, asOf)), plan);
  const fingerprints = baselineFingerprints(findings);
  const known = findings.map((finding, index) => ({
    ...finding,
    file: finding.place.file,
    fingerprint: fingerprints[index] ?? '',
  }));
  return { ...files, 'baseline.yaml': baselineYaml(known, null) };
}

describe('the baseline', () => {
  test('leaves out what it knows, wherever the lines have moved', async () => {
    const files = await withBaseline(rows(strange('01'), strange('02')));
    const moved = { ...files, 'appendix.yaml': `# một\n# hai\n${files['appendix.yaml']}` };
    expect(await told(files)).toEqual({ findings: [], leftOut: [0, 2] });
    expect(await told(moved)).toEqual({ findings: [], leftOut: [0, 2] });
  });

  test('tells what is new', async () => {
    const { 'baseline.yaml': baseline = '' } = await withBaseline(rows(strange('01')));
    const files = { ...rows(strange('01'), strange('02')), 'baseline.yaml': baseline };
    expect(await told(files)).toEqual({ findings: ['appendix.yaml:3 unknown-agency'], leftOut: [0, 1] });
  });

  test('knows a finding again when another agency has become the nearest', async () => {
    const { 'baseline.yaml': baseline = '' } = await withBaseline(rows(strange('01')));
    const nearer = '- {id: ubnd-tinh, name: UBND, kind: province}\n- {id: so-lan, name: Sở Lan, kind: department}';
    const groups = '- {id: g, name: G, open: true}';
    const files = { ...planFiles({ rows: strange('01'), agencies: nearer, groups }), 'baseline.yaml': baseline };
    expect(await told(files)).toEqual({ findings: [], leftOut: [0, 1] });
  });

  test('counts twins: one more is told, one less leaves an entry over', async () => {
    const twins = (count: number) =>
      rows(`- {number: "01", text: Việc, lead: [so-mot], with: [${Array(count).fill('so-la')}], due: 2021-Q4}`);
    const { 'baseline.yaml': baseline = '' } = await withBaseline(twins(2));
    const about = async (count: number) => {
      const { findings, leftOut } = await told({ ...twins(count), 'baseline.yaml': baseline });
      return [findings.filter((place) => !place.includes('duplicate-agency')), leftOut];
    };
    expect(await about(2)).toEqual([[], [0, 3]]);
    expect(await about(3)).toEqual([['appendix.yaml:2 unknown-agency'], [0, 3]]);
    expect(await about(1)).toEqual([
      ['baseline.yaml:5 unused-baseline-entry', 'baseline.yaml:10 unused-baseline-entry'],
      [0, 1],
    ]);
  });

  test('does not know what a comment suppresses, nor what must be mended', async () => {
    const lines = [
      strange('01', ` # dondoc-ignore unknown-agency: ${reason}`),
      strange('02', ' # dondoc-ignore unknown-agency'),
    ];
    const files = await withBaseline(rows(...lines));
    expect(files['baseline.yaml']?.match(/rule: .*/g)).toEqual(['rule: unknown-agency']);
    expect(await told(files)).toEqual({ findings: ['appendix.yaml:3 invalid-suppression'], leftOut: [1, 1] });
  });

  test('gives the entry over that a comment has made needless', async () => {
    const { 'baseline.yaml': baseline = '' } = await withBaseline(rows(strange('01')));
    const files = { ...rows(strange('01', ` # dondoc-ignore unknown-agency: ${reason}`)), 'baseline.yaml': baseline };
    expect(await told(files)).toEqual({ findings: ['baseline.yaml:5 unused-baseline-entry'], leftOut: [1, 0] });
  });

  test('is told nothing of while a file cannot be read', async () => {
    const { 'baseline.yaml': baseline = '' } = await withBaseline(rows(strange('01')));
    const files = { ...rows('- {number: "01", text: Việc}'), 'baseline.yaml': baseline };
    expect((await told(files)).findings).toEqual(['appendix.yaml:2 missing-key']);
  });

  test.each([
    ['a rule that must be mended', 'rule: yaml-syntax', 'baseline.yaml:2 invalid-value'],
    ['a rule about changes', 'rule: deadline-moved', 'baseline.yaml:2 invalid-value'],
    ['a rule that is none', 'rule: x', 'baseline.yaml:2 invalid-value'],
  ])('takes no entry of %s', async (_, rule, finding) => {
    const baseline = `findings:\n  - {${rule}, file: plan.yaml, fingerprint: "0123456789abcdef"}\n`;
    expect((await told({ ...planFiles(), 'baseline.yaml': baseline })).findings).toEqual([finding]);
  });

  test('takes no fingerprint of another form', async () => {
    const baseline = 'findings:\n  - {rule: numbering-gap, file: plan.yaml, fingerprint: "0123"}\n';
    expect((await told({ ...planFiles(), 'baseline.yaml': baseline })).findings).toEqual([
      'baseline.yaml:2 invalid-value',
    ]);
  });

  test('that is broken keeps no listing from answering', async () => {
    expect((await loaded({ ...planFiles(), 'baseline.yaml': 'findings: x\n' })).complete).toBe(true);
    expect((await loaded({ ...planFiles(), 'agencies.yaml': 'agencies: x\n' })).complete).toBe(false);
  });
});

describe('countErrors counts the errors that check tells', () => {
  test.each<[string, (files: Record<string, string>) => Promise<Record<string, string>>, number]>([
    ['all of them', async (files) => files, 2],
    ['none that the baseline knows', withBaseline, 0],
    [
      'none that is suppressed',
      async (files) => ({
        ...files,
        'appendix.yaml': (files['appendix.yaml'] ?? '').replace(
          /^(?= {2}- .*"01")/m,
          `  # dondoc-ignore unknown-agency: ${reason}\n`,
        ),
      }),
      1,
    ],
    [
      'a suppression without a reason as well',
      async (files) => ({ ...files, 'appendix.yaml': `${files['appendix.yaml']}# dondoc-ignore unknown-agency\n` }),
      3,
    ],
  ])('%s', async (_, change, errors) => {
    const plan = await loaded(await change(rows(strange('01'), strange('02'))));
    const view = look(plan.plan, asOf);
    expect(await countErrors(plan, view)).toBe(errors);
    const { findings } = silence(judge(plan, view), plan);
    expect(findings.length).toBe(errors);
  });

  test('none where the baseline knows a single one', async () => {
    const plan = await loaded(await withBaseline(rows(strange('01'))));
    expect(await countErrors(plan, look(plan.plan, asOf))).toBe(0);
  });
});
