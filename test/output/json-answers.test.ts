/** The schemas of the JSON answers: each fits what is printed, and nothing that is not declared. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { commandNames, commands } from '../../src/cli/commands.ts';
import { formatsOf } from '../../src/output/formats.ts';
import type { JsonAnswer } from '../../src/output/json-answers.ts';
import { answerJson } from '../../src/output/text/answer-json.ts';
import { type JsonKind, jsonKinds } from '../../src/output/words/json-kinds.ts';
import { run } from '../main/environment.ts';
import { misfitOf } from '../main/fitting-answer.ts';
import { sampleDiff } from './diff/sample-diff.ts';
import { sampleHistory } from './history/sample-history.ts';

const kinds = Object.keys(jsonKinds) as readonly JsonKind[];
const cases = path.resolve(import.meta.dirname, '../main/cases');

/** Every JSON answer in the kept runs of the program. */
const kept = readdirSync(cases, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .flatMap(
    (name) => readFileSync(path.join(cases, name), 'utf8').match(/^\{\n {2}"schemaVersion"[\s\S]*?^\}\n/gm) ?? [],
  );
const ofKind = (kind: JsonKind) => kept.filter((text) => JSON.parse(text).kind === kind);

describe.each(kinds)('%s', (kind) => {
  test('is shown by the kept runs, and all of these fit', () => {
    expect(ofKind(kind)).not.toEqual([]);
    expect(ofKind(kind).map(misfitOf)).toEqual(ofKind(kind).map(() => null));
  });

  test('a key that is not declared, or one that is missing, does not', () => {
    const [first = ''] = ofKind(kind);
    const { schemaVersion, kind: itsKind, ...keys } = JSON.parse(first);
    const head = { schemaVersion, kind: itsKind };
    expect(misfitOf(json({ ...head, ...keys, undeclared: 1 }))).toContain('additional properties');
    const [dropped = '', ...others] = Object.keys(keys);
    expect(misfitOf(json({ ...head, ...Object.fromEntries(others.map((key) => [key, keys[key]])) }))).toContain(
      `required property '${dropped}'`,
    );
    expect(misfitOf(json({ ...head, schemaVersion: schemaVersion + 1, ...keys }))).toContain('schemaVersion');
  });

  test('its schema is one of draft-07, and the command gives it out', async () => {
    const { code, stdout } = await run(['schema', kind === 'reminders' ? 'reminders-answer' : kind]);
    const schema = JSON.parse(stdout);
    expect([code, schema.$id]).toEqual([0, `urn:dondoc:schema:answer:${kind}`]);
    expect(new Ajv({ strict: true, allowUnionTypes: true }).validateSchema(schema)).toBe(true);
  });
});

test('what the types allow deeper down is held as strictly', () => {
  const [text = ''] = ofKind('status');
  const { tasks, ...answer } = JSON.parse(text);
  expect(misfitOf(json({ ...answer, tasks: [{ ...tasks[0], undeclared: 1 }] }))).toContain('/tasks/0');
  expect(misfitOf(json({ ...answer, asOf: '15/12/2021', tasks }))).toContain('/asOf');
});

test.each<[string, JsonAnswer]>([
  ['change', sampleDiff],
  ['event', sampleHistory],
])('every kind of %s fits', (_, answer) => {
  expect(misfitOf(answerJson(answer))).toBeNull();
});

test('every command with the format json has its kind here', () => {
  const printing = commandNames.filter((name) => formatsOf(commands[name].formats).includes('json'));
  const named = kinds.map((kind) => jsonKinds[kind].command.split(' ', 1)[0]);
  expect(printing.filter((name) => !named.includes(name))).toEqual([]);
});

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
