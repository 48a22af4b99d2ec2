/** Readings that are kept: in a plan the same few phrases stand beside hundreds of tasks, and several rules ask of each. */
import type { WordingReading } from './reading.ts';
import { readWording } from './wording.ts';

const readings = new Map<string, WordingReading>();

/** As `readWording`, which says the same of the same phrase each time. */
export function readOnce(wording: string): WordingReading {
  const known = readings.get(wording);
  if (known !== undefined) return known;
  const reading = readWording(wording);
  readings.set(wording, reading);
  return reading;
}
