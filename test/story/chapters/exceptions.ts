/** Exceptions: a change that was approved, for just what was approved. */
import { lawful, type PullRequest, refused } from '../pull-request.ts';

const exception = (about: string, { date = '2021-12-14', reason = 'Sai sót khi nhập văn bản' } = {}) =>
  `exceptions:\n  - {${about}, by: Chánh Văn phòng, date: ${date}${reason === '' ? '' : `, reason: ${reason}`}}\n`;

const moved = 'rule: deadline-moved, task: PL.04';

export const exceptions: readonly PullRequest[] = [
  refused(
    'a deadline is moved, with an exception for another task',
    (plan) => {
      plan.replace('appendix.yaml', 'due: 2022-Q4', 'due: 2023-Q1');
      plan.write('exceptions.yaml', exception('rule: deadline-moved, task: PL.02'));
    },
    'deadline-moved PL.04 appendix.yaml',
    'unused-exception PL.02 exceptions.yaml',
  ),
  refused(
    'with an exception that will be approved tomorrow',
    (plan) => {
      plan.replace('appendix.yaml', 'due: 2022-Q4', 'due: 2023-Q1');
      plan.write('exceptions.yaml', exception(moved, { date: '2021-12-16' }));
    },
    'deadline-moved PL.04 appendix.yaml',
    'unused-exception PL.04 exceptions.yaml',
  ),
  refused(
    'with an exception without a reason',
    (plan) => {
      plan.replace('appendix.yaml', 'due: 2022-Q4', 'due: 2023-Q1');
      plan.write('exceptions.yaml', exception(moved, { reason: '' }));
    },
    'deadline-moved PL.04 appendix.yaml',
    'missing-key exceptions.yaml',
  ),
  refused(
    'with a comment that would silence it',
    (plan) => plan.replace('appendix.yaml', 'due: 2022-Q4}', 'due: 2023-Q1} # dondoc-ignore deadline-moved: nhầm'),
    'deadline-moved PL.04 appendix.yaml',
    'invalid-suppression appendix.yaml',
  ),
  refused(
    'an exception for a fault that is no change',
    (plan) => plan.write('exceptions.yaml', exception('rule: report-in-future, task: PL.04')),
    'invalid-value exceptions.yaml',
  ),
  lawful('a deadline is moved with the exception that was approved for it', (plan) => {
    plan.replace('appendix.yaml', 'due: 2022-Q4', 'due: 2023-Q1');
    plan.write('exceptions.yaml', exception(moved));
  }),
  refused(
    'the exception is left lying: it would let the next move pass',
    (plan) =>
      plan.append('progress/PL.04.yaml', '  - {date: 2021-12-15, agency: so-tt, state: in-progress, note: Đang làm}\n'),
    'unused-exception PL.04 exceptions.yaml',
  ),
  lawful('the exception is deleted', (plan) => plan.remove('exceptions.yaml')),
  lawful('a report and a text are mended with an exception each', (plan) => {
    plan.replace('progress/PL.01.yaml', 'Đang khảo sát', 'Đang khảo sát hiện trạng');
    plan.replace('plan.yaml', 'text: Bảo đảm an toàn thông tin.', 'text: Bảo đảm an toàn thông tin mạng.');
    const [report, text] = [
      'rule: report-edited, task: PL.01, part: 2021-06-28 so-tt',
      'rule: issued-text-changed, part: II.4',
    ];
    plan.write('exceptions.yaml', exception(report) + exception(text).replace('exceptions:\n', ''));
  }),
  lawful('both are deleted', (plan) => plan.remove('exceptions.yaml')),
];
