/** The closing lines of a test run: what was not run and why, so that nobody takes it for proven. */
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Prints a line for each file and reason. */
// biome-ignore lint/style/noDefaultExport: vitest takes a reporter from the default export
export default class NotRun implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = new Map<string, number>();
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')]);
    // Those that somebody left out by name (-t) are no surprise.
    for (const test of skipped.filter((test) => test.project.config.testNamePattern === undefined)) {
      const line = `${relative(process.cwd(), test.module.moduleId)}: ${reasonOf(test)}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    for (const [line, count] of counts) console.log(`NOT RUN: ${count} of ${line}`);
  }
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  return (result.state === 'skipped' && result.note) || 'no reason given';
}
