/** The command line: commander with our own words and our own errors. */
import { Command, Option as CommanderOption } from 'commander';
import { nearestOf } from '../diagnostics/nearest.ts';
import type { Environment } from '../env/environment.ts';
import type { FormatName } from '../output/formats.ts';
import type { Language } from '../output/words/language.ts';
import { askedFormat } from './asked-format.ts';
import { type CommandName, type CommandSpec, commandGroups, commandNames, commands } from './commands.ts';
import { understood } from './option-values.ts';
import { argumentNamed } from './options/arguments.ts';
import { flagsOf, isValued, type Valued } from './options/option.ts';
import { isShared, type OptionName, type Options, optionEntries } from './options.ts';
import { firstWord, isHelp } from './spelling.ts';
import { UsageError } from './usage-error.ts';
import { commanderTitles, helpWords, termInWords } from './words/commands.ts';
import { helpFoot, optionHelp } from './words/help-page.ts';

/** What the command line asks for: a command with its words and options. */
export interface Request {
  readonly name: CommandName;
  readonly words: readonly string[];
  readonly options: Options;
  readonly format: FormatName | null;
}

/**
 * Reads the command line; null where it names no command. Help and version are printed at once, and thrown is that they were.
 * Throws a UsageError for anything it does not understand.
 */
export function readCommandLine(
  argv: readonly string[],
  env: Pick<Environment, 'stdout' | 'version'>,
  language: Language,
): Request | null {
  let request: Request | null = null;
  const program = programAlone(argv, env, language);
  const asked = argv[firstWord(argv)];
  if (argv.some(isHelp) && asked !== undefined && !commandNames.some((name) => name === asked)) unknownCommand(asked);
  for (const name of commandsByGroup) {
    const { argument, group } = commands[name];
    const command = program.command(name).description(helpWords.commands[name][language]);
    command.helpGroup(helpWords.groups[group][language]);
    for (const one of argument?.split(' ') ?? []) command.argument(one, argumentNamed(one)?.words[language]);
    // Only the command asked for needs its options: making them all costs more than reading them.
    if (argv.includes(name)) {
      addOptions(command, name, language, argv);
      command.addHelpText('after', () => `\n${helpFoot(name, language)}`);
    }
    command.action((...given: unknown[]) => {
      request = requestOf(name, command, given);
    });
  }
  program.action(() => {});
  program.parse(['node', 'dondoc', ...argv]);
  return request;
}

/** What holds whichever command is asked for. */
function programAlone(
  argv: readonly string[],
  env: Pick<Environment, 'stdout' | 'version'>,
  language: Language,
): QuietCommand {
  return new QuietCommand('dondoc')
    .description(helpWords.program[language])
    .usage(helpWords.usage[language])
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => env.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => env.stdout.columns ?? 80,
      getOutHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => commanderTitles[title]?.[language] ?? title,
      commandUsage: (command) => termInWords(usageOf(command, language), language),
      optionTerm: ({ flags }) => termInWords(flags, language),
      argumentTerm: (argument) => termInWords(argument.name(), language),
      subcommandTerm: (command) => termInWords(commandLine(command.name() as CommandName), language),
    })
    .optionsGroup(helpWords.sharedOptions[language])
    .helpOption('-h, --help', helpWords.help[language])
    .helpCommand(false)
    .version(
      argv.includes('-V') || argv.includes('--version') ? env.version : '',
      '-V, --version',
      helpWords.version[language],
    )
    .addOption(switchOption('noColor', language))
    .addOption(switchOption('noPager', language))
    .option(optionEntries.lang.flags, optionEntries.lang.words[language])
    .addHelpText('after', `\n${helpWords.more[language]}`);
}

/** As help lists them. */
const commandsByGroup = commandGroups.flatMap((group) => commandNames.filter((name) => commands[name].group === group));

/** Commander that tells of a wrong command line by throwing what is wrong instead of an English sentence. */
class QuietCommand extends Command {
  override createCommand(name?: string): Command {
    return new QuietCommand(name);
  }

