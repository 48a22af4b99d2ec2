/** What changed in the register, the settings, the days off and the head of the document. */
import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../src/compare/compare-plans.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { folderOf, planFiles, type WrittenParts } from '../plans/written-plan.ts';
import { changesBetween } from './change-line.ts';

const agencies = `- {id: ubnd-tinh, name: UBND tỉnh, kind: province}
- {id: so-mot, name: Sở Một, kind: department, email: mot@mau.example}
- {id: so-hai, name: Sở Hai, kind: department}
- {id: huyen-dong, name: UBND huyện Đông, kind: district}
- {id: huyen-tay, name: UBND huyện Tây, kind: district}`;
const groups = '- {id: cac-huyen, name: UBND cấp huyện, members: [huyen-dong, huyen-tay]}';
const base: WrittenParts = { agencies, groups };

const register = (from: string, to: string): WrittenParts => ({
  agencies: agencies.replace(from, to),
  groups: groups.replace(from, to),
});

describe('the register', () => {
  test.each<[string, WrittenParts]>([
    ['agencies in another order', { agencies: agencies.split('\n').toReversed().join('\n'), groups }],
    ['members in another order', register('[huyen-dong, huyen-tay]', '[huyen-tay, huyen-dong]')],
    ['a member with an open term', register('[huyen-dong, huyen-tay]', '[huyen-dong, {agency: huyen-tay}]')],
  ])('nothing is different: %s', async (_, after) => expect(await changesBetween(base, after)).toEqual([]));

  test.each<[string, WrittenParts, string[]]>([
    [
      'a new agency',
      { agencies: `${agencies}\n- {id: so-ba, name: Sở Ba, kind: department}`, groups },
      ['agency-added so-ba Sở Ba @ agencies.yaml:agencies.5'],
    ],
    [
      'an agency that is gone',
      { agencies: agencies.replace(/\n.*so-hai.*/, ''), groups },
      ['agency-removed so-hai Sở Hai @ before:agencies.yaml:agencies.2'],
    ],
    [
      'another name',
      register('name: Sở Hai', 'name: Sở Thứ Hai'),
      ['agency-renamed so-hai: Sở Hai -> Sở Thứ Hai @ agencies.yaml:agencies.2.name'],
    ],
    [
      'another name, the old one kept as an alias',
      register('name: Sở Hai', 'name: Sở Thứ Hai, aliases: [Sở Hai]'),
      [
        'agency-edited so-hai name: Sở Hai -> Sở Thứ Hai @ agencies.yaml:agencies.2.name',
        'agency-edited so-hai aliases: null -> Sở Hai @ agencies.yaml:agencies.2.aliases',
      ],
    ],
    [
      'another name, the old one kept by the agency that it succeeds',
      {
        agencies: `${agencies.replace('name: Sở Hai', 'name: Sở Mới')}\n- {id: so-cu, name: Sở Hai, kind: department, until: 2021-06-30, successors: [so-hai]}`,
        groups,
      },
      [
        'agency-added so-cu Sở Hai @ agencies.yaml:agencies.5',
        'agency-edited so-hai name: Sở Hai -> Sở Mới @ agencies.yaml:agencies.2.name',
      ],
    ],
    [
      'another name of a group',
      register('name: UBND cấp huyện', 'name: UBND các huyện'),
      ['agency-renamed cac-huyen: UBND cấp huyện -> UBND các huyện @ agencies.yaml:groups.0.name'],
    ],
    [
      'another address',
      register('mot@mau.example', 'vanthu@mau.example'),
      ['agency-edited so-mot email: mot@mau.example -> vanthu@mau.example @ agencies.yaml:agencies.1.email'],
    ],
    [
      'a last day in office',
      register('name: Sở Hai,', 'name: Sở Hai, until: 2021-06-30, successors: [so-mot],'),
      [
        'agency-edited so-hai until: null -> 2021-06-30 @ agencies.yaml:agencies.2.until',
        'agency-edited so-hai successors: null -> so-mot @ agencies.yaml:agencies.2.successors',
      ],
    ],
    [
      'a member that left',
      register('[huyen-dong, huyen-tay]', '[huyen-tay]'),
      ['member-dropped cac-huyen huyen-dong @ before:agencies.yaml:groups.0.members.0'],
    ],
    [
      'a member that joined',
      register('[huyen-dong, huyen-tay]', '[huyen-dong, huyen-tay, {agency: so-hai, since: 2021-07-01}]'),
      [
        'agency-edited cac-huyen members: null -> so-hai: 2021-07-01.. @ agencies.yaml:groups.0.members',
        'member-added cac-huyen so-hai @ agencies.yaml:groups.0.members.2',
      ],
    ],
    [
      'a last day as a member',
      register('[huyen-dong, huyen-tay]', '[huyen-dong, {agency: huyen-tay, until: 2021-06-30}]'),
      ['agency-edited cac-huyen members: null -> huyen-tay: ..2021-06-30 @ agencies.yaml:groups.0.members'],
    ],
    [
      'a group that is opened',
      register('huyen-tay]}', 'huyen-tay], open: true}'),
      ['agency-edited cac-huyen open: null -> true @ agencies.yaml:groups.0.open'],
    ],
  ])('%s', async (_, after, expected) => expect(await changesBetween(base, after)).toEqual(expected));
});

