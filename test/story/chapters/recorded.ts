/** Reports and amendments: what is added, and what is done to what was recorded. */
import { lawful, type PullRequest, refused } from '../pull-request.ts';

const report = (text: string) => `  - {${text}}\n`;

export const recorded: readonly PullRequest[] = [
  lawful('a new report', (plan) =>
    plan.append('progress/PL.01.yaml', report('date: 2021-12-14, agency: so-tt, state: in-progress')),
  ),
  lawful('the first report on a task, with evidence', (plan) =>
    plan.write(
      'progress/II.2.yaml',
      `task: II.2\nreports:\n${report('date: 2021-12-14, agency: so-tt, state: done, evidence: {number: 5/STT, date: 2021-12-13}')}`,
    ),
  ),
  refused(
    'the note of a report is rewritten',
    (plan) => plan.replace('progress/PL.01.yaml', 'Đang khảo sát', 'Đã khảo sát xong'),
    'report-edited PL.01 progress/PL.01.yaml',
  ),
  refused(
    'a report gets another date',
    (plan) => plan.replace('progress/PL.01.yaml', 'date: 2021-06-28', 'date: 2021-07-28'),
    'report-edited PL.01 progress/PL.01.yaml',
  ),
  refused(
    'a report is deleted',
    (plan) => plan.rewrite('progress/PL.01.yaml', (text) => text.replace(/.*2021-11-30.*\n/, '')),
    'report-removed PL.01 main:progress/PL.01.yaml',
  ),
  refused(
    'a progress file is deleted',
    (plan) => plan.remove('progress/PL.03.yaml'),
    'report-removed PL.03 main:progress/PL.03.yaml',
  ),
  refused(
    'evidence is deleted',
    (plan) => plan.replace('progress/PL.02.yaml', ', {number: 32/BC-UBND, date: 2021-11-30}', ''),
    'evidence-removed PL.02 main:progress/PL.02.yaml',
  ),
  refused(
    'evidence is deleted and the state put back',
    (plan) => {
      plan.replace('progress/PL.02.yaml', ', {number: 32/BC-UBND, date: 2021-11-30}', '');
      plan.replace('progress/PL.02.yaml', 'agency: huyen-tay, state: done', 'agency: huyen-tay, state: in-progress');
    },
    'report-edited PL.02 progress/PL.02.yaml',
    'evidence-removed PL.02 main:progress/PL.02.yaml',
  ),
  lawful('a report is corrected by a new one, which needs no reason to say less', (plan) =>
    plan.append(
      'progress/PL.02.yaml',
      report('date: 2021-12-15, agency: huyen-tay, state: in-progress, corrects: {date: 2021-12-01}'),
    ),
  ),
  refused(
    'a correction of a report that is not there',
    (plan) =>
      plan.append(
        'progress/PL.02.yaml',
        report('date: 2021-12-15, agency: huyen-tay, state: in-progress, corrects: {date: 2021-12-02}'),
      ),
    'unknown-correction PL.02 progress/PL.02.yaml',
  ),
  refused(
    'what was done is reported as not done, without a correction or a reason',
    (plan) => plan.append('progress/II.2.yaml', report('date: 2021-12-15, agency: so-tt, state: in-progress')),
    'reopened-without-reason II.2 progress/II.2.yaml',
  ),
  refused(
    'a report of long ago',
    (plan) =>
      plan.write(
        'progress/PL.04.yaml',
        `task: PL.04\nreports:\n${report('date: 2021-11-14, agency: so-tt, state: in-progress')}`,
      ),
    'backdated-report PL.04 progress/PL.04.yaml',
  ),
  lawful('a report of thirty days ago', (plan) =>
    plan.write(
      'progress/PL.04.yaml',
      `task: PL.04\nreports:\n${report('date: 2021-11-15, agency: so-tt, state: in-progress')}`,
    ),
  ),
  refused(
    'what a document granted is rewritten',
    (plan) => plan.replace('amendments.yaml', 'to: 2022-Q1', 'to: 2022-Q2'),
    'amendment-edited PL.01 amendments.yaml',
  ),
  refused(
    'an amendment is deleted',
    (plan) => plan.rewrite('amendments.yaml', (text) => text.replace(/ {2}- instrument: \{number: 62[\s\S]*$/, '')),
    'amendment-removed II.1 main:amendments.yaml',
  ),
  refused(
    'a request is entered as if it moved something',
    (plan) =>
      plan.append(
        'amendments.yaml',
        '  - requested: {number: 9/STT, date: 2021-12-14}\n    changes: [{task: PL.04, due: {from: 2022-Q4, to: 2023-Q1}}]\n',
      ),
    'amendment-without-instrument amendments.yaml',
  ),
];
