/** Whole runs, each kept as a file that people read: arguments, standard output, standard error, exit code. */
import { describe, expect, test } from 'vitest';
import { commandNames, commands } from '../../src/cli/commands.ts';
import { flagsOf } from '../../src/cli/options/option.ts';
import { everyOptionName, type OptionName, optionEntries } from '../../src/cli/options.ts';
import { formatsOf } from '../../src/output/formats.ts';
import { entriesOf } from './case-file.ts';
import { expectSame, isHeavy, keptRuns } from './kept-runs.ts';

test.each([...keptRuns.keys()].filter((name) => !isHeavy(name)))('%s', expectSame);

describe('the kept runs show', () => {
  const lines = [...keptRuns.values()]
    .flatMap(entriesOf)
    .flatMap((entry) => (entry.kind === 'command' ? [entry.argv] : []));
  const answered = lines.filter((argv) => !argv.includes('--help'));
  const everyFormat = commandNames.flatMap((command) =>
    formatsOf(commands[command].formats).map((format, index) => ({ command, format, isDefault: index === 0 })),
  );

  /** Longer than anybody reads: `test/output/check/sarif.test.ts` holds it to its schema. */
  const isTooLong = ({ format }: (typeof everyFormat)[number]) => format === 'sarif';

  test.each(everyFormat.filter((one) => !isTooLong(one)))(
    'the format $format of $command',
    ({ command, format, isDefault }) => {
      const asked = (argv: readonly string[]) =>
        argv.includes('--format') ? argv[argv.indexOf('--format') + 1] === format : isDefault;
      expect(answered.some((argv) => argv[0] === command && asked(argv))).toBe(true);
    },
  );

  test.each(commandNames)('the command %s in both languages', (command) => {
    const runs = lines.filter((argv) => argv.includes(command));
    expect(runs.some((argv) => argv.includes('en'))).toBe(true);
    expect(runs.some((argv) => !argv.includes('en'))).toBe(true);
  });

  test.each(everyOptionName)('the option %s, by a command that takes it', (option) => {
    const flags = flagsOf(optionEntries[option]);
    const taking = commandNames.filter((name) => commands[name].options.some((one: OptionName) => one === option));
    const isShown = (argv: readonly string[]) =>
      taking.some((name) => argv.includes(name)) && flags.some((flag) => argv.some((word) => isGiven(word, flag)));
    expect(answered.some(isShown)).toBe(true);
  });
});

function isGiven(word: string, flag: string): boolean {
  return word === flag || word.startsWith(`${flag}=`);
}
