/** The rules that judge a plan, in the order of the documentation: add yours here. Faults of files and shape are found on loading. */
import { agencyNotInOffice } from './agency-not-in-office.ts';
import { amendedAfterWithdrawal } from './amended-after-withdrawal.ts';
import { amendmentInFuture } from './amendment-in-future.ts';
import { amendmentMismatch } from './amendment-mismatch.ts';
import { amendmentWithoutInstrument } from './amendment-without-instrument.ts';
import { beforeIssue } from './before-issue.ts';
import { citesLater } from './cites-later.ts';
import { columnsMismatch } from './columns-mismatch.ts';
import { deadlineBeforeIssue } from './deadline-before-issue.ts';
import { deadlineBroughtForward } from './deadline-brought-forward.ts';
import { doneWithoutEvidence } from './done-without-evidence.ts';
import { duplicateAgency } from './duplicate-agency.ts';
import { duplicateId } from './duplicate-id.ts';
import { endsBeforeStart } from './ends-before-start.ts';
import { eventInFuture } from './event-in-future.ts';
import { evidenceBeforePeriod } from './evidence-before-period.ts';
import { evidenceInFuture } from './evidence-in-future.ts';
import { extensionNotLater } from './extension-not-later.ts';
import { farDeadline } from './far-deadline.ts';
import { groupWithoutMembers } from './group-without-members.ts';
import { lapsedWhenGranted } from './lapsed-when-granted.ts';
import { leadAlsoSupporting } from './lead-also-supporting.ts';
import { legalBasisAfterIssue } from './legal-basis-after-issue.ts';
import { missingDeadline } from './missing-deadline.ts';
import { missingLead } from './missing-lead.ts';
import { needlessRequest } from './needless-request.ts';
import { noDeadlineIssued } from './no-deadline-issued.ts';
import { numberingGap } from './numbering-gap.ts';
import { placeholderApproval } from './placeholder-approval.ts';
import { placeholderEvidence } from './placeholder-evidence.ts';
import { placeholderInstrument } from './placeholder-instrument.ts';
import { prerequisiteCycle } from './prerequisite-cycle.ts';
import { prerequisiteNeverDone } from './prerequisite-never-done.ts';
import { reopenedWithoutReason } from './reopened-without-reason.ts';
import { repeatedCorrection } from './repeated-correction.ts';
import { repeatedReport } from './repeated-report.ts';
import { repeatedRequest } from './repeated-request.ts';
import { reportAfterWithdrawal } from './report-after-withdrawal.ts';
import { reportByStranger } from './report-by-stranger.ts';
import { reportInFuture } from './report-in-future.ts';
import { reportOutOfOrder } from './report-out-of-order.ts';
import { reporterNotInOffice } from './reporter-not-in-office.ts';
import { requestByStranger } from './request-by-stranger.ts';
import type { Rule } from './rule.ts';
import { severalLeads } from './several-leads.ts';
import { successorCycle } from './successor-cycle.ts';
import { unknownAgency } from './unknown-agency.ts';
import { unknownCorrection } from './unknown-correction.ts';
import { unknownPeriod } from './unknown-period.ts';
import { unknownSuccessor } from './unknown-successor.ts';
import { unknownTask } from './unknown-task.ts';
import { unreadableWording } from './unreadable-wording.ts';
import { wordingMismatch } from './wording-mismatch.ts';

export const rules: readonly Rule[] = [
  duplicateId,
  unknownAgency,
  unknownTask,
  duplicateAgency,
  leadAlsoSupporting,
  unknownSuccessor,
  successorCycle,
  groupWithoutMembers,
  missingDeadline,
  noDeadlineIssued,
  unreadableWording,
  wordingMismatch,
  deadlineBeforeIssue,
  farDeadline,
  prerequisiteCycle,
  prerequisiteNeverDone,
  eventInFuture,
  reportInFuture,
  reportOutOfOrder,
  reportByStranger,
  reporterNotInOffice,
  reportAfterWithdrawal,
  doneWithoutEvidence,
  placeholderEvidence,
  evidenceInFuture,
  evidenceBeforePeriod,
  reopenedWithoutReason,
  unknownPeriod,
  unknownCorrection,
  repeatedReport,
  repeatedCorrection,
  amendmentWithoutInstrument,
  placeholderInstrument,
  placeholderApproval,
  amendmentInFuture,
  amendmentMismatch,
  extensionNotLater,
  deadlineBroughtForward,
  lapsedWhenGranted,
  amendedAfterWithdrawal,
  repeatedRequest,
  needlessRequest,
  requestByStranger,
  beforeIssue,
  citesLater,
  endsBeforeStart,
  legalBasisAfterIssue,
  numberingGap,
  columnsMismatch,
  missingLead,
  severalLeads,
  agencyNotInOffice,
];