test('settings: one that says the default says nothing new, another one does', async () => {
  expect(await changesBetween({}, { settings: 'dueSoonDays: 30\nbackdatedDays: 60' })).toEqual([
    'setting backdatedDays: 30 -> 60 @ plan.yaml:settings.backdatedDays',
  ]);
});

test('days off, in their order, whatever year they stand under', async () => {
  const before = { daysOff: '- {year: 2021, off: [2021-09-02, 2021-09-03]}' };
  const after = { daysOff: '- {year: 2021, off: [2021-04-30, 2021-09-02], worked: [2021-09-11]}' };
  expect(await changesBetween(before, after)).toEqual([
    'day-off 2021-04-30: null -> off @ days-off.yaml:years.0.off.0',
    'day-off 2021-09-03: off -> null @ before:days-off.yaml:years.0.off.1',
    'day-off 2021-09-11: null -> worked @ days-off.yaml:years.0.worked.0',
  ]);
});

test('a day off that is listed as worked besides stays off, and so the same', async () => {
  const before = { daysOff: '- {year: 2021, off: [2021-09-04]}' };
  const after = { daysOff: '- {year: 2021, off: [2021-09-04], worked: [2021-09-04]}' };
  expect(await changesBetween(before, after)).toEqual([]);
});

const tail = `legalBases: [{text: Căn cứ Luật, cites: [{number: 1/QH, date: 2019-06-14}]}]
closing: Yêu cầu các đơn vị thực hiện.
recipients: [Như trên, "Lưu: VT"]
signatory: {authority: TM. UBND, position: CHỦ TỊCH, name: Nguyễn Văn Mẫu}
`;
const whole: Record<string, string> = {
  ...planFiles(),
  'appendix.yaml': `heading: Phụ lục\ncolumns: [TT, Việc]\n${planFiles()['appendix.yaml']}`,
};
const document: Record<string, string> = { ...whole, 'plan.yaml': `${whole['plan.yaml']}${tail}` };

describe('the document around the body', () => {
  test.each<[string, 'plan.yaml' | 'appendix.yaml', string, string, string[]]>([
    ['plan id', 'plan.yaml', 'id: ke-hoach-mau', 'id: ke-hoach', ['id: ke-hoach-mau -> ke-hoach @ id']],
    [
      'title',
      'plan.yaml',
      'title: Kế hoạch mẫu',
      'title: Kế hoạch',
      ['document.title: Kế hoạch mẫu -> Kế hoạch @ document.title'],
    ],
    [
      'issued again as a draft',
      'plan.yaml',
      'issuer: ubnd-tinh',
      'issuer: ubnd-tinh, draft: true',
      ['document.draft: null -> true @ document.draft'],
    ],
    [
      'legal basis',
      'plan.yaml',
      'Căn cứ Luật',
      'Căn cứ Bộ luật',
      ['legalBases.1: Căn cứ Luật -> Căn cứ Bộ luật @ legalBases.0'],
    ],
    [
      'document cited',
      'plan.yaml',
      '1/QH',
      '2/QH',
      ['legalBases.1.cites: 1/QH, 2019-06-14 -> 2/QH, 2019-06-14 @ legalBases.0.cites'],
    ],
    [
      'closing gone',
      'plan.yaml',
      'closing: Yêu cầu các đơn vị thực hiện.\n',
      '',
      ['closing: Yêu cầu các đơn vị thực hiện. -> null @ closing'],
    ],
    [
      'recipients',
      'plan.yaml',
      '"Lưu: VT"',
      '"Lưu: VT, VX"',
      ['recipients: Như trên\nLưu: VT -> Như trên\nLưu: VT, VX @ recipients'],
    ],
    [
      'signatory',
      'plan.yaml',
      'CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      ['signatory.position: CHỦ TỊCH -> PHÓ CHỦ TỊCH @ signatory.position'],
    ],
    [
      'head of the appendix',
      'appendix.yaml',
      '[TT, Việc]',
      '[TT, Nội dung]',
      ['appendix.columns: TT\nViệc -> TT\nNội dung @ columns'],
    ],
  ])('%s', async (_, file, from, to, expected) => {
    const after = { ...document, [file]: document[file]?.replace(from, to) ?? '' };
    const [old, now] = [await loadPlan(folderOf(document)), await loadPlan(folderOf(after))];
    expect(
      comparePlans(old.plan, now.plan).map((change) => {
        if (change.kind !== 'issued-text' || !('path' in change.at.place)) return change.kind;
        return `${change.part}: ${change.before} -> ${change.after} @ ${change.at.place.path.join('.')}`;
      }),
    ).toEqual(expected);
  });
});
