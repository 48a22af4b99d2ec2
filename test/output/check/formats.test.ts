/** The formats for services against their public schemas, or read as the services read them; with findings that mean harm too. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { validateXML, type XMLValidationResult } from 'xmllint-wasm';
import { checkGithub } from '../../../src/output/check/github.ts';
import { checkGitlab } from '../../../src/output/check/gitlab.ts';
import { checkJunit } from '../../../src/output/check/junit.ts';
import { checkSarif } from '../../../src/output/check/sarif.ts';
import { visible } from '../../../src/output/text/visible.ts';
import { findingText } from '../../../src/output/words/findings/finding-words.ts';
import { languages } from '../../../src/output/words/language.ts';
import type { CheckAnswer } from '../../../src/report/check-answer.ts';
import { hostileAnswer, hostileFiles, wellFormed } from '../hostile-answers.ts';
import { readGithub } from './github-reader.ts';
import { readGitlab } from './gitlab-reader.ts';
import { clean, everything } from './sample-check.ts';

const answers: readonly [name: string, answer: CheckAnswer][] = [
  ['nothing', clean],
  ['something of everything', everything],
  ['what means harm', hostileAnswer],
];
const texts = hostileAnswer.findings.map((finding) => findingText(finding, 'en'));
const files = hostileAnswer.findings.map(({ location }) => location.file);
const schemas = new URL('./', import.meta.url);

describe('SARIF fits the schema of the standard', () => {
  const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0-rtm.5.json', schemas), 'utf8'));
  // Draft-04 only by its name and id: it has no keyword that later drafts read in another way.
  const { $schema: _, id: __, ...draft } = schema;
  const isUri = (text: string) =>
    /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-F]{2})*$/i.test(text) && URL.canParse(text, 'file:///');
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: URL.canParse, 'uri-reference': isUri, 'date-time': () => false },
  });
  const fits = ajv.compile(draft);
  const complaints = (log: unknown) => (fits(log) ? [] : fits.errors);

  test.each(answers)('with %s', (_name, answer) => {
    for (const language of languages)
      expect(complaints(JSON.parse(checkSarif(answer, { language, version: '1.2.3' })))).toEqual([]);
  });

  test('which refuses what is wrong', () => {
    const log = (change: (result: Record<string, unknown>) => void) => {
      const written = JSON.parse(checkSarif(everything, { language: 'en', version: '1.2.3' }));
      change(written.runs[0].results[0]);
      return complaints(written);
    };
    expect(log(({ message }) => delete (message as { text?: string }).text)).not.toEqual([]);
    expect(log((result) => Object.assign(result, { level: 'info' }))).not.toEqual([]);
    const uri = { physicalLocation: { artifactLocation: { uri: 'a b' } } };
    expect(log((result) => Object.assign(result, { locations: [uri] }))).not.toEqual([]);
  });

  test('and names every file and text as it is', () => {
    const { results } = JSON.parse(checkSarif(hostileAnswer, { language: 'en', version: '1.2.3' })).runs[0];
    const uris = results.map((result: SarifResult) => result.locations[0]?.physicalLocation.artifactLocation.uri);
    expect(uris.map(decodeURIComponent)).toEqual(files.map(wellFormed));
    const plain = (text: string) => text.replace(/\{\{/g, '{').replace(/\}\}/g, '}').replace(/\\\[/g, '[');
    const said = results.map(({ message }: SarifResult) => plain(message.text));
    expect(said).toEqual(texts.map(({ message, help }) => `${message}\n${help}`));
  });
});

interface SarifResult {
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
}

describe('GitLab', () => {
  test.each(answers)('takes the report with %s', (_name, answer) => {
    expect(readGitlab(checkGitlab(answer, 'vi')).length).toBe(answer.findings.length);
  });

  test('reads every file and text as it is', () => {
    const report = readGitlab(checkGitlab(hostileAnswer, 'en'));
    expect(report.map(({ location }) => location.path)).toEqual(files.map(wellFormed));
    expect(report.map(({ description }) => description)).toEqual(texts.map(({ message }) => message));
  });

  test('would refuse two findings with one fingerprint, and a path that leads out', () => {
    const [entry] = JSON.parse(checkGitlab(everything, 'en'));
    expect(() => readGitlab(JSON.stringify([entry, entry]))).toThrow('a fingerprint stands twice');
    const outside = { ...entry, location: { ...entry.location, path: '/etc/passwd' } };
    expect(() => readGitlab(JSON.stringify([outside]))).toThrow('/0/location/path');
  });
});

describe('GitHub', () => {
  test.each(answers)('reads a command for each finding and one line of the log, with %s', (_name, answer) => {
    const { annotations, log } = readGithub(checkGithub(answer, 'vi'));
    expect(annotations.length).toBe(answer.findings.length);
    expect(log).toEqual([expect.stringContaining(' trong 4 tệp, 52 nhiệm vụ; '), '']);
    const commanded = new Set(annotations.map(({ name }) => name));
    expect([...commanded].filter((name) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
  });

  test('reads every file and text as it is shown', () => {
    const { annotations } = readGithub(checkGithub(hostileAnswer, 'en'));
    expect(annotations.map(({ properties }) => properties)).toEqual(
      files.map((file) => ({
        file: visible(file),
        line: '3',
        endLine: '3',
        col: '7',
        endColumn: '14',
        title: 'unknown-agency',
      })),
    );
    expect(annotations.map(({ message }) => message)).toEqual(
      texts.map(({ message, help }) => `${message}\nhelp: ${help}`),
    );
  });
});

describe('JUnit fits the schema that services read by', () => {
  const schema = readFileSync(new URL('junit.xsd', schemas), 'utf8');
  const validated = (xml: string): Promise<XMLValidationResult> =>
    validateXML({
      xml: { fileName: 'report.xml', contents: xml },
      schema: { fileName: 'junit.xsd', contents: schema },
    });
  /** What an XPath expression gives of the document. */
  const asked = async (xml: string, path: string): Promise<string> => {
    const modifyArguments = () => ['--xpath', path, 'report.xml'];
    const contents = { fileName: 'report.xml', contents: xml };
    const { normalized } = await validateXML({ xml: contents, normalization: 'c14n', modifyArguments });
    return normalized.replace(/\n$/, '');
  };
  /** At once, since each question starts the reader anew. */
  const allAsked = async (xml: string, paths: readonly string[]): Promise<readonly string[]> => {
    const strings = paths.map((path) => `string(${path})`);
    return (await asked(xml, `concat(${strings.join(", '§§', ")}, '')`)).split('§§');
  };

  test.each(answers)('with %s', async (_name, answer) => {
    expect((await validated(checkJunit(answer, 'vi'))).errors).toEqual([]);
  });

  test('which refuses what is wrong', async () => {
    const xml = checkJunit(everything, 'en');
    expect((await validated(xml.replace('classname=', 'class='))).valid).toBe(false);
    expect((await validated(xml.replace('&quot;', '"'))).valid).toBe(false);
    expect((await validated(xml.replace('2021-Q5', '\u001b'))).valid).toBe(false);
  });

  test('and counts every finding as a case', async () => {
    const xml = checkJunit(everything, 'en');
    expect(await asked(xml, 'count(//testcase)')).toBe('4');
    expect(await asked(xml, 'count(//failure)')).toBe('2');
    expect(await asked(xml, 'string(/testsuites/@failures)')).toBe('2');
    expect(await asked(xml, 'sum(//testsuite/@tests)')).toBe('4');
  });

  test('and says every text as it is', async () => {
    const xml = checkJunit(hostileAnswer, 'en');
    const messages = texts.map((_text, index) => `(//failure)[${index + 1}]/@message`);
    expect(await allAsked(xml, messages)).toEqual(texts.map(({ message }) => message));
  });

  test('and names every file as it is shown', async () => {
    const xml = checkJunit(hostileAnswer, 'en');
    const named = hostileFiles.map((_file, index) => `//testsuite[${index + 2}]/@file`);
    expect(await allAsked(xml, named)).toEqual(hostileFiles.map(visible));
  });
});