  unknownOption(flag: string): never {
    const known = [...this.options.flatMap(({ long }) => long ?? []), '--help'];
    const belongsAfter = this.parent === null ? commandTaking(flag, this.args) : null;
    throw new UsageError({ fault: 'unknown-option', given: flag, nearest: nearestOf(flag, known), belongsAfter });
  }

  unknownCommand(): never {
    return unknownCommand(this.args[0] ?? '');
  }

  missingArgument(name: string): never {
    throw new UsageError({ fault: 'missing-argument', name, command: this.name() });
  }

  optionMissingArgument({ flags }: { readonly flags: string }): never {
    throw new UsageError({ fault: 'missing-value', option: flags });
  }

  _excessArguments(received: readonly string[]): never {
    if (this.parent === null) this.unknownCommand();
    throw new UsageError({
      fault: 'excess-argument',
      given: received[this.registeredArguments.length] ?? '',
      command: this.name(),
    });
  }
}

function unknownCommand(given: string): never {
  const nearest = nearestOf(given, [...commandNames, 'help', 'version']);
  throw new UsageError({ fault: 'unknown-command', given, nearest });
}

/** An option without a value. What commander makes of a name with `no-` before it is switched off: it is one like the others. */
function switchOption(name: OptionName, language: Language): CommanderOption {
  const { flags, words } = optionEntries[name];
  const option = new CommanderOption(flags, words[language]);
  option.negate = false;
  return option;
}

function commandLine(name: CommandName): string {
  const { argument } = commands[name];
  return argument === undefined ? name : `${name} ${argument}`;
}

function addOptions(command: Command, name: CommandName, language: Language, argv: readonly string[]): void {
  const spec = commands[name];
  const add = (option: OptionName) => command.addOption(commanderOption(option, spec, language, argv));
  spec.options.filter((option) => !isShared(option)).forEach(add);
  command.optionsGroup(helpWords.sharedOptions[language]);
  spec.options.filter(isShared).forEach(add);
}

function commanderOption(
  name: OptionName,
  spec: CommandSpec,
  language: Language,
  argv: readonly string[],
): CommanderOption {
  const entry = optionEntries[name];
  if (!isValued(entry)) return switchOption(name, language);
  const option = new CommanderOption(entry.flags, optionHelp(entry, spec, language));
  return option.argParser((value: string, before: Given) => {
    // A value that looks like an option was forgotten, unless an equals sign says what it is.
    if (value.startsWith('--') && !argv.some((word) => word.endsWith(`=${value}`)))
      throw new UsageError({ fault: 'missing-value', option: entry.flags });
    return givenTo(entry, value, before);
  });
}

/** What an option was given so far. */
type Given = string | readonly string[] | undefined;

/** The value with those given before. */
function givenTo({ often, flags }: Valued, value: string, before: Given): Given {
  switch (often) {
    case 'repeatable':
      return [...(before ?? []), value];
    case 'list':
      return before === undefined ? value : `${before},${value}`;
    case undefined:
      if (before === undefined) return value;
      throw new UsageError({ fault: 'option-twice', option: flags });
  }
}

/** The command to put an option after: the one typed, else the first that takes it; null when none does. */
function commandTaking(flag: string, typed: readonly string[]): CommandName | null {
  const taking = commandNames.filter((name) =>
    commands[name].options.some((option: OptionName) => flagsOf(optionEntries[option]).includes(flag)),
  );
  return taking.find((name) => typed.includes(name)) ?? taking[0] ?? null;
}

function requestOf(name: CommandName, command: Command, given: readonly unknown[]): Request {
  const spec = commands[name];
  const options = understood(command.optsWithGlobals(), spec.options);
  const words = given
    .slice(0, -2)
    .flat()
    .filter((word) => word !== undefined) as string[];
  return { name, words, options, format: askedFormat(spec, options) };
}

function usageOf(command: Command, language: Language): string {
  if (command.parent === null) return `dondoc ${command.usage()}`;
  return `dondoc ${commandLine(command.name() as CommandName)} ${helpWords.optionsTerm[language]}`;
}
