/** What the catalogue states of a rule beside its group and weight: every entry has a case that fails when it is struck. */
import { describe, expect, test } from 'vitest';
import { catalogue, type RuleName, ruleNames } from '../../src/diagnostics/catalogue.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { LeanedOn } from '../../src/diagnostics/stated-rule.ts';
import { judge } from '../../src/rules/judge.ts';
import { rules } from '../../src/rules/rules.ts';
import { baselineFingerprints } from '../../src/rules/silence.ts';
import { look } from '../../src/view/look.ts';
import { loadWritten, type WrittenParts } from '../plans/written-plan.ts';
import { checkedAsOf } from './checked-fixture.ts';

/** What the rule alone says of the plan, and what is left of it beside the faults of the files. */
async function said(rule: RuleName, parts: WrittenParts): Promise<{ alone: Finding[]; judged: Finding[] }> {
  const loaded = await loadWritten(parts);
  const view = look(loaded.plan, checkedAsOf);
  const alone = rules.flatMap(({ name, check }) => (name === rule ? [...check(view)] : [])) as Finding[];
  return { alone, judged: judge(loaded, view).filter((finding) => finding.rule === rule) };
}

/** A part of each file that does not hold, and bears on nothing else: a key that nobody knows, in an entry of its own. */
const broken: { readonly [File in LeanedOn]: WrittenParts } = {
  plan: { body: '- {number: I, text: Các sở thực hiện.}\n- {number: II, text: Việc khác., khac: x}' },
  appendix: {
    rows: '- {number: "01", text: Việc, lead: [so-mot], due: 2021-Q4}\n- {number: "02", text: Việc, lead: [so-hai], due: 2021-Q4, khac: x}',
  },
  agencies: { groups: '- {id: cac-so, name: Các sở, open: true, khac: x}' },
  amendments: {
    amendments: '- {instrument: {number: 9/UBND, date: 2021-11-01}, khac: x, changes: [{task: PL.09, suspend: true}]}',
  },
  'own-file': {},
};

const stranger: WrittenParts = { progress: { 'PL.01': '- {date: 2021-03-01, agency: so-hai, state: in-progress}' } };
const ofTheEnded = '- {date: 2021-12-01, agency: so-cu, state: in-progress}';
const period: WrittenParts = {
  progress: { 'PL.01': '- {date: 2021-03-01, agency: so-mot, state: in-progress, period: 2021}' },
};
const mismatch =
  '- {instrument: {number: 5/UBND, date: 2021-09-01}, changes: [{task: PL.01, due: {from: 2021-Q3, to: 2022-Q1}}]}';

/** Reports of PL.01 after one that cannot be read. */
function afterUnreadable(...reports: readonly string[]): WrittenParts {
  return { progress: { 'PL.01': ['- {date: 2021-02-01, agency: so-hai, state: begun}', ...reports].join('\n') } };
}

const report = '- {date: 2021-03-01, agency: so-mot, state: in-progress}';
const correction = '- {date: 2021-04-01, agency: so-mot, state: in-progress, corrects: {date: 2021-03-01}}';

/** Plans that would be found at fault if that file were read, and not leant on. */
const leaning: readonly (readonly [RuleName, LeanedOn, WrittenParts])[] = [
  ['missing-deadline', 'amendments', { rows: '- {number: "01", text: Việc, lead: [so-mot]}' }],
  ['no-deadline-issued', 'amendments', { rows: '- {number: "01", text: Việc, lead: [so-mot], due: none}' }],
  [
    'prerequisite-never-done',
    'amendments',
    {
      rows: '- {number: "01", text: Việc, lead: [so-mot], due: ongoing}\n- {number: "02", text: Việc, lead: [so-mot], due: {after: {task: PL.01}, within: 15 days}}',
    },
  ],
  ['report-by-stranger', 'plan', stranger],
  ['report-by-stranger', 'appendix', stranger],
  ['report-by-stranger', 'agencies', stranger],
  ['report-by-stranger', 'amendments', stranger],
  ['reporter-not-in-office', 'agencies', { progress: { 'PL.01': ofTheEnded } }],
  ['reporter-not-in-office', 'own-file', afterUnreadable(ofTheEnded)],
  [
    'reopened-without-reason',
    'own-file',
    afterUnreadable(
      '- {date: 2021-03-01, agency: so-mot, state: done, evidence: {number: 1/KH, date: 2021-02-28}}',
      '- {date: 2021-04-01, agency: so-mot, state: in-progress}',
    ),
  ],
  ['unknown-period', 'plan', period],
  ['unknown-period', 'appendix', period],
  ['unknown-period', 'amendments', period],
  ['unknown-correction', 'own-file', afterUnreadable(correction)],
  ['repeated-report', 'own-file', afterUnreadable(report, report)],
  ['repeated-correction', 'own-file', afterUnreadable(report, correction, correction)],
  ['amendment-mismatch', 'plan', { amendments: mismatch }],
  ['amendment-mismatch', 'appendix', { amendments: mismatch }],
  ['amendment-mismatch', 'amendments', { amendments: `${broken.amendments.amendments}\n${mismatch}` }],
  [
    'numbering-gap',
    'plan',
    {
      rows: '- {number: "01", text: Việc, lead: [so-mot], due: 2021-Q4}\n- {number: "03", text: Việc, lead: [so-mot], due: 2021-Q4}',
    },
  ],
  [
    'numbering-gap',
    'appendix',
    { body: '- {number: I, text: Các sở thực hiện.}\n- {number: III, text: Các sở thực hiện.}' },
  ],
  ['agency-not-in-office', 'amendments', { rows: '- {number: "01", text: Việc, lead: [so-cu], due: 2021-Q4}' }],
];

