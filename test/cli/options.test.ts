/** The law of options: each is taken by some command and read, says something in both languages, and may be given as often as it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandNames, commands } from '../../src/cli/commands.ts';
import {
  attributeOf,
  choiceOf,
  flagsOf,
  isValued as hasValue,
  longFlag,
  type Option,
  type Valued,
} from '../../src/cli/options/option.ts';
import { everyOptionName, type OptionName, optionEntries } from '../../src/cli/options.ts';
import { readCommandLine } from '../../src/cli/program.ts';
import { formatsOf } from '../../src/output/formats.ts';

const env = {
  version: '1.2.3',
  stdout: { write: () => {}, isTerminal: false, isFile: false, columns: null, rows: null },
};
const entries = everyOptionName.map((name) => ({ name, entry: optionEntries[name] }));
const valued = entries.flatMap(({ name, entry }) => (isValued(entry) ? [{ name, entry }] : []));

function isValued(entry: Option): entry is Valued {
  return entry.flags.includes('<');
}

/** The first command that takes the option; null if there is none. */
function commandTaking(option: OptionName) {
  return commandNames.find((name) => commands[name].options.some((one: OptionName) => one === option)) ?? null;
}

/** What the command line gives for the option after these values. */
function given(option: OptionName, values: readonly string[]): unknown {
  const command = commandTaking(option) ?? 'check';
  const spec = commands[command];
  const needed = (spec.argument ?? '').split(' ').filter((one: string) => one.startsWith('<'));
  const words = values.flatMap((value) => [longFlag(optionEntries[option]), value]);
  const request = readCommandLine([command, ...needed.map(() => 'x'), ...words], env, 'vi');
  return request?.options[attributeOf(optionEntries[option]) as keyof typeof request.options];
}

/** Two values that the option takes. */
function twoValues(option: OptionName): [string, string] {
  const { formats } = commands[commandTaking(option) ?? 'check'];
  // Its name says the form of the answer.
  if (option === 'answerFile') return ['a.csv', 'b.csv'];
  const known = option === 'format' ? formatsOf(formats) : choiceOf(optionEntries[option])?.oneOf;
  return [known?.[0] ?? 'a', known?.[1] ?? 'b'];
}

test.each(entries)('$name is taken by a command, and by none beside another option of its flags', ({ name, entry }) => {
  expect(commandTaking(name)).not.toBeNull();
  for (const command of commandNames) {
    const taken: readonly OptionName[] = commands[command].options;
    if (!taken.includes(name)) continue;
    const same = taken.filter((one) => flagsOf(optionEntries[one]).some((flag) => flagsOf(entry).includes(flag)));
    expect(same, command).toEqual([name]);
  }
});

test.each(commandNames)('%s takes several plans where it has an answer over them, and says so', (name) => {
  const { options, several } = commands[name];
  expect(options.includes('plan')).toBe(several !== undefined);
});

test.each(entries)('$name says what it is for, in words of its own in each language', ({ entry }) => {
  expect(entry.words.vi).toMatch(/\p{L}/u);
  expect(entry.words.en).toMatch(/\p{L}/u);
  expect(entry.words.en).not.toBe(entry.words.vi);
});

test.each(entries)('$name has an example of its value where it takes one', ({ entry }) => {
  expect(hasValue(entry)).toBe(isValued(entry));
});

describe('given twice', () => {
  test.each(valued)('$name, $entry.often', ({ name, entry }) => {
    const [first, second] = twoValues(name);
    const outcome = () => given(name, [first, second]);
    switch (entry.often) {
      case undefined:
        expect(outcome).toThrow(expect.objectContaining({ misuse: { fault: 'option-twice', option: entry.flags } }));
        break;
      case 'list':
        expect(outcome()).toBe(`${first},${second}`);
        break;
      case 'repeatable':
        expect(outcome()).toEqual([first, second]);
    }
  });

  test.each(valued)('$name once, in the type that its entry makes', ({ name, entry }) => {
    const [value] = twoValues(name);
    expect(given(name, [value])).toEqual(entry.often === 'repeatable' ? [value] : value);
  });
});

test.each(entries.filter(({ entry }) => choiceOf(entry) !== null))('$name takes none but its choices', ({ name }) => {
  expect(() => given(name, ['no-such-choice'])).toThrow(
    expect.objectContaining({ misuse: expect.objectContaining({ fault: 'unknown-value', given: 'no-such-choice' }) }),
  );
});

/** The code of the command line, without what states the options and says them. */
const readers = readdirSync('src/cli', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/^(?:options|words)[/\\]/.test(name) && name !== 'commands.ts')
  .map((name) => readFileSync(`src/cli/${name}`, 'utf8'))
  .join('\n');

test.each(entries)('the option $name is read: an answer does not go on as if it were not given', ({ entry }) => {
  const name = attributeOf(entry);
  const ways = [
    `(?:[oO]ptions|given)\\??\\.${name}\\b`,
    `\\{[^{}]*\\b${name}\\b[^{}]*\\}(?:: (?:Pick<)?Options| = .*[oO]ptions)`,
    `'${name}'`,
  ];
  expect(new RegExp(ways.join('|')).test(readers), `nothing in src/cli reads "${name}" of the options`).toBe(true);
});
