/** The rules that judge what an edit changes, in the order of the documentation: add yours here. The last one looks at what the others found. */
import { agencyRenamed } from './agency-renamed.ts';
import { amendmentEdited } from './amendment-edited.ts';
import { amendmentRemoved } from './amendment-removed.ts';
import { backdatedReport } from './backdated-report.ts';
import type { ChangeRule } from './change-rule.ts';
import { deadlineDayMoved } from './deadline-day-moved.ts';
import { deadlineMoved } from './deadline-moved.ts';
import { evidenceRemoved } from './evidence-removed.ts';
import { idChanged } from './id-changed.ts';
import { issuedTextChanged } from './issued-text-changed.ts';
import { leadChanged } from './lead-changed.ts';
import { memberDropped } from './member-dropped.ts';
import { reportEdited } from './report-edited.ts';
import { reportRemoved } from './report-removed.ts';
import { taskAdded } from './task-added.ts';
import { taskRemoved } from './task-removed.ts';
import { timeZoneChanged } from './time-zone-changed.ts';
import { unusedException } from './unused-exception.ts';

export const changeRules: readonly ChangeRule[] = [
  issuedTextChanged,
  taskRemoved,
  taskAdded,
  idChanged,
  deadlineMoved,
  deadlineDayMoved,
  timeZoneChanged,
  leadChanged,
  reportEdited,
  reportRemoved,
  evidenceRemoved,
  backdatedReport,
  amendmentEdited,
  amendmentRemoved,
  memberDropped,
  agencyRenamed,
  unusedException,
];
