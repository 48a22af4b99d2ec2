/** The annexes of a periodic report: of several plans these, the agencies with their counts, and every task. */

import { romanNumber } from '../../import/roman.ts';
import { grouped } from '../../plan/grouped.ts';
import type { TaskAnswer } from '../../report/answers.ts';
import { standingsByUrgency } from '../../report/order.ts';
import { besideDue } from '../tasks/requests.ts';
import { agencyNames, leadText, standingText, toldText } from '../tasks/words.ts';
import { bookWords } from '../words/book.ts';
import { type Heading, headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { letterDue } from '../words/letter-due.ts';
import { officialCount } from '../words/number-text.ts';
import { annexWords } from '../words/report-annexes.ts';
import { reportPlansWords } from '../words/report-plans.ts';
import { countedTwiceNote } from '../words/sentences.ts';
import { standingLabels } from '../words/standing.ts';
import { agenciesTable, plansTable } from './figures.ts';
import type { Annex, PaperColumn, PaperRow, PaperTable } from './paper.ts';
import type { ToldReport } from './told-report.ts';
import { evidenceText } from './told-task.ts';

/** All, each with what it goes with. */
export function annexesOf(answer: ToldReport, symbol: string, language: Language): readonly Annex[] {
  const together = annexWords.with[language](symbol, answer.sender.name);
  const twice = countedTwiceNote(answer, language);
  const annex = (holds: Annex['holds'], title: string, table: PaperTable, note: string) => ({
    ...{ holds, title, with: together, table, note },
  });
  const isOfOne = answer.plans.length === 0;
  const whole = isOfOne ? annexWords.wholePlan[language] : reportPlansWords.all[language];
  const annexes = [
    ...(isOfOne ? [] : [annex('plans', reportPlansWords.annex[language], plansTable(answer, language), '')]),
    annex('agencies', annexWords.byAgency[language], agenciesTable(answer, whole, language), twice),
    annex('tasks', annexWords.byTask[language], tasksTable(answer, language), ''),
  ];
  return annexes.map((one, index) => ({ ...one, heading: annexWords.annex[language](romanNumber(index + 1)) }));
}

/** The tasks of one standing. */
interface StandingGroup<Task> {
  /** `I. Quá hạn (7)`. */
  readonly title: string;
  readonly tasks: readonly Task[];
}

/** The tasks by their standing, what is to be seen to first; those without a task are left out. */
export function tasksByStanding<Task extends Pick<TaskAnswer, 'standing'>>(
  tasks: readonly Task[],
  language: Language,
): readonly StandingGroup<Task>[] {
  return standingsByUrgency
    .map((standing) => ({ standing, those: tasks.filter((task) => task.standing === standing) }))
    .filter(({ those }) => those.length > 0)
    .map(({ standing, those }, index) => ({
      title: `${romanNumber(index + 1)}. ${standingLabels[standing][language]} (${officialCount(those.length, language)})`,
      tasks: those,
    }));
}

/** What the list of tasks is made of. */
type ListedTasks = Pick<ToldReport, 'tasks' | 'obstacles' | 'proposals'>;

/** The same as a table, the numbers running on. */
export function tasksTable(answer: ListedTasks, language: Language): PaperTable {
  let number = 0;
  const [obstacle, proposal] = [toldOf(answer.obstacles), toldOf(answer.proposals)];
  const rows = tasksByStanding(answer.tasks, language).flatMap(({ title, tasks }): readonly PaperRow[] => [
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
export function toldOf(told: ToldReport['obstacles']): (task: Pick<TaskAnswer, 'id'>) => string {
  const byTask = grouped(told, ({ task }) => task);
  return ({ id }) => toldText(byTask.get(id) ?? [], '\n');
}
