/** baseline.yaml as it is written: readable, sorted, and whatever stands in it, a file that the loader takes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { silenceableRules } from '../../../src/diagnostics/catalogue.ts';
import { baselineYaml, type KnownFinding } from '../../../src/output/check/baseline-yaml.ts';
import { loadPlan } from '../../../src/plan/load.ts';
import { folderOf, planFiles } from '../../plans/written-plan.ts';
import { hostileFiles, hostileTexts } from '../hostile-answers.ts';

const gap: KnownFinding = {
  rule: 'numbering-gap',
  file: 'plan.yaml',
  task: null,
  facts: { number: '4.5', previous: '4.3', expected: '4.4' },
  fingerprint: '00000000000000e5',
};

const leads: KnownFinding = {
  rule: 'several-leads',
  file: 'appendix.yaml',
  task: 'PL.01',
  facts: { leads: ['so-gddt', 'so-noi-vu'] },
  fingerprint: '1234567890123456',
};

describe('is written', () => {
  test('for people, with what makes each finding what it is', () => {
    expect(baselineYaml([gap, leads], '../docs/schema/baseline.json')).toBe(
      `# yaml-language-server: $schema=../docs/schema/baseline.json
# Các lỗi tồn đọng: "dondoc check" không báo lại. Xóa mục nào thì lỗi đó được báo lại.
# Known findings that "dondoc check" leaves out. An entry that is deleted is reported again.
# dondoc check --write-baseline
findings:
  - rule: several-leads
    file: "appendix.yaml"
    task: "PL.01"
    facts: "leads: so-gddt, so-noi-vu"
    fingerprint: "1234567890123456"
  - rule: numbering-gap
    file: "plan.yaml"
    facts: "expected: 4.4; number: 4.5; previous: 4.3"
    fingerprint: "00000000000000e5"
`,
    );
  });

  test('without findings', () => {
    expect(baselineYaml([], null)).toBe(
      `# Các lỗi tồn đọng: "dondoc check" không báo lại. Xóa mục nào thì lỗi đó được báo lại.
# Known findings that "dondoc check" leaves out. An entry that is deleted is reported again.
# dondoc check --write-baseline
findings: []
`,
    );
  });

  test('without facts that pass, and without those that are null', () => {
    const facts = { id: 'so-x', nearest: 'so-y', today: '2021-12-15', period: null };
    expect(baselineYaml([{ ...gap, rule: 'unknown-agency', facts }], null)).toContain('    facts: "id: so-x"\n');
  });

  test('with long facts cut to the line', () => {
    const text = baselineYaml([{ ...gap, facts: { wording: 'a'.repeat(100_000) } }], null);
    expect(text).toContain(`    facts: "wording: ${'a'.repeat(110)}…"\n`);
  });
});

const finding = fc.record({
  rule: fc.constantFrom(...silenceableRules),
  file: fc
    .oneof(fc.constantFrom(...hostileFiles), fc.string({ unit: 'binary', minLength: 1 }))
    .map((text) => `x${text}`),
  task: fc.oneof(fc.constant(null), fc.constantFrom(...hostileTexts)),
  facts: fc.dictionary(
    fc.constantFrom('id', 'wording', 'leads'),
    fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' })),
  ),
  fingerprint: fc.bigInt(0n, 2n ** 64n - 1n).map((print) => print.toString(16).padStart(16, '0')),
});

test('whatever is found, the loader takes the file without a finding, and reads the same fingerprints', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(finding, { maxLength: 6 }), async (findings) => {
      const text = baselineYaml(findings, null);
      const { findings: faults, baseline } = await loadPlan(folderOf({ ...planFiles(), 'baseline.yaml': text }));
      expect(faults).toEqual([]);
      const keys = (entries: readonly Pick<KnownFinding, 'rule' | 'fingerprint'>[]) =>
        entries.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`).sort();
      expect(keys(baseline)).toEqual(keys(findings));
    }),
    { numRuns: 300 },
  );
});

test('the same findings in any order give the same bytes', () => {
  fc.assert(
    fc.property(
      fc
        .array(finding, { maxLength: 8 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(baselineYaml(shuffled, null)).toBe(baselineYaml(all, null));
      },
    ),
  );
});
