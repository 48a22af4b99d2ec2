/** `deadline`: what to type for a phrase, the day it means, and how it was read. */
import { readWording } from '../wording/wording.ts';
import type { DeadlineAnswer } from './answers.ts';
import { writtenDue } from './written-due.ts';

/** The reading of a phrase. */
export function deadlineAnswer(wording: string): DeadlineAnswer {
  const reading = readWording(wording);
  if (reading.due === null) return { kind: 'deadline', wording, due: null, day: null, reading };
  return { kind: 'deadline', wording, due: writtenDue(reading.due), day: reading.day, reading };
}
