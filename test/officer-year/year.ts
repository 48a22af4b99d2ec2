/** The year of an officer's work, lived through once: a quarter after the other, each looked at on its last evening. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, repository } from '../main/environment.ts';
import { type Office, office } from './office.ts';
import { type LivedStory, live } from './story-file.ts';

/** The quarters with their last days. */
export const quarters = [
  { name: '2020-q3', lastDay: '2020-09-30' },
  { name: '2020-q4', lastDay: '2020-12-31' },
  { name: '2021-q1', lastDay: '2021-03-31' },
  { name: '2021-q2', lastDay: '2021-06-30' },
  { name: '2021-q3', lastDay: '2021-09-30' },
  { name: '2021-q4', lastDay: '2021-12-31' },
] as const;

/** A quarter as it went. */
export interface Quarter extends LivedStory {
  readonly name: string;
  /** What the plan was at before it: a tag. */
  readonly start: string;
  /** Run on its last evening. */
  readonly check: Outcome;
  readonly against: Outcome;
  readonly diff: Outcome;
  readonly status: Outcome;
}

/** The year, and the office with all that is left of it. */
export interface Year {
  readonly place: Office;
  readonly quarters: readonly Quarter[];
}

/** Where a quarter's story is kept. */
export function storyFile(quarter: string): string {
  return join(import.meta.dirname, 'quarters', `${quarter}.txt`);
}

/** Lives the year on a copy of the founding plan. Takes some twenty seconds. */
export async function officerYear(): Promise<Year> {
  const place = office(join(repository, 'plan'));
  const lived: Quarter[] = [];
  let start = 'issued';
  for (const { name, lastDay } of quarters) {
    const story = await live(place, readFileSync(storyFile(name), 'utf8'));
    place.git('tag', name);
    const ask = (...argv: string[]) => place.dondoc(lastDay, ...argv);
    lived.push({
      ...story,
      name,
      start,
      check: await ask('check', '--format', 'json'),
      against: await ask('check', '--against', start, '--format', 'json'),
      diff: await ask('diff', start, '--format', 'json'),
      status: await ask('status', '--format', 'json'),
    });
    start = name;
  }
  return { place, quarters: lived };
}
