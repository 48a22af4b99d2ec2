/** docs/json.md against the types' samples: every field and every kind of change and event is named there. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyKind, sampleDiff } from '../output/diff/sample-diff.ts';
import { sampleHistory } from '../output/history/sample-history.ts';

const [, ...sections] = readFileSync('docs/json.md', 'utf8').split(/^## /m);
const sectionOf = (name: string) => sections.find((section) => section.startsWith(`${name}\n`)) ?? '';

/** The fields named in the row of a kind; empty where there is none. */
function rowOf(section: string, kind: string): string {
  return section.split('\n').find((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${kind}\``)) ?? '';
}

describe.each([
  ['diff', sampleDiff, Object.values(everyKind), ['kind']],
  ['history', sampleHistory, sampleHistory.events, ['kind', 'day', 'task', 'isFuture', 'entered']],
] as const)('%s', (name, answer, parts, shared) => {
  const section = sectionOf(name);

  test.each(Object.keys(answer))('has the field %s', (field) => expect(section).toMatch(new RegExp(`\\b${field}\\b`)));

  test.each(parts.map((part) => [part.kind, part] as const))('has the kind %s with its fields', (kind, part) => {
    const missing = Object.keys(part).filter((field) => !shared.some((one) => one === field));
    expect(missing.filter((field) => !rowOf(section, kind).includes(`\`${field}`))).toEqual([]);
    expect(rowOf(section, kind)).not.toBe('');
  });
});
