/** SARIF as code-scanning services read it. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleNames } from '../../../src/diagnostics/catalogue.ts';
import { checkSarif } from '../../../src/output/check/sarif.ts';
import { languages } from '../../../src/output/words/language.ts';
import { answerOf, clean, everything, hostile, numberingGap, place, wrongQuarter } from './sample-check.ts';

const parsed = (answer: Parameters<typeof checkSarif>[0]) =>
  JSON.parse(checkSarif(answer, { language: 'en', version: '1.2.3' })).runs[0];

test('describes a result with its place, rule and related places', () => {
  expect(parsed(answerOf([numberingGap])).results[0]).toEqual({
    ruleId: 'numbering-gap',
    ruleIndex: ruleNames.indexOf('numbering-gap'),
    level: 'warning',
    message: { text: '"4.5" follows "4.3", expected "4.4"\nleave it if the document was issued so' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'plan/plan.yaml' },
          region: { startLine: 90, startColumn: 19, endLine: 90, endColumn: 24 },
        },
      },
    ],
    relatedLocations: [
      {
        id: 0,
        physicalLocation: {
          artifactLocation: { uri: 'plan/plan.yaml' },
          region: { startLine: 80, startColumn: 19, endLine: 80, endColumn: 24 },
        },
        message: { text: 'the number before is here' },
      },
    ],
    partialFingerprints: { 'dondocIdentity/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
  });
});

test('lists every rule, also when nothing was found', () => {
  const run = parsed(clean);
  expect(run.results).toEqual([]);
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(ruleNames);
  expect(run.tool.driver.rules[0]).toEqual({
    id: 'unreadable-file',
    shortDescription: { text: 'a file that cannot be read' },
    fullDescription: { text: 'a file that cannot be read' },
    helpUri: 'pkg:generic/dondoc@1.2.3#docs/rules/unreadable-file.md',
    help: { text: 'dondoc explain unreadable-file --lang en' },
    defaultConfiguration: { level: 'error' },
  });
});

test('has levels of its own', () => {
  expect(parsed(everything).results.map((result: { level: string }) => result.level)).toEqual([
    'error',
    'warning',
    'note',
    'error',
  ]);
});

test.each([
  ['plan/a b,c:100%.yaml', 'plan/a%20b%2Cc%3A100%25.yaml'],
  ['kế hoạch/plan.yaml', 'k%E1%BA%BF%20ho%E1%BA%A1ch/plan.yaml'],
  ['../plan.yaml', '../plan.yaml'],
  ['/srv/plan.yaml', 'file:///srv/plan.yaml'],
  ['C:/ke hoach/plan.yaml', 'file:///C%3A/ke%20hoach/plan.yaml'],
  ['\ud800.yaml', '%EF%BF%BD.yaml'],
])('writes %j as a URI', (file, uri) => {
  const [result] = parsed(answerOf([{ ...wrongQuarter, location: place(file, 1, 1, null) }])).results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('makes no placeholder and no link of the facts', () => {
  const [result] = parsed(answerOf([hostile])).results;
  expect(result.message.text).toBe(
    'no agency or group has the id "{{0}}\\[x](http://e) %0A::error::<b>&"<U+001B>[2J"\nadd the agency to agencies.yaml',
  );
});

test.each(languages)('says in %s which version it is of, and where the documents stand', (language) => {
  const { driver } = JSON.parse(checkSarif(clean, { language, version: '1.2.3' })).runs[0].tool;
  expect(driver).toMatchObject({ version: '1.2.3', informationUri: 'pkg:generic/dondoc@1.2.3#docs/checking.md' });
  const pages = [driver, ...driver.rules].map(({ informationUri, helpUri }) => new URL(informationUri ?? helpUri).hash);
  expect(pages.filter((page) => !existsSync(page.slice(1)))).toEqual([]);
  expect(new Set(pages).size).toBe(ruleNames.length + 1);
});
