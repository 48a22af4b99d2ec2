/** Edits of the issued plan, and the lawful ways to what they were after. */
import { lawful, type PullRequest, refused } from '../pull-request.ts';

const amendment = (number: string, change: string) =>
  `  - instrument: {number: ${number}, date: 2021-12-10, issuer: ubnd-tinh}\n    changes:\n      - ${change}\n`;

export const issued: readonly PullRequest[] = [
  refused(
    'a clause is rewritten',
    (plan) => plan.replace('plan.yaml', 'chất lượng, hiệu quả', 'chất lượng và hiệu quả'),
    'issued-text-changed plan.yaml',
  ),
  refused(
    'a duty is rewritten',
    (plan) => plan.replace('plan.yaml', 'Rà soát, chuẩn hóa', 'Rà soát'),
    'issued-text-changed II.1 plan.yaml',
  ),
  refused(
    'a typing slip of the issued text is mended, and the title shortened',
    (plan) => {
      plan.replace('plan.yaml', 'heading: Hạ tầng', 'heading: Hạ tầng số');
      plan.replace('plan.yaml', 'Chuyển đổi số trong các cơ quan nhà nước', 'Chuyển đổi số');
    },
    'issued-text-changed plan.yaml',
    'issued-text-changed plan.yaml',
  ),
  refused(
    'the wording of a deadline is rewritten',
    (plan) => plan.replace('plan.yaml', 'hoàn thành trong quý IV', 'xong trong quý IV'),
    'issued-text-changed II.1 plan.yaml',
  ),
  refused(
    'a clause is deleted',
    (plan) => plan.rewrite('plan.yaml', (text) => text.replace(/ {2}- number: III\n[\s\S]*?(?=closing)/, '')),
    'issued-text-changed main:plan.yaml',
  ),
  refused(
    'a clause is added, and a recipient',
    (plan) => {
      plan.replace('plan.yaml', 'closing:', '  - {number: IV, text: Kinh phí thực hiện.}\nclosing:');
      plan.replace('plan.yaml', '[UBND tỉnh,', '[UBND tỉnh, HĐND tỉnh,');
    },
    'issued-text-changed plan.yaml',
    'issued-text-changed plan.yaml',
  ),
  refused(
    'a supporting agency is taken out',
    (plan) => plan.replace('appendix.yaml', 'with: [so-tc, so-nv]', 'with: [so-nv]'),
    'issued-text-changed PL.01 appendix.yaml',
  ),
  refused(
    'the issued plan is called a draft, to rewrite it',
    (plan) => {
      plan.replace('plan.yaml', 'issuer: ubnd-tinh\n', 'issuer: ubnd-tinh\n  draft: true\n');
      plan.replace('plan.yaml', 'Yêu cầu các cơ quan', 'Đề nghị các cơ quan');
    },
    'issued-text-changed plan.yaml',
    'issued-text-changed plan.yaml',
  ),
  refused(
    'a row is deleted',
    (plan) => plan.rewrite('appendix.yaml', (text) => text.replace(/ {2}- \{number: "04".*\n/, '')),
    'task-removed PL.04 main:appendix.yaml',
  ),
  refused(
    'a duty becomes a mere clause',
    (plan) => plan.replace('plan.yaml', '        task: {lead: [so-tt], due: ongoing, wording: thường xuyên}\n', ''),
    'task-removed II.2 main:plan.yaml',
  ),
  refused(
    'a row is added',
    (plan) => plan.append('appendix.yaml', '  - {number: "05", text: Tổng kết, lead: [so-tt], due: 2023-Q4}\n'),
    'task-added PL.05 appendix.yaml',
  ),
  refused(
    'a task gets an id of its own',
    (plan) => plan.replace('appendix.yaml', '{number: "04",', '{number: "04", id: so-ket,'),
    'id-changed so-ket appendix.yaml',
  ),
  refused(
    'a paragraph is renumbered with the task in it',
    (plan) => plan.replace('plan.yaml', 'number: 5\n', 'number: 6\n'),
    'id-changed II.6 plan.yaml',
    'numbering-gap plan.yaml',
  ),
  refused(
    'a deadline is moved in its row',
    (plan) => plan.replace('appendix.yaml', 'due: 2022-06-30', 'due: 2022-12-31'),
    'deadline-moved PL.02 appendix.yaml',
  ),
  lawful('the day is written as the quarter that it ends', (plan) =>
    plan.replace('appendix.yaml', 'due: 2022-06-30', 'due: 2022-Q2'),
  ),
  refused(
    'a deadline is moved in its row although an amendment moves it too',
    (plan) => {
      plan.replace('appendix.yaml', 'due: 2022-Q2', 'due: 2022-Q4');
      plan.append('amendments.yaml', amendment('61/UBND-TH', '{task: PL.02, due: {from: 2022-Q2, to: 2022-Q4}}'));
    },
    'amendment-mismatch PL.02 amendments.yaml',
    'deadline-moved PL.02 appendix.yaml',
  ),
  lawful('a deadline is moved by an amendment', (plan) =>
    plan.append('amendments.yaml', amendment('61/UBND-TH', '{task: PL.02, due: {from: 2022-Q2, to: 2022-Q4}}')),
  ),
  refused(
    'a lead is replaced',
    (plan) => plan.replace('plan.yaml', 'lead: [so-nv]', 'lead: [so-tt]'),
    'lead-changed II.1 plan.yaml',
  ),
  lawful('a lead is replaced by an amendment', (plan) =>
    plan.append('amendments.yaml', amendment('62/UBND-TH', '{task: II.1, lead: {from: [so-nv], to: [so-tt]}}')),
  ),
  lawful('the event that a deadline hangs on has occurred', (plan) =>
    plan.replace('plan.yaml', 'within: 30 days}', 'within: 30 days, occurred: 2021-12-01}'),
  ),
  refused(
    'the day of the event is written over',
    (plan) => plan.replace('plan.yaml', 'occurred: 2021-12-01', 'occurred: 2021-12-11'),
    'deadline-moved II.5 plan.yaml',
  ),
];
