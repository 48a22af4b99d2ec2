/** `deadline`: what to type for a phrase, the day it means, and how it was read. */

import { dueValue } from '../calendar/due-name.ts';
import { readWording } from '../wording/wording.ts';
import type { DeadlineAnswer } from './answers.ts';

/** The reading of a phrase. */
export function deadlineAnswer(wording: string): DeadlineAnswer {
  const reading = readWording(wording);
  if (reading.due === null) return { kind: 'deadline', wording, due: null, day: null, reading };
  return { kind: 'deadline', wording, due: dueValue(reading.due), day: reading.day, reading };
}
