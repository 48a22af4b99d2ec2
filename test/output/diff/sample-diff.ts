/** A diff with one change of every kind, complete by its type, and texts that would do harm if they were printed as they are. */
import type { Day } from '../../../src/calendar/day.ts';
import type { ShowAnswer, Totals } from '../../../src/report/answers.ts';
import type { ChangeAnswer, ChangeDetails, DiffAnswer, TaskDiff } from '../../../src/report/diff-answer.ts';

const day = (name: string) => name as Day;
const agency = (id: string, name: string) => ({ id, name });
const [one, two] = [agency('so-mot', 'Sở Mẫu Một'), agency('so-hai', 'Sở Mẫu Hai')];
const due = (value: string, on: string) => ({ value, day: day(on), wording: null, rolledFrom: null });

const report: ShowAnswer['reports'][number] = {
  date: day('2021-03-26'),
  agency: one,
  state: 'done',
  period: null,
  count: null,
  evidence: [{ number: '812/KH-UBND', date: day('2021-03-25'), title: 'Kế hoạch | *đậm*' }],
  note: 'Gửi @vanphong <b>ngay</b> #12',
  obstacle: null,
  proposal: null,
};

const amendment: ShowAnswer['amendments'][number] = {
  instrument: { number: '123/UBND-VX', date: day('2021-03-20'), title: 'Về việc gia hạn' },
  requested: { number: '45/SM', date: day('2021-03-10'), title: null },
  reason: 'Chưa đủ ý kiến',
  changes: [
    { of: 'due', from: '2021-Q1', to: '2021-Q3' },
    { of: 'lead', from: 'Sở Mẫu Một', to: 'Sở Mẫu Hai' },
    { of: 'suspend', from: null, to: null },
  ],
};

const request: ShowAnswer['task']['requests'][number] = {
  number: '45/SM',
  date: day('2021-03-10'),
  issuer: one,
  to: '2021-Q3',
  reason: 'Chờ ý kiến | của Bộ',
  declined: null,
};

const taskChanges = {
  'issued-text': {
    kind: 'issued-text',
    part: 'PL.01',
    before: 'Tham mưu ban hành Kế hoạch củng cố, phát triển hệ thống cơ sở giáo dục thường xuyên trong quý I năm 2021',
    after: 'Tham mưu ban hành Kế hoạch củng cố, phát triển hệ thống cơ sở giáo dục thường xuyên trong quý II năm 2021',
  },
  'task-id': { kind: 'task-id', before: 'PL.09', after: 'PL.01' },
  deadline: { kind: 'deadline', before: due('2021-Q1', '2021-03-31'), after: null },
  lead: { kind: 'lead', before: [one], after: [one, two] },
  with: { kind: 'with', before: [two], after: [] },
  'report-added': { kind: 'report-added', report, corrects: { date: day('2021-03-20'), agency: one } },
  'report-removed': { kind: 'report-removed', report: { ...report, note: null, evidence: [] } },
  'report-edited': {
    kind: 'report-edited',
    before: report,
    after: { ...report, note: 'Gửi bằng đường công văn' },
    others: [{ key: 'corrects.date', before: '2021-02-10', after: null }],
  },
  'evidence-removed': {
    kind: 'evidence-removed',
    report,
    evidence: { number: '812/KH-UBND', date: null, title: null },
  },
  'amendment-added': { kind: 'amendment-added', amendment },
  'amendment-removed': { kind: 'amendment-removed', amendment },
  'amendment-edited': {
    kind: 'amendment-edited',
    before: amendment,
    after: { ...amendment, reason: 'Lý do khác' },
    others: [{ key: 'requested.issuer', before: 'so-mot', after: 'so-hai' }],
  },
  'request-added': { kind: 'request-added', request },
  'request-removed': { kind: 'request-removed', request: { ...request, issuer: null, reason: null } },
  'request-edited': { kind: 'request-edited', before: request, after: { ...request, to: '2021-Q4' }, others: [] },
} satisfies Partial<Record<ChangeDetails['kind'], ChangeDetails>>;

const otherTasks = {
  'task-added': { kind: 'task-added', lead: [two], due: due('2022-Q1', '2022-03-31') },
  'task-removed': { kind: 'task-removed', lead: [one], due: null },
} satisfies Partial<Record<ChangeDetails['kind'], ChangeDetails>>;

