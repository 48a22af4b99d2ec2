/** A history with one event of every kind, complete by its type, and every way in which an entry comes into git. */
import type { Day } from '../../../src/calendar/day.ts';
import type { EnteredAnswer, EventDetails, HistoryAnswer, HistoryEvent } from '../../../src/report/history-answer.ts';

const day = (name: string) => name as Day;
const agency = { id: 'so-mot', name: 'Sở Mẫu Một' };
const instrument = (number: string, date: string) => ({ number, date: day(date), title: null });
const commit = (hash: string, on: string) => ({ hash: hash.repeat(8), author: 'Nguyễn Văn An', day: day(on) });

const inTime: EnteredAnswer = {
  commit: commit('1a2b3', '2021-01-10'),
  revised: null,
  isUncommitted: false,
  days: 5,
  disagrees: null,
};

/** One event of each kind: a new kind without a sample does not compile. */
const everyKind: Readonly<Record<EventDetails['kind'], EventDetails & Pick<HistoryEvent, 'day' | 'task' | 'entered'>>> =
  {
    'plan-issued': { kind: 'plan-issued', tasks: 1234, day: day('2021-01-05'), task: null, entered: inTime },
    issued: {
      kind: 'issued',
      lead: [agency],
      due: { value: '2021-Q1', day: day('2021-03-31'), wording: 'Quý I năm 2021', rolledFrom: null },
      day: day('2021-01-05'),
      task: 'PL.01',
      entered: { ...inTime, commit: commit('2b3c4', '2021-02-01') },
    },
    'event-occurred': {
      kind: 'event-occurred',
      event: 'Đề án được phê duyệt',
      day: day('2021-02-01'),
      task: 'PL.01',
      entered: null,
    },
    reported: {
      kind: 'reported',
      report: {
        date: day('2021-02-10'),
        agency,
        state: 'in-progress',
        period: null,
        count: { done: 22, of: 63 },
        evidence: [],
        note: 'Đang lấy ý kiến @vanphong | <b>gấp</b>',
        obstacle: 'Thiếu số liệu',
        proposal: null,
      },
      corrects: { date: day('2021-02-01'), agency },
      day: day('2021-02-10'),
      task: 'PL.01',
      entered: { ...inTime, commit: commit('3c4d5', '2021-04-20'), days: 69, disagrees: 'late' },
    },
    'prerequisite-done': {
      kind: 'prerequisite-done',
      prerequisite: 'PL.03',
      day: day('2021-03-05'),
      task: 'PL.01',
      entered: null,
    },
    requested: {
      kind: 'requested',
      request: {
        number: '45/SM',
        date: day('2021-03-10'),
        issuer: agency,
        to: '2021-Q3',
        reason: 'Chờ ý kiến | của Bộ',
        declined: null,
      },
      day: day('2021-03-10'),
      task: 'PL.01',
      entered: { ...inTime, days: 3 },
    },
    'request-declined': {
      kind: 'request-declined',
      request: {
        number: '45/SM',
        date: day('2021-03-10'),
        issuer: agency,
        to: '2021-Q3',
        reason: null,
        declined: null,
      },
      declined: { number: '60/UBND', date: day('2021-03-18'), issuer: agency, reason: 'Không | có lý do' },
      day: day('2021-03-18'),
      task: 'PL.01',
      entered: null,
    },
    amended: {
      kind: 'amended',
      amendment: {
        instrument: instrument('123/UBND-VX', '2021-03-20'),
        requested: instrument('45/SM', '2021-03-10'),
        reason: 'Chưa đủ ý kiến',
        changes: [
          { of: 'due', from: '2021-Q1', to: '2021-Q3' },
          { of: 'resume', from: null, to: null },
        ],
      },
      requestedBy: agency,
      day: day('2021-03-20'),
      task: 'PL.01',
      entered: {
        ...inTime,
        commit: { ...commit('4d5e6', '2021-03-19'), author: 'An\u001b[31m' },
        revised: commit('5e6f7', '2021-05-02'),
        days: -1,
        disagrees: 'early',
      },
    },
    'fell-due': { kind: 'fell-due', period: '2021-Q3', day: day('2021-09-30'), task: 'PL.01', entered: null },
    'became-late': {
      kind: 'became-late',
      period: null,
      deadline: day('2021-09-30'),
      day: day('2021-10-01'),
      task: 'PL.01',
      entered: null,
    },
    done: {
      kind: 'done',
      period: null,
      standing: 'done-late',
      doneByDescription: false,
      daysLate: 5,
      evidence: [instrument('812/KH-UBND', '2021-10-05')],
      day: day('2021-10-05'),
      task: 'PL.01',
      entered: null,
    },
    'falls-due': {
      kind: 'falls-due',
      period: '2022',
      daysLeft: 381,
      day: day('2022-12-31'),
      task: 'III.1',
      entered: null,
    },
  };

const uncommitted: HistoryEvent = {
  ...everyKind.reported,
  day: day('2021-10-08'),
  isFuture: false,
  entered: { commit: null, revised: null, isUncommitted: true, days: null, disagrees: null },
};

/** The plan's history. */
export const sampleHistory: HistoryAnswer = {
  kind: 'history',
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
  task: null,
  git: { missing: null, isShallow: true },
  backdatedDays: 30,
  events: [
    ...Object.values(everyKind)
      .slice(0, -1)
      .map((event): HistoryEvent => ({ ...event, isFuture: false })),
    uncommitted,
    { ...everyKind['falls-due'], isFuture: true },
  ],
};

/** The history of one task, told without git. */
export const sampleTaskHistory: HistoryAnswer = {
  ...sampleHistory,
  task: { id: 'PL.01', label: 'Phụ lục, số TT 01', text: 'Tham mưu ban hành Kế hoạch' },
  git: { missing: 'not-a-repository', isShallow: false },
  events: sampleHistory.events.filter((event) => event.task === 'PL.01').map((event) => ({ ...event, entered: null })),
};
