/** Every command once: its arguments, its options, its formats, and the module that carries it out, loaded only then. */

import { remindersRenderers } from './answer/letter-renderers.ts';
import type { Renderers } from './answer/rendered.ts';
import {
  agenciesRenderers,
  bookRenderers,
  checkRenderers,
  deadlineRenderers,
  diffRenderers,
  documentRenderers,
  historyRenderers,
  importRenderers,
  overdueRenderers,
  periodicRenderers,
  returnRenderers,
  settingsRenderers,
  showRenderers,
  statusRenderers,
} from './answer/renderers.ts';
import type { Invocation } from './invocation.ts';
import type { ArgumentNotation } from './options/arguments.ts';
import { filtersOptions } from './options/filters.ts';
import { optionNames } from './options/option.ts';
import type { OptionName } from './options.ts';

/** A command as the command line knows it. */
export interface CommandSpec {
  /** Commander's notation, a blank between several: `<id>`, `[words...]`, `<before> [after]`. */
  readonly argument?: ArgumentNotation | `${ArgumentNotation} ${ArgumentNotation}`;
  readonly options: readonly OptionName[];
  /** What she is about, as help groups them. */
  readonly group: CommandGroup;
  readonly ending: CommandEnding;
  /** The first is the default; absent where the answer has just one form. */
  readonly formats?: Renderers<never>;
  readonly load: () => Promise<{ readonly run: (invocation: Invocation) => Promise<number> }>;
  /** The same over several plans, whose folders (absolute) are given; a command without it is about one plan. */
  readonly several?: () => Promise<{
    readonly run: (invocation: Invocation, folders: readonly string[]) => Promise<number>;
  }>;
}

