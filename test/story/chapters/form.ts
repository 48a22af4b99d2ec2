/** Edits of the files that say the same: nothing is found. */
import { lawful, type PullRequest } from '../pull-request.ts';

export const form: readonly PullRequest[] = [
  lawful('comments and blank lines', (plan) => {
    plan.rewrite('appendix.yaml', (text) => text.replaceAll('  - number', '\n  # một nhiệm vụ\n  - number'));
    plan.append('agencies.yaml', '# hết\n');
  }),
  lawful('quotes around texts, and none around a number that needs none', (plan) => {
    plan.replace('plan.yaml', 'heading: MỤC ĐÍCH', "heading: 'MỤC ĐÍCH'");
    plan.replace('plan.yaml', 'number: "5"', 'number: 5');
  }),
  lawful('block style for flow style, keys in another order', (plan) =>
    plan.replace(
      'agencies.yaml',
      '  - {id: so-nv, name: Sở Nội vụ, kind: department}',
      '  - kind: department\n    name: Sở Nội vụ\n    id: so-nv',
    ),
  ),
  lawful('a text folded over several lines', (plan) =>
    plan.replace(
      'plan.yaml',
      'text: Sở Thông tin theo dõi, tổng hợp, báo cáo UBND tỉnh.',
      'text: >-\n      Sở Thông tin theo dõi,\n      tổng hợp, báo cáo UBND tỉnh.',
    ),
  ),
  lawful('agencies, members and supporting agencies in another order', (plan) => {
    plan.rewrite('agencies.yaml', (text) => text.replace(/( {2}- \{id: ubnd-tinh.*\n)( {2}- .*\n)/, '$2$1'));
    plan.replace('agencies.yaml', '[huyen-dong, huyen-tay, huyen-nam]', '[huyen-nam, huyen-tay, huyen-dong]');
    plan.replace('appendix.yaml', 'with: [so-nv, so-tc]', 'with: [so-tc, so-nv]');
  }),
  lawful('two reports of one day in another order', (plan) =>
    plan.rewrite('progress/PL.02.yaml', (text) => text.replace(/( {2}- .*\n)( {2}- .*\n)/, '$2$1')),
  ),
  lawful('line ends of Windows in every file', (plan) => {
    for (const file of ['plan.yaml', 'appendix.yaml', 'progress/PL.01.yaml'])
      plan.rewrite(file, (text) => text.replaceAll('\n', '\r\n'));
  }),
  lawful('and back', (plan) => {
    for (const file of ['plan.yaml', 'appendix.yaml', 'progress/PL.01.yaml'])
      plan.rewrite(file, (text) => text.replaceAll('\r\n', '\n'));
  }),
  {
    title: 'rows in another order: a gap in the numbering as printed, and no change',
    edit: (plan) =>
      plan.rewrite('appendix.yaml', (text) => {
        const [head = '', first = '', second = '', ...rest] = text.split('\n  # một nhiệm vụ\n');
        return [head, second, first, ...rest].join('\n  # một nhiệm vụ\n');
      }),
    finds: ['numbering-gap appendix.yaml', 'numbering-gap appendix.yaml'],
  },
  {
    title: 'a progress file under another name: misnamed, and no report is missed',
    edit: (plan) => plan.rename('progress/PL.01.yaml', 'progress/PL.1.yaml'),
    finds: ['misnamed-file PL.01 progress/PL.1.yaml'],
    says: 'dondoc: nothing was compared yet because part of the plan cannot be read; mend the errors above and run again\n',
  },
  lawful('the plan moves to another folder', (plan) => plan.moveTo('ke-hoach-chuyen-doi-so')),
];
