/** The annexes of a periodic report: the agencies with their counts, and every task. */

import { romanNumber } from '../../import/roman.ts';
import { grouped } from '../../plan/grouped.ts';
import type { TaskAnswer } from '../../report/answers.ts';
import { standingsByUrgency } from '../../report/order.ts';
import type { PeriodicAnswer } from '../../report/periodic/answer.ts';
import { besideDue } from '../tasks/requests.ts';
import { agencyNames, leadText, standingText, toldText } from '../tasks/words.ts';
import { bookWords } from '../words/book.ts';
import { type Heading, headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { letterDue } from '../words/letter-due.ts';
import { officialCount } from '../words/number-text.ts';
import { annexWords } from '../words/report-annexes.ts';
import { sentences } from '../words/sentences.ts';
import { standingLabels } from '../words/standing.ts';
import { agenciesTable } from './figures.ts';
import type { Annex, PaperColumn, PaperRow, PaperTable } from './paper.ts';
import { evidenceText } from './told-task.ts';

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
  return standingsByUrgency
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
  const [obstacle, proposal] = [toldOf(answer.obstacles), toldOf(answer.proposals)];
  const rows = tasksByStanding(answer, language).flatMap(({ title, tasks }): readonly PaperRow[] => [
    { group: title },
    ...tasks.map((task) => {
      number += 1;
      return { cells: [String(number), ...cellsOf(task, language), obstacle(task), proposal(task)] };
    }),
  ]);
  const column = (key: Heading, width: number): PaperColumn => ({
    heading: headings[key][language],
    width,
    align: 'left',
  });
  return {
    columns: [
      { heading: bookWords.number[language], width: 1, align: 'center' },
      { heading: annexWords.task[language], width: 6, align: 'left' },
      column('lead', 3),
      column('with', 2.6),
      column('due', 2.8),
      column('result', 2.8),
      column('standing', 2.4),
      column('obstacle', 2.8),
      column('proposal', 2.8),
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

/** What was told of each task, with whose it is where several told something. */
export function toldOf(told: PeriodicAnswer['obstacles']): (task: Pick<TaskAnswer, 'id'>) => string {
  const byTask = grouped(told, ({ task }) => task);
  return ({ id }) => toldText(byTask.get(id) ?? [], '\n');
}
