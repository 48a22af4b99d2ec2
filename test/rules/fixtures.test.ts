/**
 * Every fixture through loader, view, rules, report and renderer. What `check` prints is kept beside the case as
 * `<case>.txt`, to be read and reviewed; a silent case has no finding and no such file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statedIn, withPlan } from '../../scripts/rule-case.js';
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
  expect(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual([...shown, 'bases'].sort());
  const named = new Set(cases.flatMap(({ rule, name, isSilent }) => (isSilent ? [] : [`${rule}/${name}.txt`])));
  const kept = shown.flatMap((rule) =>
    readdirSync(fixtures + rule).flatMap((name) => (name.endsWith('.txt') ? [`${rule}/${name}`] : [])),
  );
  expect(kept.filter((file) => !named.has(file))).toEqual([]);
});

describe('what a case takes from its base', () => {
  const folders = cases.flatMap(({ rule, name }) =>
    ['', '/before', '/after'].map((version) => `${rule}/${name}${version}`).filter((at) => existsSync(fixtures + at)),
  );
  const made = folders.flatMap((at) => {
    const stated = statedIn(fixtures + at);
    return stated === null ? [] : [{ at, ...stated }];
  });

  test.each(made)('$at does not state again', ({ at, base }) => {
    withPlan(base, (plan) => {
      for (const file of filesIn(fixtures + at)) {
        const held = `${plan}/${file}`;
        const isHeld = existsSync(held) && readFileSync(held).equals(readFileSync(`${fixtures}${at}/${file}`));
        expect(isHeld, file).toBe(false);
      }
    });
  });

  test('every case with a base says what it shows', () => {
    expect(made.flatMap(({ at, base, shows }) => (shows || basename(base) === 'before' ? [] : [at]))).toEqual([]);
  });

  test('every base is taken', () => {
    const taken = new Set(made.map(({ base }) => basename(base)));
    expect(readdirSync(`${fixtures}bases`).filter((name) => !taken.has(name))).toEqual([]);
  });

  function filesIn(folder: string): string[] {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  }
});
