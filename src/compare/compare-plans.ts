/** What is different between two versions of a plan, as plans and not as text. */
import type { Plan } from '../plan/model.ts';
import type { Change } from './change.ts';
import { compareAmendments } from './compare-amendments.ts';
import { compareAppendices } from './compare-appendix.ts';
import { compareClauses } from './compare-clauses.ts';
import { compareDocument } from './compare-document.ts';
import { compareFiles } from './compare-files.ts';
import { compareRegister } from './compare-register.ts';
import { compareReports } from './compare-reports.ts';
import { compareRequests } from './compare-requests.ts';
import { compareDaysOff, compareSettings } from './compare-settings.ts';
import { compareTasks } from './compare-tasks.ts';
import { pairTasks } from './task-pairs.ts';

/**
 * Every difference: the document first, then tasks, reports, amendments, requests, the register, settings, days off, then what else the files hold. Empty for
 * two versions that say the same in another order, in other files, or in another form of YAML. Both versions must have
 * been read whole: what could not be read would count as gone.
 */
export function comparePlans(before: Plan, after: Plan): readonly Change[] {
  const tasks = pairTasks(before, after);
  return [
    ...compareDocument(before, after),
    ...compareClauses(before.document.body, after.document.body),
    ...compareAppendices(before.document.appendices, after.document.appendices, tasks.renamed),
    ...compareTasks(tasks),
    ...compareReports(before, after, tasks.renamed),
    ...compareAmendments(before.amendments, after.amendments, tasks.renamed),
    ...compareRequests(before.requests, after.requests, tasks.renamed),
    ...compareRegister(before, after),
    ...compareSettings(before, after),
    ...compareDaysOff(before, after),
    ...compareFiles(before, after),
  ];
}
