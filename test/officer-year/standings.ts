/**
 * Where the tasks that the year touches stand on five evenings, worked out by hand from the plan and `written.ts`: by what
 * had been recorded by then. A deadline's own day is on time; a task of several agencies is done with the last of them.
 */

/** A task on a day: days late or left; the completion day; why. */
export interface Standing {
  readonly id: string;
  readonly standing: string;
  readonly daysLate?: number;
  readonly daysLeft?: number;
  readonly completedOn?: string;
  readonly because: string;
}

/** What is counted on a day. Where a count is left out, it is 0. */
export interface Evening {
  readonly counts: Readonly<Record<string, number>>;
  readonly tasks: readonly Standing[];
  /** Of the tasks that several agencies owe and have not all done: who is missing. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
}

const finishedIn2020: readonly Standing[] = [
  {
    id: 'II.1.2.b.2',
    standing: 'done-on-time',
    completedOn: '2020-12-11',
    because: 'due 31/12/2020; the corrected report has the same day',
  },
  {
    id: 'III.1.1',
    standing: 'done-late',
    daysLate: 20,
    completedOn: '2020-07-20',
    because: 'due 30/6/2020; the five departments came last',
  },
];
const finishedInJanuary: readonly Standing[] = [
  ...finishedIn2020,
  {
    id: 'II.1.1',
    standing: 'done-late',
    daysLate: 199,
    completedOn: '2021-01-15',
    because: 'Đức Huệ: 184 days to 31/12/2020 and 15 more',
  },
];
/** A decision of 2020 settled it; in June 2021 it was taken up again, and settled anew. */
const settled = (completedOn: string): Standing => ({
  id: 'II.1.2.b.1',
  standing: 'done-on-time',
  completedOn,
  because: 'open-ended, and done by one decision',
});
const openEnded = ['II.2.1', 'II.6.4', 'III.2'].map(
  (id): Standing => ({ id, standing: 'ongoing', because: 'reports do not end an open-ended duty' }),
);
const returned: Standing = { id: 'II.2.2', standing: 'ongoing', because: 'the same, reported by a return' };
const withdrawn: Standing = { id: 'PL.08', standing: 'withdrawn', because: 'by 26/QĐ-HƯ-CẤU of 7/6/2021' };

export const evenings: Readonly<Record<string, Evening>> = {
  '2020-12-31': {
    // 52 = 3 + 1 + 1 + 8 + 39; fallen due: II.1.1, II.1.2.b.2, III.1.1, since II.1.2.b.1 has no day.
    counts: {
      tasks: 52,
      done: 3,
      doneOnTime: 2,
      doneLate: 1,
      overdue: 1,
      dueSoon: 1,
      inTerm: 8,
      ongoing: 39,
      fallenDue: 3,
    },
    tasks: [
      ...finishedIn2020,
      settled('2020-09-21'),
      ...openEnded,
      {
        id: 'II.1.1',
        standing: 'overdue',
        daysLate: 184,
        because: 'due 30/6/2020: 31 + 31 + 30 + 31 + 30 + 31 days; Đức Huệ is missing',
      },
      { id: 'III.1.3', standing: 'due-soon', daysLeft: 0, because: 'of 2020, due 31/12/2020; four are missing' },
      { id: 'PL.01', standing: 'in-term', daysLeft: 90, because: 'due 31/3/2021: 31 + 28 + 31' },
      { id: 'PL.02', standing: 'in-term', daysLeft: 181, because: 'due 30/6/2021: half of 2021' },
      { id: 'PL.03', standing: 'in-term', daysLeft: 365, because: 'due 31/12/2021' },
      { id: 'PL.04', standing: 'in-term', daysLeft: 365, because: 'due 31/12/2021' },
      { id: 'PL.05', standing: 'in-term', daysLeft: 365, because: 'due 31/12/2021' },
      { id: 'PL.06', standing: 'in-term', daysLeft: 730, because: 'due 31/12/2022: two years' },
      { id: 'PL.07', standing: 'in-term', daysLeft: 730, because: 'due 31/12/2022' },
      { id: 'PL.08', standing: 'in-term', daysLeft: 820, because: 'due 31/3/2023: two years and 90 days' },
    ],
    missing: { 'II.1.1': ['ubnd-duc-hue'], 'III.1.3': ['so-ldtbxh', 'so-ngoai-vu', 'ubnd-tan-hung', 'ubnd-vinh-hung'] },
  },
  '2021-03-31': {
    // 52 = 4 + 8 + 39 + 1; the yearly review stands by 2021, since that of 2020 is done.
    counts: { tasks: 52, done: 4, doneOnTime: 2, doneLate: 2, inTerm: 8, ongoing: 39, suspended: 1, fallenDue: 3 },
    tasks: [
      ...finishedInJanuary,
      settled('2020-09-21'),
      ...openEnded,
      returned,
      { id: 'III.1.3', standing: 'in-term', daysLeft: 275, because: 'of 2021, due 31/12/2021: 365 - 90' },
      { id: 'PL.01', standing: 'in-term', daysLeft: 183, because: 'extended to 30/9/2021: 91 + 92' },
      { id: 'PL.02', standing: 'in-term', daysLeft: 91, because: 'due 30/6/2021: 30 + 31 + 30' },
      { id: 'PL.03', standing: 'in-term', daysLeft: 275, because: 'due 31/12/2021' },
      { id: 'PL.04', standing: 'in-term', daysLeft: 275, because: 'due 31/12/2021' },
      { id: 'PL.05', standing: 'in-term', daysLeft: 275, because: 'due 31/12/2021' },
      { id: 'PL.06', standing: 'in-term', daysLeft: 640, because: 'due 31/12/2022: 275 + 365' },
      { id: 'PL.07', standing: 'suspended', because: 'by 22/QĐ-HƯ-CẤU of 29/3/2021' },
      { id: 'PL.08', standing: 'in-term', daysLeft: 730, because: 'due 31/3/2023: two years' },
    ],
    missing: {},
  },
  '2021-06-30': {
    // 52 = 4 + 1 + 7 + 39 + 1.
    counts: {
      tasks: 52,
      done: 4,
      doneOnTime: 2,
      doneLate: 2,
      dueSoon: 1,
      inTerm: 7,
      ongoing: 39,
      withdrawn: 1,
      fallenDue: 3,
    },
    tasks: [
      ...finishedInJanuary,
      settled('2021-06-11'),
      ...openEnded,
      returned,
      withdrawn,
      { id: 'III.1.3', standing: 'in-term', daysLeft: 184, because: 'of 2021, due 31/12/2021: 92 + 92' },
      { id: 'PL.01', standing: 'in-term', daysLeft: 92, because: 'extended to 30/9/2021: 31 + 31 + 30' },
      { id: 'PL.02', standing: 'due-soon', daysLeft: 0, because: 'due today' },
      { id: 'PL.03', standing: 'in-term', daysLeft: 184, because: 'due 31/12/2021; that it was done was corrected' },
      { id: 'PL.04', standing: 'in-term', daysLeft: 184, because: 'due 31/12/2021' },
      { id: 'PL.05', standing: 'in-term', daysLeft: 184, because: 'due 31/12/2021' },
      {
        id: 'PL.06',
        standing: 'in-term',
        daysLeft: 549,
        because: 'due 31/12/2022: 184 + 365; a new lead moves no deadline',
      },
      { id: 'PL.07', standing: 'in-term', daysLeft: 549, because: 'resumed by 25/QĐ-HƯ-CẤU of 17/5/2021' },
    ],
    missing: {},
  },
  '2021-12-15': {
    // 52 = 7 + 1 + 2 + 2 + 39 + 1; fallen due: the seven done but II.1.2.b.1, and PL.01.
    counts: {
      tasks: 52,
      done: 7,
      doneOnTime: 4,
      doneLate: 3,
      overdue: 1,
      dueSoon: 2,
      inTerm: 2,
      ongoing: 39,
      withdrawn: 1,
      fallenDue: 7,
    },
    tasks: [
      ...finishedInJanuary,
      settled('2021-06-11'),
      ...openEnded,
      returned,
      withdrawn,
      { id: 'III.1.3', standing: 'due-soon', daysLeft: 16, because: 'of 2021, due 31/12/2021; three are missing' },
      { id: 'PL.01', standing: 'overdue', daysLate: 15, because: 'extended again to 30/11/2021' },
      { id: 'PL.02', standing: 'done-late', daysLate: 5, completedOn: '2021-07-05', because: 'due 30/6/2021' },
      { id: 'PL.03', standing: 'done-on-time', completedOn: '2021-10-22', because: 'due 31/12/2021' },
      {
        id: 'PL.04',
        standing: 'done-on-time',
        completedOn: '2021-09-14',
        because: 'due 31/12/2021; the day as corrected',
      },
      { id: 'PL.05', standing: 'due-soon', daysLeft: 16, because: 'due 31/12/2021' },
      { id: 'PL.06', standing: 'in-term', daysLeft: 381, because: 'due 31/12/2022: 16 + 365' },
      { id: 'PL.07', standing: 'in-term', daysLeft: 381, because: 'due 31/12/2022' },
    ],
    missing: { 'III.1.3': ['ubnd-tan-tru', 'ubnd-can-giuoc', 'ubnd-chau-thanh'] },
  },
  '2021-12-31': {
    // 52 = 8 + 1 + 3 + 39 + 1; that of 2021 done, the yearly review stands by 2022.
    counts: {
      tasks: 52,
      done: 8,
      doneOnTime: 4,
      doneLate: 4,
      dueSoon: 1,
      inTerm: 3,
      ongoing: 39,
      withdrawn: 1,
      fallenDue: 7,
    },
    tasks: [
      ...finishedInJanuary,
      settled('2021-06-11'),
      ...openEnded,
      returned,
      withdrawn,
      { id: 'III.1.3', standing: 'in-term', daysLeft: 365, because: 'of 2022, due 31/12/2022' },
      { id: 'PL.01', standing: 'done-late', daysLate: 17, completedOn: '2021-12-17', because: 'due 30/11/2021' },
      { id: 'PL.02', standing: 'done-late', daysLate: 5, completedOn: '2021-07-05', because: 'due 30/6/2021' },
      { id: 'PL.03', standing: 'done-on-time', completedOn: '2021-10-22', because: 'due 31/12/2021' },
      { id: 'PL.04', standing: 'done-on-time', completedOn: '2021-09-14', because: 'due 31/12/2021' },
      { id: 'PL.05', standing: 'due-soon', daysLeft: 0, because: 'due today' },
      { id: 'PL.06', standing: 'in-term', daysLeft: 365, because: 'due 31/12/2022' },
      { id: 'PL.07', standing: 'in-term', daysLeft: 365, because: 'due 31/12/2022' },
    ],
    missing: {},
  },
};
