/**
 * Adds up what vitest reports (JSON, the files that are named) in one line for machines. It ends with `N passed, N failed`;
 * before that it names what was not run. A file that could not be loaded, and a report that is missing, count as failures.
 */
import { existsSync, readFileSync } from 'node:fs';

const counts = { skipped: 0, passed: 0, failed: 0 };

for (const name of process.argv.slice(2)) {
  if (!existsSync(name)) counts.failed += 1;
  else add(JSON.parse(readFileSync(name, 'utf8')));
}

const { skipped, passed, failed } = counts;
console.log(`${skipped === 0 ? '' : `${skipped} skipped, `}${passed} passed, ${failed} failed`);

function add({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const isNotLoaded = ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0;
  counts.skipped += numPendingTests;
  counts.passed += numPassedTests;
  counts.failed += numFailedTests + testResults.filter(isNotLoaded).length;
}
