/**
 * Every fixture through loader, view, rules, report and renderer. What `check` prints is kept beside the case as
 * `<case>.txt`, to be read and reviewed; a silent case has no finding and no such file.
 */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleNames } from '../../src/diagnostics/catalogue.ts';
import { checkedFixture, fixtures, inBothLanguages } from './checked-fixture.ts';

/** The cases that no single finding of their own rule can show. */
const unusual: Readonly<Record<string, readonly string[]>> = {
  // What the exception was meant for is still found.
  'unused-exception/another-task': ['deadline-moved', 'unused-exception'],
  'unused-exception/in-future': ['deadline-moved', 'unused-exception'],
  // No alias is without its anchor.
  'forbidden-yaml/alias': ['forbidden-yaml', 'forbidden-yaml'],
  // The register is broken, so that nobody can say which agencies it lacks.
  'unknown-agency/silent-register-not-read': ['yaml-syntax'],
};

const shown = ruleNames.filter((rule) => existsSync(fixtures + rule));
const cases = shown.flatMap((rule) =>
  readdirSync(fixtures + rule, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ rule, name, isSilent: name.startsWith('silent-') })),
);

describe('exactly one finding, of its own rule', () => {
  test.each(cases.filter((each) => !each.isSilent))('$rule/$name', async ({ rule, name }) => {
    const answer = await checkedFixture(rule, name);
    await expect(inBothLanguages(answer)).toMatchFileSnapshot(`${rule}/${name}.txt`);
    expect(answer.findings.map((finding) => finding.rule)).toEqual(unusual[`${rule}/${name}`] ?? [rule]);
  });
});

describe('no finding', () => {
  test.each(cases.filter((each) => each.isSilent))('$rule/$name', async ({ rule, name }) => {
    const { findings } = await checkedFixture(rule, name);
    expect(findings.map((finding) => finding.rule)).toEqual(unusual[`${rule}/${name}`] ?? []);
  });
});

test('every folder is named for a rule, and every kept output for a case', () => {
  const entries = readdirSync(fixtures, { withFileTypes: true });
  expect(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual([...shown].sort());
  const named = new Set(cases.flatMap(({ rule, name, isSilent }) => (isSilent ? [] : [`${rule}/${name}.txt`])));
  const kept = shown.flatMap((rule) =>
    readdirSync(fixtures + rule).flatMap((name) => (name.endsWith('.txt') ? [`${rule}/${name}`] : [])),
  );
  expect(kept.filter((file) => !named.has(file))).toEqual([]);
});
