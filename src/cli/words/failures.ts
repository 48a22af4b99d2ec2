/** What is said when no answer can be given: a wrong command line, or a fault of the program itself. */
import { visible } from '../../output/text/visible.ts';
import { hintLabel } from '../../output/words/advice.ts';
import { both, type Language, type Texts } from '../../output/words/language.ts';
import { type CommandName, commandNames } from '../commands.ts';
import { type Unquoted, unquotedIn } from '../forgotten-quotes.ts';
import { FaultAfterWriting } from '../recording/ending.ts';
import { firstWord } from '../spelling.ts';
import type { Misuse } from '../usage-error.ts';
import { withPlan } from './advised-commands.ts';
import { lackingHelp } from './lacking.ts';
import { usageWords } from './usage.ts';

/** What is wrong, what to do, in two lines; and two more where quotation marks were forgotten besides. */
export function usageText(misuse: Misuse, argv: readonly string[], language: Language): string {
  const all = unquotedIn(argv);
  const cause = all.filter((one) => isCauseOf(misuse, one));
  // The folder was found by its first word: what follows is the command's own.
  const unquoted = all.filter(({ option }) => option !== '--plan');
  const faults: Misuse[] = [
    ...(cause.length > 0 ? [] : [misuse]),
    ...(cause.length > 0 || lackedIn(misuse) !== null ? unquoted : []).map(
      (one) => ({ fault: 'unquoted', ...one }) as const,
    ),
  ];
  return faults.map((fault) => misuseText(fault, argv, language)).join('');
}

function misuseText(misuse: Misuse, argv: readonly string[], language: Language): string {
  const { message, help } = usageWords(misuse, language);
  const lacked = lackedIn(misuse);
  const advice = (lacked === null ? null : lackingHelp(lacked, commandIn(argv), language)) ?? help;
  const remedy = advice === null ? null : withPlan(advice, argv);
  // A bad return has its remedies within, one below each fault.
  const line = `dondoc: ${withPlan(message, argv)}\n`;
  return remedy === null ? line : `${line}  ${hintLabel[language]}: ${remedy}\n`;
}

/** The option that is missing, or whose value is. */
function lackedIn(misuse: Misuse): string | null {
  switch (misuse.fault) {
    case 'missing-value':
    case 'needed-option':
      return misuse.option;
    case 'not-recorded':
      return misuse.refusal.why === 'missing-option' ? misuse.refusal.option : null;
    default:
      return null;
  }
}

/** Whether a word of it is what is not understood, or what the option lacks. */
function isCauseOf(misuse: Misuse, { option, text }: Unquoted): boolean {
  const fault = misuse.fault === 'not-recorded' ? misuse.refusal : misuse;
  if ('given' in fault) return text.split(' ').includes(fault.given);
  return 'why' in fault && fault.why === 'option-without' && fault.option === option;
}

function commandIn(argv: readonly string[]): CommandName | null {
  return commandNames.find((name) => name === argv[firstWord(argv)]) ?? null;
}

/** A fault of the program: one line of what happened and where to report it, no stack trace. */
export function faultText(error: unknown, version: string, language: Language): string {
  const isWritten = error instanceof FaultAfterWriting;
  const what = visible(
    error instanceof Error ? (isWritten ? error.message : `${error.name}: ${error.message}`) : String(error),
  );
  const state = words[isWritten ? 'written' : 'unchanged'][language];
  return `dondoc: ${words.fault[language](what)}\n  ${state} ${words.report[language](version)}\n`;
}

const words = {
  fault: both({
    vi: (what: string) => `lỗi của chương trình: ${what}`,
    en: (what) => `a fault of the program: ${what}`,
  }),
  written: {
    vi: 'Nội dung đã được ghi vào kế hoạch; xem bằng git diff.',
    en: 'The plan was written before; see git diff.',
  },
  unchanged: { vi: 'Dữ liệu không bị thay đổi.', en: 'No data was changed.' },
  report: both({
    vi: (version: string) => `Xin gửi dòng này, phiên bản (${version}) và lệnh đã gõ tới nơi phát hành dondoc.`,
    en: (version) => `Please send this line, the version (${version}) and the command to where you got dondoc.`,
  }),
} satisfies Texts;
