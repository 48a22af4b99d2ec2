/** Every reason for which nothing is recorded, in both languages, kept as a text that people read. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { notRecorded } from '../../../src/cli/recording/not-recorded.ts';
import type { RecordingRefusal } from '../../../src/cli/recording/refusal.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';
import { usageText } from '../../../src/cli/words/failures.ts';
import type { WriteFailure } from '../../../src/env/writing.ts';
import { languages } from '../../../src/output/words/language.ts';
import type { NotNamed } from '../../../src/record/refusal.ts';

const day = (name: string) => name as Day;
const agencies = [
  { id: 'so-mot', name: 'Sở Mẫu Một' },
  { id: 'so-hai', name: 'Sở\u001b[2J Mẫu Hai' },
];
const agency = { id: 'so-ba', name: 'Sở\u001b[2J Mẫu Ba' };
const noReport = { why: 'no-report', task: 'PL.01', date: null, period: null, days: [], periods: [] } as const;
const holder = {
  pid: 4321,
  host: 'may-mau',
  user: 'an',
  purpose: 'record bang.xlsx',
  since: new Date('2021-03-26T02:00:00.5Z'),
  path: '/mau/plan/.dondoc-lock',
};
const nobody = { ...holder, pid: 0, host: '', user: '', purpose: '' };
const writeReasons: Readonly<Record<WriteFailure['reason'], string>> = {
  'no-folder': 'ENOENT',
  denied: 'EACCES',
  folder: '',
  link: '',
  'not-a-file': '',
  'in-the-way': '',
  full: 'ENOSPC',
  'open-elsewhere': 'EPERM',
  'not-kept': '',
  interrupted: 'progress/PL.01.yaml',
  unconfirmed: 'EIO',
  failed: 'EIO',
};

type Refusal = RecordingRefusal | NotNamed;
type Samples = { readonly [Why in Refusal['why']]: readonly Extract<Refusal, { why: Why }>[] };

const samples: Samples = {
  'missing-option': [{ why: 'missing-option', option: '--date' }],
  'option-without': [
    { why: 'option-without', option: '--evidence', other: '--date' },
    { why: 'option-without', option: '--title', other: '--evidence' },
    { why: 'option-without', option: '--requested-by', other: '--requested' },
    { why: 'option-without', option: '--requested', other: '--requested-date' },
  ],
  'option-beside': [{ why: 'option-beside', option: '--suspend', other: '--resume' }],
  'hidden-character': [
    { why: 'hidden-character', option: '--note', code: 'U+200B' },
    { why: 'hidden-character', code: 'U+001B' },
  ],
  'not-a-date': [{ why: 'not-a-date', option: '--date', given: '31/2/2021\u001b' }],
  'not-a-count': [{ why: 'not-a-count', given: '70/63' }],
  'not-a-due': [{ why: 'not-a-due', given: 'khi nào\u202e xong' }],
  'recurs-since-when': [{ why: 'recurs-since-when', given: 'hằng\u202e năm' }],
  'no-later-day': [{ why: 'no-later-day', given: 'none\u202e' }],
  'no-request': [
    { why: 'no-request', task: 'PL.01', letter: null, numbers: [] },
    { why: 'no-request', task: 'PL.01', letter: '45/SM\u202e', numbers: ['46/SM', '47/SM\u001b'] },
  ],
  'which-request': [{ why: 'which-request', task: 'PL.01', numbers: ['46/SM', '47/SM\u001b'] }],
  'which-agency': [{ why: 'which-agency', task: 'II.2.1', agencies }],
  'return-without-plan': [{ why: 'return-without-plan', file: 'bang.xlsx', count: 3, first: 'kế hoạch/một' }],
  'text-of-other-task': [
    { why: 'text-of-other-task', task: 'PL.01', others: ['PL.02\u001b'] },
    { why: 'text-of-other-task', task: 'PL.01', others: Array.from({ length: 11 }, (_, at) => `PL.${at + 2}`) },
  ],
  'two-agencies': [
    {
      why: 'two-agencies',
      agency: { id: 'so-gd', name: 'Sở Giáo dục Mẫu\u202e' },
      named: { id: 'so-tc', name: 'Sở Tài chính Mẫu' },
    },
  ],
  'other-plan': [{ why: 'other-plan', plan: 'kh-hai', own: 'kh-mot' }],
  'no-plan': [{ why: 'no-plan' }],
  'plan-not-given': [
    { why: 'plan-not-given', plan: 'kh-ba', nearest: null },
    { why: 'plan-not-given', plan: 'kh-moot', nearest: 'kh-mot' },
  ],
  'whose-report': [{ why: 'whose-report', task: 'II.2.1', agencies }],
  'not-named': [{ why: 'not-named', naming: { fault: 'several-agencies', given: 'Sở Mẫu', agencies } }],
  'no-report': [
    noReport,
    { ...noReport, date: day('2021-03-26'), days: [day('2021-02-10'), day('2021-03-25')] },
    { ...noReport, period: '2021-Q4\u001b', days: [day('2021-02-10')], periods: ['2021-Q1', '2021-Q2'] },
    { ...noReport, period: '2021-Q4', date: day('2021-03-26'), days: [day('2021-02-10')], periods: ['2021-Q1'] },
  ],
  'ambiguous-report': [{ why: 'ambiguous-report', task: 'PL.01', date: day('2021-03-26'), agency }],
  'several-documents': [{ why: 'several-documents', task: 'PL.01', numbers: ['1/QĐ', '2/QĐ\u001b'] }],
  'nothing-corrected': [{ why: 'nothing-corrected', task: 'PL.01' }],
  'nothing-amended': [{ why: 'nothing-amended' }],
  'as-before': [{ why: 'as-before', task: 'PL.01' }],
  'no-event': [{ why: 'no-event', task: 'PL.01' }],
  'after-task': [{ why: 'after-task', task: 'PL.04', prerequisite: 'PL.03' }],
  'number-with-day': [{ why: 'number-with-day', option: '--by', given: '12/UB ngày 1/2/2021' }],
  'other-day': [{ why: 'other-day', option: '--date', given: '2/2/2021\u001b', day: day('2021-02-01') }],
  'no-term': [{ why: 'no-term', task: 'PL.01' }],
  'no-deadline': [{ why: 'no-deadline', task: 'PL.01' }],
  'no-file-name': [{ why: 'no-file-name', task: 'PL.../x\u001b' }],
  'no-return': [{ why: 'no-return', file: 'bang\u001b.csv', failure: { reason: 'missing', detail: 'ENOENT' } }],
  'bad-return': [
    {
      why: 'bad-return',
      file: 'bang.xlsx',
      faults: [],
      rows: [
        {
          sheet: 'Bảng\u001b',
          row: 3,
          refusal: { why: 'not-named', naming: { fault: 'unknown-task', given: 'PL.1', nearest: 'PL.01' } },
        },
      ],
    },
  ],
  'other-agency': [{ why: 'other-agency', agency: { id: 'so-gd', name: 'Sở Giáo dục Mẫu\u202e' }, given: 'so-tc' }],
  'undated-reopening': [{ why: 'undated-reopening', task: 'PL.05\u001b', completed: day('2021-11-20') }],
  'no-evidence': [{ why: 'no-evidence' }],
  'nothing-returned': [{ why: 'nothing-returned', file: 'bang.csv' }],
  held: [
    { why: 'held', holder, lock: 'plan/.dondoc-lock' },
    { why: 'held', holder: nobody, lock: 'plan/.dondoc-lock' },
  ],
  'no-lock': Object.entries(writeReasons).map(([reason, detail]) => ({
    why: 'no-lock',
    folder: 'plan',
    failure: { reason: reason as WriteFailure['reason'], detail },
  })),
  'not-replaced': [
    { why: 'not-replaced', file: 'plan/progress/PL.01.yaml', failure: { reason: 'changed', detail: '' } },
    { why: 'not-replaced', file: 'plan/progress/PL.01.yaml', failure: { reason: 'full', detail: 'ENOSPC' } },
    { why: 'not-replaced', file: 'plan/progress/PL.01.yaml', failure: { reason: 'unconfirmed', detail: 'EIO' } },
  ],
  'no-git': [
    { why: 'no-git', folder: 'plan', fault: 'not-a-repository', detail: '' },
    { why: 'no-git', folder: 'plan', fault: 'git-missing', detail: '' },
    { why: 'no-git', folder: 'plan', fault: 'untrusted-repository', detail: '/mau' },
    { why: 'no-git', folder: 'plan', fault: 'no-work-tree', detail: '' },
    { why: 'no-git', folder: 'plan', fault: 'git-failed', detail: 'index file corrupt' },
  ],
  'changed-before': [{ why: 'changed-before', files: ['plan/progress/PL.01.yaml', 'plan/a\u001b.yaml'] }],
  'nothing-to-undo': [{ why: 'nothing-to-undo', folder: 'plan' }],
  'changed-since': [{ why: 'changed-since', files: ['plan/progress/PL.01.yaml'] }],
  'committed-since': [{ why: 'committed-since', files: ['plan/amendments.yaml'] }],
  'ignored-by-git': [{ why: 'ignored-by-git', files: ['plan/progress/PL.01.yaml'] }],
};

test.each(languages)('in %s', async (language) => {
  const texts = Object.values(samples)
    .flat()
    .map((sample) => {
      const error = notRecorded(sample);
      expect(error).toBeInstanceOf(UsageError);
      return `# ${sample.why === 'not-named' ? sample.naming.fault : sample.why}\n${usageText(error.misuse, ['record', 'bang.csv'], language)}`;
    });
  const text = texts.join('\n');
  expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e]/);
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, `recording-refusals-${language}.txt`));
});
