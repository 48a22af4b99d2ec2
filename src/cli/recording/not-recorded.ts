/** What is refused, as the fault of the command line that asked for it. */
import type { RecordRefusal } from '../../record/refusal.ts';
import { type Misuse, UsageError } from '../usage-error.ts';
import type { RecordingRefusal } from './refusal.ts';

/** The usage error for it. */
export function notRecorded(refusal: RecordRefusal | RecordingRefusal): UsageError {
  return new UsageError(misuseIn(refusal));
}

/** What is wrong with a command line, or the row of a return, that states such a thing. */
export function misuseIn(refusal: RecordRefusal | RecordingRefusal): Misuse {
  switch (refusal.why) {
    case 'not-named':
      return refusal.naming;
    case 'document-without-number':
      return { fault: 'not-recorded', refusal: { why: 'missing-option', option: '--evidence' } };
    case 'document-without-day':
      return { fault: 'not-recorded', refusal: { why: 'option-without', option: '--evidence', other: '--date' } };
    default:
      return { fault: 'not-recorded', refusal };
  }
}
