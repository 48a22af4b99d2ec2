/** The plan is a draft: everything may change. Then it is issued. */
import { lawful, type PullRequest } from '../pull-request.ts';

export const drafting: readonly PullRequest[] = [
  lawful('a draft: a clause is rewritten, a deadline moved, a lead changed', (plan) => {
    plan.replace('plan.yaml', 'Nâng cao chất lượng phục vụ', 'Nâng cao chất lượng, hiệu quả phục vụ');
    plan.replace('plan.yaml', 'due: 2022-Q4', 'due: 2022-Q3');
    plan.replace('plan.yaml', 'lead: [cac-huyen]', 'lead: [so-nv]');
  }),
  lawful('a draft: a task is added, another one is removed, a third renumbered', (plan) => {
    plan.append('appendix.yaml', '  - {number: "04", text: Sơ kết, lead: [so-tt], due: 2022-Q4}\n');
    plan.replace('plan.yaml', 'number: "4"', 'number: "5"');
    plan.replace(
      'plan.yaml',
      '      - number: "5"',
      '      - {number: "4", text: Bảo đảm an toàn thông tin.}\n      - number: "5"',
    );
    plan.rewrite('plan.yaml', (text) => text.replace(', task: {lead: [so-tt], due: 2022-Q2}', ''));
  }),
  lawful('the plan is issued, its number and day filled in', (plan) => {
    plan.replace('plan.yaml', '  draft: true\n', '');
    plan.replace('plan.yaml', 'number: /KH-UBND', 'number: 15/KH-UBND');
    plan.replace('plan.yaml', 'ngày tháng 01 năm 2021', 'ngày 20 tháng 01 năm 2021');
    plan.replace('plan.yaml', 'issued: 2021-01', 'issued: 2021-01-20');
  }),
];
