/** The annexes of a periodic report: the agencies with their counts, and every task. */

import { romanNumber } from '../../import/roman.ts';
import type { TaskAnswer } from '../../report/answers.ts';
import type { PeriodicAnswer } from '../../report/periodic/answer.ts';
import type { Standing } from '../../view/view.ts';
import { toldLines } from '../office/columns.ts';
import { besideDue } from '../tasks/requests.ts';
import { agencyNames, leadText, standingText } from '../tasks/words.ts';
import type { Language } from '../words/language.ts';
import { letterDue } from '../words/letter-due.ts';
import { officialCount } from '../words/number-text.ts';
import { annexWords } from '../words/report-annexes.ts';
import { sentences } from '../words/sentences.ts';
import { standingLabels } from '../words/standing.ts';
import { agenciesTable } from './figures.ts';
import type { Annex, PaperRow, PaperTable } from './paper.ts';
import { evidenceText } from './told-task.ts';

/** The order in which the list of tasks tells them. */
const standingsInOrder: readonly Standing[] = [
  'overdue',
  'due-soon',
  'in-term',
  'no-deadline',
  'awaiting-event',
  'done-on-time',
  'done-late',
  'ongoing',
  'suspended',
  'withdrawn',
];

/** Both, each with what it goes with. */
export function annexesOf(answer: PeriodicAnswer, symbol: string, language: Language): readonly Annex[] {
  const together = annexWords.with[language](symbol, answer.sender.name);
  const twice = answer.countedTwice === 0 ? '' : sentences.countedTwice[language](answer.countedTwice);
  const annex = (holds: Annex['holds'], number: string, title: string, table: PaperTable, note: string): Annex => ({
    holds,
    heading: annexWords.annex[language](number),
    ...{ title, with: together, table, note },
  });
  return [
    annex('agencies', 'I', annexWords.byAgency[language], agenciesTable(answer, language), twice),
    annex('tasks', 'II', annexWords.byTask[language], tasksTable(answer, language), ''),
  ];
}

/** The tasks of one standing. */
interface StandingGroup {
  /** `I. Quá hạn (7)`. */
  readonly title: string;
  readonly tasks: readonly TaskAnswer[];
}

/** The tasks by their standing, what is to be seen to first; those without a task are left out. */
export function tasksByStanding(
  { tasks }: Pick<PeriodicAnswer, 'tasks'>,
  language: Language,
): readonly StandingGroup[] {
  return standingsInOrder
    .map((standing) => ({ standing, those: tasks.filter((task) => task.standing === standing) }))
    .filter(({ those }) => those.length > 0)
    .map(({ standing, those }, index) => ({
      title: `${romanNumber(index + 1)}. ${standingLabels[standing][language]} (${officialCount(those.length, language)})`,
      tasks: those,
    }));
}

/** What the list of tasks is made of. */
type ListedTasks = Pick<PeriodicAnswer, 'tasks' | 'obstacles' | 'proposals'>;

/** The same as a table, the numbers running on. */
export function tasksTable(answer: ListedTasks, language: Language): PaperTable {
  let number = 0;
  const rows = tasksByStanding(answer, language).flatMap(({ title, tasks }): readonly PaperRow[] => [
    { group: title },
    ...tasks.map((task) => {
      number += 1;
      const told = (what: PeriodicAnswer['obstacles']) => toldOf(what, task);
      return { cells: [String(number), ...cellsOf(task, language), told(answer.obstacles), told(answer.proposals)] };
    }),
  ]);
  const column = (key: 'task' | 'lead' | 'with_' | 'due' | 'result' | 'standing' | 'obstacle' | 'proposal') =>
    annexWords[key][language];
  return {
    columns: [
      { heading: annexWords.number[language], width: 1, align: 'center' },
      { heading: column('task'), width: 6, align: 'left' },
      { heading: column('lead'), width: 3, align: 'left' },
      { heading: column('with_'), width: 2.6, align: 'left' },
      { heading: column('due'), width: 2.8, align: 'left' },
      { heading: column('result'), width: 2.8, align: 'left' },
      { heading: column('standing'), width: 2.4, align: 'left' },
      { heading: column('obstacle'), width: 2.8, align: 'left' },
      { heading: column('proposal'), width: 2.8, align: 'left' },
    ],
    rows,
  };
}

function cellsOf(task: TaskAnswer, language: Language): readonly string[] {
  const { originalDue } = task;
  const due = [
    letterDue(task, language) || '—',
    ...(originalDue === null
      ? []
      : [annexWords.originally[language](letterDue({ ...task, due: originalDue }, language))]),
    ...[besideDue(task, language)].filter((asked) => asked !== ''),
  ];
  return [
    `${task.id}. ${task.text}`,
    leadText(task, language),
    agencyNames(task.with),
    due.join('\n'),
    evidenceText(task, language),
    standingText(task, language),
  ];
}

/** What was told of the task, with whose it is where several told something. */
export function toldOf(told: PeriodicAnswer['obstacles'], { id }: TaskAnswer): string {
  return toldLines(told.filter(({ task }) => task === id));
}
