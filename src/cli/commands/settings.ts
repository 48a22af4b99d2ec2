/** `dondoc settings`: what is settled by the user and by the plan, and where each comes from. */

import { shownPath } from '../../open/find-plan.ts';
import { openPlan } from '../../open/open-plan.ts';
import { levelByVariable } from '../../output/terminal/color-level.ts';
import { fixedFiles } from '../../plan/folder.ts';
import type { SettingsAnswer, SettledValue } from '../../report/settings-answer.ts';
import { printAnswer } from '../answer/print.ts';
import { settingsRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { planAsked } from '../opening.ts';
import { chosen } from '../option-values.ts';
import { colorChoice } from '../options/shared.ts';
import { readSettings, settingNames, settingsPlaces } from '../settings/settings.ts';

/** Of several plans, what the user settled: no plan's own settings hold for all. */
export async function run(invocation: Invocation, several: readonly string[] | null = null): Promise<number> {
  const { env } = invocation;
  const settings = readSettings(env);
  const answer: SettingsAnswer = {
    kind: 'settings',
    file: settingsPlaces(env)[0] ?? null,
    user: settingNames.map((name) => {
      const { value = null, from = null } = settings[name] ?? {};
      return name === 'color' ? colorSetting(value, from, env.variables) : { name, value, from };
    }),
    plan: several === null ? await planSettings(invocation) : null,
  };
  await printAnswer(invocation, settingsRenderers, answer);
  return 0;
}

/** Colour as it holds: what is settled for dondoc, else what a variable says that other programs obey too. */
function colorSetting(
  value: string | null,
  from: SettledValue['from'],
  variables: Invocation['env']['variables'],
): SettledValue {
  const isOpen = value === null || chosen('color', value, colorChoice.oneOf, colorChoice.alsoCalled) === 'auto';
  const decided = isOpen ? levelByVariable(variables) : null;
  if (decided === null) return { name: 'color', value, from };
  return { name: 'color', value: decided.level === 0 ? 'never' : 'always', from: { variable: decided.variable } };
}

async function planSettings(invocation: Invocation): Promise<SettingsAnswer['plan']> {
  const { env, options } = invocation;
  const opened = await openPlan(env, await planAsked(invocation), null);
  if ('fault' in opened) {
    if (options.plan === undefined) return null;
    const { known } = await import('../opening.ts');
    return known(opened) as never;
  }
  const written = opened.plan.files.find(({ file }) => file === fixedFiles.plan)?.written;
  const own = typeof written === 'object' && 'settings' in written ? written.settings : {};
  const settled = Object.entries(opened.plan.settings).map(([name, value]): SettledValue => {
    const isWritten = typeof own === 'object' && Object.hasOwn(own, name);
    const { file, line } = opened.locate({ file: fixedFiles.plan, path: ['settings', name], part: 'value' });
    return { name, value: String(value), from: isWritten ? { file, line } : null };
  });
  return { folder: shownPath(env, opened.folder), settings: settled };
}
