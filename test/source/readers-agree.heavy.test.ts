/** Two readers, one tree: whatever the quick reader answers, the YAML library answers too, to the last offset. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSource } from '../../src/source/quick.ts';
import { readSourceThoroughly } from '../../src/source/thorough.ts';
import type { SourceNode } from '../../src/source/tree.ts';
import { grownTexts, slipped } from './yaml-texts.ts';

const plan = readFileSync('plan/appendix.yaml', 'utf8').slice(0, 1500);
const agencies =
  'agencies:\n  - id: so-gddt\n    name: Sở Giáo dục và Đào tạo # chủ trì\n    members: [a, "b", \'c\']\n  - {id: x, until: 2025-02-28}\n';
const amendments =
  'amendments:\n- instrument: {number: 123/UBND-VX, date: 2021-03-20}\n  reason: |\n    Một\n\n    hai\n  changes:\n    - {task: PL.01, due: {from: 2021-Q1, to: 2021-Q3}}\n';
const randomTexts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...' \n\t\r-?:,[]{}#&*!|>\'"%@`ax0<.\ufeff'), maxLength: 60 }),
);

function nodesIn(node: SourceNode): SourceNode[] {
  if (node.kind === 'scalar') return [node];
  const below = node.kind === 'sequence' ? node.items : node.entries.flatMap((entry) => [entry.key, entry.value]);
  return [node, ...below.flatMap(nodesIn)];
}

function expectAgreement(text: string): boolean {
  const thorough = readSourceThoroughly(text);
  for (const { span } of thorough.faults) {
    expect(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span)).toBe(true);
  }
  for (const node of thorough.root === null ? [] : nodesIn(thorough.root)) {
    expect(node.start <= node.end && node.end <= text.length).toBe(true);
    const written = text.slice(node.start, node.end);
    if (node.kind === 'scalar' && node.style === 'plain' && !written.includes('\n')) expect(written).toBe(node.value);
  }
  const quick = readSource(text);
  if (quick !== null) expect(quick).toEqual(thorough);
  return quick !== null;
}

test('texts built by the grammar', () => {
  let quickly = 0;
  let all = 0;
  fc.assert(
    fc.property(grownTexts, (text) => {
      all += 1;
      if (expectAgreement(text)) quickly += 1;
    }),
    { numRuns: 3000 },
  );
  expect(quickly / all, 'the quick reader must do most of the reading').toBeGreaterThan(0.3);
});

test('texts built by the grammar, with slips', () => {
  fc.assert(
    fc.property(grownTexts.chain(slipped), (text) => void expectAgreement(text)),
    { numRuns: 3000 },
  );
});

test('plans with slips', () => {
  const texts = fc.constantFrom(plan, agencies, amendments).chain(slipped);
  fc.assert(
    fc.property(texts, (text) => void expectAgreement(text)),
    { numRuns: 2000 },
  );
});

test('anything at all', () => {
  fc.assert(
    fc.property(randomTexts, (text) => void expectAgreement(text)),
    { numRuns: 3000 },
  );
});