const register = {
  'agency-added': { kind: 'agency-added', agency: agency('so-moi', 'Sở Mới') },
  'agency-removed': { kind: 'agency-removed', agency: agency('so-cu', 'Sở Cũ') },
  'agency-renamed': { kind: 'agency-renamed', id: 'so-mot', before: 'Sở Mẫu Một', after: 'Sở Mẫu Nhất' },
  'agency-edited': { kind: 'agency-edited', agency: two, key: 'until', before: null, after: '2021-06-30' },
  'member-added': {
    kind: 'member-added',
    group: agency('cac-huyen', 'UBND cấp huyện'),
    agency: agency('huyen-x', 'Huyện X'),
  },
  'member-dropped': {
    kind: 'member-dropped',
    group: agency('cac-huyen', 'UBND cấp huyện'),
    agency: agency('huyen-y', 'huyen-y'),
  },
} satisfies Partial<Record<ChangeDetails['kind'], ChangeDetails>>;

const settings = {
  setting: { kind: 'setting', key: 'dueSoonDays', before: '30', after: '15' },
  'day-off': { kind: 'day-off', day: '2021-04-21', before: null, after: 'off' },
} satisfies Partial<Record<ChangeDetails['kind'], ChangeDetails>>;

const files = {
  'file-entry': {
    kind: 'file-entry',
    file: 'exceptions.yaml',
    key: 'exceptions',
    before: null,
    after: '{rule: task-added, task: PL.09, by: UBND tỉnh, date: 2021-03-20, reason: Bổ sung}',
  },
} satisfies Partial<Record<ChangeDetails['kind'], ChangeDetails>>;

/** One change of each kind: a new kind without a sample does not compile. */
export const everyKind: Record<ChangeDetails['kind'], ChangeDetails> = {
  ...taskChanges,
  ...otherTasks,
  ...register,
  ...settings,
  ...files,
};

const at = (changes: readonly ChangeDetails[]): ChangeAnswer[] =>
  changes.map((change) => ({ ...change, location: { version: 'after', file: 'plan/x.yaml', line: 1 } }));

const document: readonly ChangeDetails[] = [
  { kind: 'issued-text', part: 'document.title', before: 'Về việc học', after: 'Về việc\u001b[31m dạy' },
  { kind: 'issued-text', part: 'legalBases.2.cites', before: 'a, b', after: null },
  { kind: 'issued-text', part: 'II.4', before: null, after: 'Đoạn một\nĐoạn hai' },
  { kind: 'issued-text', part: 'closing', before: 'Đề nghị  các sở', after: 'Đề nghị các sở' },
];

const counts = (overdue: number, doneLate: number): Totals => ({
  tasks: 3,
  done: doneLate,
  doneOnTime: 0,
  doneLate,
  doneByDescription: 0,
  inTerm: 0,
  dueSoon: 0,
  overdue,
  ongoing: 3 - overdue - doneLate,
  awaitingEvent: 0,
  noDeadline: 0,
  suspended: 0,
  withdrawn: 0,
  fallenDue: overdue + doneLate,
});

const tasks: readonly TaskDiff[] = [
  {
    id: 'PL.01',
    label: 'Phụ lục, số TT 01',
    text: 'Tham mưu ban hành Kế hoạch củng cố, phát triển hệ thống cơ sở giáo dục thường xuyên\ntại địa phương và các việc khác',
    standing: {
      before: { standing: 'overdue', daysLate: 9, daysLeft: null, day: day('2021-03-31'), doneByDescription: false },
      after: { standing: 'done-late', daysLate: 2, daysLeft: null, day: day('2021-03-31'), doneByDescription: true },
    },
    changes: at(Object.values(taskChanges)),
  },
  {
    id: 'PL.02',
    label: 'Phụ lục, số TT 02',
    text: 'Việc mới',
    standing: {
      before: null,
      after: { standing: 'in-term', daysLate: null, daysLeft: 106, day: day('2022-03-31'), doneByDescription: false },
    },
    changes: at([otherTasks['task-added']]),
  },
  {
    id: 'II.9',
    label: 'mục II.9',
    text: 'Việc bị bỏ',
    standing: {
      before: { standing: 'ongoing', daysLate: null, daysLeft: null, day: null, doneByDescription: false },
      after: null,
    },
    changes: at([otherTasks['task-removed']]),
  },
];

/** The diff. */
export const sampleDiff: DiffAnswer = {
  kind: 'diff',
  plan: {
    id: 'ke-hoach-mau',
    title: 'Kế hoạch mẫu',
    type: 'KẾ HOẠCH',
    number: '01/KH-UBND',
    issued: '2021-01-04',
    issuer: 'UBND tỉnh Mẫu',
  },
  asOf: day('2021-12-15'),
  revision: null,
  dueSoonDays: 30,
  before: { name: 'origin/main', commit: '0123456789abcdef0123456789abcdef01234567', day: day('2021-03-01') },
  after: { name: null, commit: null, day: null },
  totals: { before: counts(2, 0), after: counts(1, 1) },
  tasks,
  register: at(Object.values(register)),
  document: at(document),
  settings: at(Object.values(settings)),
  files: at(Object.values(files)),
};
