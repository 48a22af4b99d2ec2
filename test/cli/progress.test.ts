/** How far a long run has come: said on a terminal after a second, gone at the end, and nowhere else. */
import { describe, expect, test } from 'vitest';
import type { Invocation } from '../../src/cli/invocation.ts';
import { progressOver } from '../../src/cli/plans/progress.ts';

/** What is said of ten plans of which each takes so many milliseconds. */
function said({ isTerminal = true, quiet = false, each = 300, language = 'vi' as 'vi' | 'en' }): string {
  let [text, now] = ['', 0];
  const stderr = { write: (content: string) => (text += content), isTerminal };
  const env = { stderr, now: () => new Date(now) } as unknown as Invocation['env'];
  const progress = progressOver({ env, language, options: quiet ? { quiet } : {} } as Invocation, 10);
  for (let count = 1; count <= 10; count += 1) {
    now += each;
    progress.done(count);
  }
  progress.clear();
  return text;
}

describe('progressOver', () => {
  test('after a second, over itself, and away at the end', () => {
    const lines = said({}).split('\r');
    expect(lines.slice(1, 3)).toEqual(['dondoc: đã đọc 4/10 kế hoạch', 'dondoc: đã đọc 5/10 kế hoạch']);
    expect(lines.at(-3)).toBe('dondoc: đã đọc 10/10 kế hoạch');
    expect(lines.slice(-2)).toEqual([' '.repeat('dondoc: đã đọc 10/10 kế hoạch'.length), '']);
    expect(said({ language: 'en' })).toContain('\rdondoc: 4 of 10 plans read');
  });

  test('ten times a second at most', () => {
    expect(said({ each: 120 }).match(/đã đọc/g)).toHaveLength(2);
    expect(said({ each: 1030 }).match(/đã đọc/g)).toHaveLength(10);
  });

  test.each([{ each: 90 }, { quiet: true }, { isTerminal: false }])('nothing with %j', (world) => {
    expect(said(world)).toBe('');
  });
});
