/** `settings` for people: a line a setting, what it is, and where it comes from. */
import type { SettingsAnswer, SettledValue } from '../report/settings-answer.ts';
import { displayWidth } from './terminal/display-width.ts';
import { visible } from './text/visible.ts';
import type { Language } from './words/language.ts';
import { settingsWords as words } from './words/settings.ts';

/** The user's settings, then the plan's, then where to write the user's. */
export function renderSettings({ user, plan, file }: SettingsAnswer, language: Language): string {
  const parts = [`${words.user[language]}\n${lines(user, language)}`];
  if (plan !== null) parts.push(`${words.plan[language]} (${visible(plan.folder)})\n${lines(plan.settings, language)}`);
  if (file !== null) parts.push(`${words.file[language]} ${visible(file)}\n`);
  return parts.join('\n');
}

function lines(settled: readonly SettledValue[], language: Language): string {
  const shown = settled.map(({ name, value, from }) => [name, value ?? '—', sourceOf(from, language)] as const);
  const widths = [0, 1].map((at) => Math.max(...shown.map((row) => displayWidth(visible(row[at] ?? '')))));
  const padded = (text: string, at: number) =>
    visible(text) + ' '.repeat((widths[at] ?? 0) - displayWidth(visible(text)));
  return shown.map(([name, value, from]) => `  ${padded(name, 0)}  ${padded(value, 1)}  ${visible(from)}\n`).join('');
}

function sourceOf(from: SettledValue['from'], language: Language): string {
  if (from === null) return words.byDefault[language];
  return 'variable' in from ? `${words.variable[language]} ${from.variable}` : `${from.file}:${from.line}`;
}
