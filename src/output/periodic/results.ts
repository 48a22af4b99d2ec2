/** Part I of a periodic report: what was directed, how all tasks stand, what was done. */

import type { TaskAnswer } from '../../report/answers.ts';
import type { SharedDuty } from '../../report/periodic/answer.ts';
import { separateCounts } from '../../report/totals.ts';
import { standingLabel } from '../tasks/words.ts';
import { capitalised, uncapitalised } from '../text/capital.ts';
import { changeText } from '../words/amendments.ts';
import type { Language } from '../words/language.ts';
import { citedDocument } from '../words/letter.ts';
import { officialCount } from '../words/number-text.ts';
import { ratesTexts } from '../words/rates.ts';
import { reportWords } from '../words/report.ts';
import { reportPartWords } from '../words/report-parts.ts';
import { reportPlansWords } from '../words/report-plans.ts';
import { totalsLabels } from '../words/totals.ts';
import { comparison, plansInBrief, sectionsTable } from './figures.ts';
import { ownBlocks } from './own-blocks.ts';
import { type Block, headed, listed, paragraph } from './paper.ts';
import type { ToldReport } from './told-report.ts';
import { doneText, taskName } from './told-task.ts';

/** The blocks of the part. */
export function resultBlocks(answer: ToldReport, language: Language): readonly Block[] {
  return [
    headed(reportPartWords.steering.heading[language]),
    ...steering(answer, language),
    ...ownBlocks(answer, 'steering', language),
    headed(reportWords.outcome[language]),
    ...overview(answer, language),
    ...parts(answer, language),
    ...comparison(answer, language),
    headed(reportWords.doneInPeriod[language]),
    ...done(answer, language),
    ...recurring(answer, language),
    ...shared(answer, language),
    ...ongoing(answer, language),
    ...ownBlocks(answer, 'results', language),
  ];
}

/** What the plan is made of: of several, these. */
function parts(answer: ToldReport, language: Language): readonly Block[] {
  if (answer.plans.length > 0) return [headed(reportPlansWords.byPlan[language]), plansInBrief(answer, language)];
  if (answer.sections.length < 2) return [];
  return [headed(reportWords.sections[language]), sectionsTable(answer, language)];
}

function steering({ amendments }: ToldReport, language: Language): readonly Block[] {
  const documents = new Set(amendments.map(({ instrument }) => JSON.stringify(instrument)));
  const items = amendments.map(({ instrument, task, changes }) => {
    const changed = changes.map((change) => changeText(change, language)).join('; ');
    return `${capitalised(citedDocument(instrument, language))}: ${task}: ${changed}.`;
  });
  return listed(reportWords.steering[language](documents.size), items, reportWords.noSteering[language]);
}

/** The counts that are told where they are not nought, after what is done. */
const others = separateCounts.filter((key) => key !== 'doneOnTime' && key !== 'doneLate');

function overview({ totals, rates, asOf, agency }: ToldReport, language: Language): readonly Block[] {
  const { done, doneOnTime, doneLate, doneByDescription } = totals;
  const described = doneByDescription === 0 ? '' : reportWords.byDescription[language](doneByDescription);
  const counts = others
    .filter((key) => totals[key] > 0 || key === 'overdue')
    .map((key) => `${totalsLabels[key][language]}: ${officialCount(totals[key], language)}`);
  return [
    paragraph(reportWords.all[language](totals.tasks, asOf)),
    {
      kind: 'items',
      items: [reportWords.done[language](done, doneOnTime, doneLate) + described, ...counts].map((item) => `${item}.`),
    },
    { kind: 'items', items: ratesTexts(rates, language).map((rate) => `${rate}.`) },
    ...(agency === null ? [] : [paragraph(reportWords.ownNote[language])]),
  ];
}

function done({ done: tasks, doneEarlier: earlier, tasks: all }: ToldReport, language: Language): readonly Block[] {
  const texts = (those: readonly TaskAnswer[]) => those.map((task) => `${doneText(task, language)}.`);
  const whole = new Set(all.flatMap(({ id, state }) => (state === 'done' ? [id] : [])));
  const going = tasks.filter(({ id }) => !whole.has(id)).length;
  return [
    ...listed(
      reportWords.doneCount[language](tasks.length - going, going),
      texts(tasks),
      reportWords.noneDone[language],
    ),
    ...(earlier.length === 0
      ? []
      : listed(reportWords.doneEarlier[language](earlier.length), texts(earlier), reportWords.noneDone[language])),
  ];
}

/** What of each recurring duty was due or done until the day of the answer, or is owed still. */
function recurring({ recurring: duties, period, asOf, tasks }: ToldReport, language: Language): readonly Block[] {
  if (duties.length === 0) return [];
  const nameOf = namesIn(tasks);
  const items = duties.flatMap(({ task, occurrences }) => {
    const told = occurrences.filter(
      ({ day, standing, completedOn }) => day <= asOf || standing === 'overdue' || (completedOn ?? '') >= period.opens,
    );
    const texts = told.map((one) =>
      reportWords.occurrence[language](one.period, one.day, uncapitalised(standingLabel(one, language))),
    );
    return texts.length === 0 ? [] : [`${nameOf(task)}: ${texts.join('; ')}.`];
  });
  return [
    headed(reportWords.recurring[language]),
    items.length === 0 ? paragraph(reportWords.noOccurrence[language]) : { kind: 'items', items },
  ];
}

function shared({ shared: duties, tasks }: ToldReport, language: Language): readonly Block[] {
  if (duties.length === 0) return [];
  const nameOf = namesIn(tasks);
  const items = duties.map((duty) => `${nameOf(duty.task)}: ${sharedText(duty, language)}.`);
  return [headed(reportWords.shared[language]), { kind: 'items', items }];
}

function sharedText({ done, all, doneInPeriod, left }: SharedDuty, language: Language): string {
  const now = doneInPeriod.map(({ name }) => name).join(', ');
  const days = [...new Set(left.map(({ daysLate }) => daysLate))];
  const rest = days.map((late) => {
    const those = left.flatMap(({ name, daysLate }) => (daysLate === late ? [name] : []));
    const names = those.length === all ? reportWords.everyAgency[language] : those.join(', ');
    return late === null ? names : reportWords.lateBy[language](names, late);
  });
  return [
    reportWords.sharedDone[language](done, all),
    ...(now === '' ? [] : [reportWords.sharedNow[language](now)]),
    ...(rest.length === 0 ? [] : [reportWords.sharedLeft[language](rest.join(', '))]),
  ].join('; ');
}

function ongoing({ ongoing: { tasks, reported } }: ToldReport, language: Language): readonly Block[] {
  if (tasks === 0) return [];
  return [headed(reportWords.ongoing[language]), paragraph(reportWords.ongoingReported[language](tasks, reported))];
}

/** The name of each task by its id. */
function namesIn(tasks: readonly TaskAnswer[]): (id: string) => string {
  const names = new Map(tasks.map((task) => [task.id, taskName(task)]));
  return (id) => names.get(id) ?? id;
}
