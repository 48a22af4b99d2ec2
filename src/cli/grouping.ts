/** `--by`: by what tasks are counted. */
import type { Grouping } from '../report/answers.ts';
import type { Invocation } from './invocation.ts';
import { chosen } from './option-values.ts';
import { readingOptions } from './options/reading.ts';

/** By what the tasks are counted; null for a list of them. */
export function groupingOf({ options }: Invocation): Grouping | null {
  return options.by === undefined ? null : chosen('--by', options.by, readingOptions.by.values.oneOf);
}