describe('a rule is silent where a file that it leans on was not read whole', () => {
  test.each(leaning)('%s, %s', async (rule, file, parts) => {
    const { alone, judged } = await said(rule, { ...broken[file], ...parts });
    expect(alone).not.toEqual([]);
    expect(judged).toEqual([]);
  });

  test('each file that the catalogue names has its case', () => {
    const stated = ruleNames.flatMap((rule) => catalogue[rule].leansOn.map((file) => `${rule} ${file}`));
    expect(leaning.map(([rule, file]) => `${rule} ${file}`)).toEqual(stated);
  });
});

function reported(...reports: readonly string[]): WrittenParts {
  return { progress: { 'PL.01': reports.join('\n') } };
}

function extension(number: string, from: string, to: string): string {
  return `- {instrument: {number: ${number}, date: 2021-09-01}, changes: [{task: PL.01, due: {from: ${from}, to: ${to}}}]}`;
}

const late = extension('5/UBND', '2021-Q3', '2022-Q2');

/** Four agencies, of which one was succeeded by another. */
function registerWith(nameOfTwo: string, successor: string): string {
  return `- {id: ubnd-tinh, name: UBND tỉnh Mẫu, kind: province}
- {id: so-mot, name: Sở Mẫu Một, kind: department}
- {id: so-hai, name: ${nameOfTwo}, kind: department}
- {id: so-moi, name: Sở Mẫu Ba, kind: department}
- {id: so-cu, name: Sở Mẫu Cũ, kind: department, until: 2021-06-30, successors: [${successor}]}`;
}

const vague = '- {id: cac-so, name: Các sở, open: true}';
const ended = { agencies: registerWith('Sở Mẫu Hai', 'so-hai'), groups: vague, progress: { 'PL.01': ofTheEnded } };

const unproven = { ...ended, ...reported('- {date: 2021-03-01, agency: so-hai, state: done}') };
const reopened = {
  ...ended,
  ...reported(
    '- {date: 2021-03-01, agency: so-hai, state: done, evidence: {number: 1/KH, date: 2021-02-28}}',
    '- {date: 2021-04-01, agency: so-hai, state: in-progress}',
  ),
};

const asked: WrittenParts = {
  ...stranger,
  progress: {},
  requests: '- {number: 1/SM, date: 2021-05-10, issuer: so-hai, task: PL.01, to: 2022-Q1}',
};

/** The same fault in two plans, of which another entry differs. */
const surrounding: readonly (readonly [RuleName, string, WrittenParts, WrittenParts])[] = [
  [
    'report-out-of-order',
    'earlier',
    reported('- {date: 2021-04-01, agency: so-mot, state: in-progress}', report),
    reported('- {date: 2021-05-01, agency: so-mot, state: in-progress}', report),
  ],
  [
    'report-by-stranger',
    'leads',
    stranger,
    { ...stranger, rows: '- {number: "01", text: Việc, lead: [so-moi], due: 2021-Q4}' },
  ],
  [
    'report-by-stranger',
    'names',
    stranger,
    { ...stranger, agencies: registerWith('Sở Mẫu Mới', 'so-moi'), groups: vague },
  ],
  ['reporter-not-in-office', 'others', ended, { ...ended, agencies: registerWith('Sở Mẫu Hai', 'so-moi') }],
  ['reporter-not-in-office', 'names', ended, { ...ended, agencies: registerWith('Sở Mẫu Mới', 'so-hai') }],
  ['done-without-evidence', 'names', unproven, { ...unproven, agencies: registerWith('Sở Mẫu Mới', 'so-hai') }],
  ['reopened-without-reason', 'names', reopened, { ...reopened, agencies: registerWith('Sở Mẫu Mới', 'so-hai') }],
  [
    'amendment-mismatch',
    'inForce',
    { amendments: late },
    { amendments: late, rows: '- {number: "01", text: Việc, lead: [so-mot], due: 2021-H1}' },
  ],
  [
    'amendment-mismatch',
    'by',
    { amendments: `${extension('3/UBND', '2021-Q4', '2022-Q1')}\n${late}` },
    { amendments: `${extension('4/UBND', '2021-Q4', '2022-Q1')}\n${late}` },
  ],
  [
    'amendment-mismatch',
    'beside',
    { amendments: late },
    { amendments: `${extension('5/UBND', '2021-Q4', '2022-Q1')}\n${late}` },
  ],
  [
    'request-by-stranger',
    'leads',
    asked,
    { ...asked, rows: '- {number: "01", text: Việc, lead: [so-moi], due: 2021-Q4}' },
  ],
  ['request-by-stranger', 'names', asked, { ...asked, agencies: registerWith('Sở Mẫu Mới', 'so-moi'), groups: vague }],
];

describe('a finding stays the same one when another entry changes what it is told by', () => {
  test.each(surrounding)('%s, %s', async (rule, fact, before, after) => {
    const [was, is] = [(await said(rule, before)).judged, (await said(rule, after)).judged];
    expect(was).toHaveLength(1);
    expect(was[0]?.facts[fact as never]).not.toEqual(is[0]?.facts[fact as never]);
    expect(baselineFingerprints(is)).toEqual(baselineFingerprints(was));
  });

  test('each fact that the catalogue names has its case', () => {
    const stated = ruleNames.flatMap((rule) => catalogue[rule].surrounding.map((fact) => `${rule} ${fact}`));
    expect(surrounding.map(([rule, fact]) => `${rule} ${fact}`)).toEqual(stated);
  });
});
