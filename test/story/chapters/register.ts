/** Agencies and groups: who comes, who goes, who is called otherwise. */
import { lawful, type PullRequest, refused } from '../pull-request.ts';

export const register: readonly PullRequest[] = [
  lawful('a new district, which joins its group on its first day', (plan) => {
    plan.replace(
      'agencies.yaml',
      'groups:',
      '  - {id: huyen-bac, name: UBND huyện Bắc, kind: district, since: 2021-12-01}\ngroups:',
    );
    plan.replace('agencies.yaml', 'huyen-dong]', 'huyen-dong, {agency: huyen-bac, since: 2021-12-01}]');
  }),
  refused(
    'a district is taken out of its group',
    (plan) => plan.replace('agencies.yaml', '[huyen-nam, ', '['),
    'member-dropped main:agencies.yaml',
  ),
  lawful('a district leaves its group, with its last day', (plan) =>
    plan.replace('agencies.yaml', '[huyen-nam, ', '[{agency: huyen-nam, until: 2021-12-14}, '),
  ),
  lawful('the district that left is taken out', (plan) =>
    plan.replace('agencies.yaml', '{agency: huyen-nam, until: 2021-12-14}, ', ''),
  ),
  refused(
    'an agency is called otherwise',
    (plan) => plan.replace('agencies.yaml', 'name: Sở Thông tin,', 'name: Sở Khoa học,'),
    'agency-renamed agencies.yaml',
  ),
  lawful('an agency is called otherwise, its old name kept', (plan) =>
    plan.replace('agencies.yaml', 'name: Sở Thông tin,', 'name: Sở Khoa học, aliases: [Sở Thông tin],'),
  ),
  lawful('an agency ends, and names its successor', (plan) => {
    plan.replace('agencies.yaml', 'name: Sở Tài chính,', 'name: Sở Tài chính, until: 2021-11-30, successors: [so-kh],');
    plan.replace(
      'agencies.yaml',
      'groups:',
      '  - {id: so-kh, name: Sở Kế hoạch, kind: department, since: 2021-12-01}\ngroups:',
    );
  }),
];