/** To look, to record a fact, to check what is written, to make a plan and set up. */
export const commandGroups = ['look', 'record', 'check', 'plan'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** Which exit codes it can end with, besides those of every command. */
export type CommandEnding = 'reads' | 'lists' | 'checks' | 'phrases' | 'imports' | 'writes' | 'sends';

const screen = ['lang', 'color', 'noColor', 'noPager'] as const satisfies OptionName[];
const common = ['at', 'asOf', 'format', ...screen, 'quiet'] as const satisfies OptionName[];
const toFile = ['answerFile', 'replaceFile'] as const satisfies OptionName[];
const filters = optionNames(filtersOptions);
const written = ['preview', 'yes', 'commit', 'lang', 'color', 'noColor', 'quiet'] as const satisfies OptionName[];
const writing = ['onePlan', ...written] as const satisfies OptionName[];
const evidence = ['evidence', 'evidenceDate', 'evidenceTitle'] as const satisfies OptionName[];
const said = ['count', 'note', 'obstacle', 'proposal'] as const satisfies OptionName[];
const instrument = [
  'instrument',
  'instrumentDate',
  'issuer',
  'requested',
  'requestedDate',
  'requestedBy',
  'reason',
] as const satisfies OptionName[];

const everyCommand = {
  check: {
    group: 'check',
    ending: 'checks',
    argument: '[plan...]',
    options: ['plan', ...common, 'against', 'stdinFile', 'strict', 'outputFile', 'writeBaseline'],
    formats: checkRenderers,
    load: () => import('./commands/check.ts'),
    several: () => import('./plans/check.ts'),
  },
  status: {
    group: 'look',
    ending: 'lists',
    argument: '[words...]',
    options: [
      'plan',
      ...common,
      ...toFile,
      ...filters,
      'stale',
      'withObstacles',
      'within',
      'since',
      'by',
      'order',
      'all',
      'full',
      'failOn',
      'keepGoing',
    ],
    formats: { ...statusRenderers, ...bookRenderers },
    load: () => import('./commands/status.ts'),
    several: () => import('./plans/status.ts'),
  },
  overdue: {
    group: 'look',
    ending: 'lists',
    argument: '[words...]',
    options: ['plan', ...common, ...toFile, ...filters, 'within', 'by', 'full', 'failOn', 'keepGoing'],
    formats: { ...overdueRenderers, ...bookRenderers },
    load: () => import('./commands/overdue.ts'),
    several: () => import('./plans/overdue.ts'),
  },
  report: {
    group: 'look',
    ending: 'reads',
    argument: '[period...]',
    options: ['plan', ...common, ...toFile, 'reportOf', 'within', 'keepGoing'],
    formats: periodicRenderers,
    load: () => import('./commands/report.ts'),
    several: () => import('./plans/report.ts'),
  },
  remind: {
    group: 'look',
    ending: 'sends',
    argument: '[words...]',
    options: [
      'plan',
      'at',
      'asOf',
      'format',
      ...screen,
      'quietReminders',
      ...filters,
      'within',
      'failOn',
      'outputFolder',
      'replaceFiles',
      'send',
      'rehearse',
      'retryUnknown',
      'log',
      'markSent',
      'keepGoing',
    ],
    formats: remindersRenderers,
    load: () => import('./commands/remind.ts'),
    several: () => import('./plans/remind.ts'),
  },
  show: {
    group: 'look',
    ending: 'reads',
    argument: '<tasks...>',
    options: ['onePlan', ...common, ...toFile, 'within'],
    formats: showRenderers,
    load: () => import('./commands/show.ts'),
  },
  diff: {
    group: 'look',
    ending: 'reads',
    argument: '<before> [after]',
    options: ['plan', 'asOf', 'format', ...toFile, ...screen, 'quiet', 'within', 'keepGoing'],
    formats: diffRenderers,
    load: () => import('./commands/diff.ts'),
    several: () => import('./plans/diff.ts'),
  },
  history: {
    group: 'look',
    ending: 'reads',
    argument: '[task...]',
    options: ['onePlan', ...common, ...toFile, ...filters],
    formats: historyRenderers,
    load: () => import('./commands/history.ts'),
  },
  agencies: {
    argument: '[words...]',
    group: 'look',
    ending: 'reads',
    options: ['plan', ...common, ...toFile, 'keepGoing'],
    formats: agenciesRenderers,
    load: () => import('./commands/agencies.ts'),
    several: () => import('./plans/agencies.ts'),
  },
  print: {
    group: 'look',
    ending: 'reads',
    options: ['onePlan', 'at', 'format', ...toFile, 'lang', 'noPager', 'quiet'],
    formats: documentRenderers,
    load: () => import('./commands/print.ts'),
  },
  deadline: {
    group: 'check',
    ending: 'phrases',
    argument: '<phrase...>',
    options: ['format', ...screen],
    formats: deadlineRenderers,
    load: () => import('./commands/deadline.ts'),
  },
  explain: {
    group: 'check',
    ending: 'reads',
    argument: '[rule]',
    options: [...screen],
    load: () => import('./commands/explain.ts'),
  },
  schema: {
    group: 'check',
    ending: 'reads',
    argument: '[kind]',
    options: ['onePlan', 'lang', 'noPager'],
    load: () => import('./commands/schema.ts'),
  },
  init: {
    group: 'plan',
    ending: 'reads',
    argument: '[dir]',
    options: ['title', 'ci', 'dryRun', 'lang', 'quiet'],
    load: () => import('./commands/init.ts'),
  },
  import: {
    argument: '<sources...>',
    group: 'plan',
    ending: 'imports',
    options: ['planOutput', 'register', 'tryImport', 'format', ...screen, 'quiet'],
    formats: importRenderers,
    load: () => import('./commands/import.ts'),
  },
  done: {
    group: 'record',
    ending: 'writes',
    argument: '<tasks...>',
    options: [...writing, ...evidence, ...said, 'reporter', 'period', 'reported'],
    load: () => import('./commands/done.ts'),
  },
  update: {
    group: 'record',
    ending: 'writes',
    argument: '<tasks...>',
    options: [...writing, 'state', ...said, 'reporter', 'period', 'reported'],
    load: () => import('./commands/update.ts'),
  },
  correct: {
    group: 'record',
    ending: 'writes',
    argument: '<id>',
    options: [...writing, 'report', 'state', ...evidence, ...said, 'reporter', 'period', 'reported'],
    load: () => import('./commands/correct.ts'),
  },
  extend: {
    group: 'record',
    ending: 'writes',
    argument: '<tasks...>',
    options: [...writing, 'to', ...instrument],
    load: () => import('./commands/extend.ts'),
  },
  request: {
    group: 'record',
    ending: 'writes',
    argument: '<tasks...>',
    options: [...writing, 'requestedTo', 'request', 'requestDate', 'requestIssuer', 'reason', 'declined'],
    load: () => import('./commands/request.ts'),
  },
  amend: {
    group: 'record',
    ending: 'writes',
    argument: '<tasks...>',
    options: [...writing, 'to', 'lead', 'with', 'suspend', 'resume', 'withdraw', ...instrument],
    load: () => import('./commands/amend.ts'),
  },
  occurred: {
    group: 'record',
    ending: 'writes',
    argument: '<tasks...>',
    options: [...writing, 'occurredOn'],
    load: () => import('./commands/occurred.ts'),
  },
  record: {
    group: 'record',
    ending: 'writes',
    argument: '<file>',
    options: ['plan', ...written, 'reporter', 'reported'],
    load: () => import('./commands/record.ts'),
    several: () => import('./plans/record.ts'),
  },
  undo: {
    group: 'record',
    ending: 'writes',
    options: ['onePlan', 'preview', 'yes', 'lang', 'color', 'noColor', 'quiet'],
    load: () => import('./commands/undo.ts'),
  },
  template: {
    group: 'record',
    ending: 'reads',
    options: ['plan', 'at', 'asOf', 'format', 'lang', 'quiet', 'owing', 'keepGoing', ...toFile],
    formats: returnRenderers,
    load: () => import('./commands/template.ts'),
    several: () => import('./plans/template.ts'),
  },
  settings: {
    group: 'plan',
    ending: 'reads',
    options: ['plan', 'format', 'lang', 'noPager'],
    formats: settingsRenderers,
    load: () => import('./commands/settings.ts'),
    several: () => import('./commands/settings.ts'),
  },
  completion: {
    group: 'plan',
    ending: 'reads',
    argument: '<shell>',
    options: ['lang'],
    load: () => import('./commands/completion.ts'),
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof everyCommand;

export const commands: Readonly<Record<CommandName, CommandSpec>> = everyCommand;
export const commandNames = Object.keys(commands) as readonly CommandName[];
