/** The kept runs that start git many times; see `cases.test.ts`. */
import { test } from 'vitest';
import { expectSame, isHeavy, keptRuns } from './kept-runs.ts';

test.each([...keptRuns.keys()].filter(isHeavy))('%s', expectSame);
