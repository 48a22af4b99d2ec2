/** A request with the settings in the place of what it does not say itself. */
import type { Environment } from '../../env/environment.ts';
import { findPlan } from '../../open/find-plan.ts';
import { readerOf } from '../../output/formats.ts';
import type { ColorFlag } from '../../output/terminal/color-level.ts';
import { commands } from '../commands.ts';
import { withHome } from '../expanded-plans.ts';
import { chosen } from '../option-values.ts';
import { colorChoice } from '../options/shared.ts';
import type { OptionName, Options } from '../options.ts';
import type { Request } from '../program.ts';
import { type Setting, type Settings, sourceText } from './settings.ts';

/** A request as it is carried out. */
interface Settled {
  readonly request: Request;
  readonly env: Environment;
  /** The agency that the answer is narrowed down to because it was settled so; null where it is not. */
  readonly narrowedBy: string | null;
}

/** The request, and the world with the pager that was chosen. A usage error where a setting has a value that it cannot have. */
export function withSettings(request: Request, settings: Settings, env: Environment): Settled {
  const { name, options } = request;
  const takes = (option: OptionName) => commands[name].options.includes(option);
  const color = settings.color === undefined ? null : colorOf(settings.color);
  const settled: Options = {
    ...((takes('plan') || takes('onePlan')) && options.plan === undefined ? planOf(settings.plan, env) : {}),
    ...(color !== null && takes('color') && options.color === undefined ? { color } : {}),
    ...(takes('agency') && options.agency === undefined ? agencyOf(settings.agency, request) : {}),
  };
  const pager = settings.pager?.value;
  const narrowedBy = settled.agency?.[0] ?? null;
  return {
    narrowedBy,
    request: { ...request, options: { ...settled, ...options, ...(isEveryAgency(options) ? { agency: [] } : {}) } },
    env: pager === undefined ? env : { ...env, page: (text) => env.page(text, pager) },
  };
}

/** What is settled of the start page, which has no options of its own but `--no-color`. */
export function startPageOptions(argv: readonly string[], settings: Settings, env: Environment): Options {
  const color = settings.color === undefined ? {} : { color: colorOf(settings.color) };
  return { ...planOf(settings.plan, env), ...(argv.includes('--no-color') ? { color: 'never' } : color) };
}

function colorOf(setting: Setting): ColorFlag {
  return chosen(sourceText(setting), setting.value, colorChoice.oneOf, colorChoice.alsoCalled);
}

/** A variable is said for this very shell; the file only where she stands in no plan. Its folder is relative to the file's. */
function planOf(setting: Setting | undefined, env: Environment): Pick<Options, 'plan'> {
  if (setting === undefined) return {};
  const { path, cwd, variables } = env;
  const value = withHome(setting.value, variables);
  if ('variable' in setting.from) return { plan: [path.resolve(cwd, value) === cwd ? '.' : value] };
  return typeof findPlan(env, null) === 'string'
    ? {}
    : { plan: [path.resolve(path.dirname(setting.from.file), value)] };
}

/** Her own agency, in what she reads on the screen herself: what goes to others or to programs is never cut short by it. */
function agencyOf(setting: Setting | undefined, { name, format, options }: Request): Pick<Options, 'agency'> {
  const isHers =
    (name === 'status' || name === 'overdue') && readerOf(format) === 'screen' && options.output === undefined;
  return setting !== undefined && isHers ? { agency: [setting.value] } : {};
}

/** `--agency all`: every agency, whatever is settled. */
function isEveryAgency({ agency }: Options): boolean {
  return agency?.length === 1 && ['all', 'tất cả'].includes(agency[0]?.normalize('NFC').toLowerCase() ?? '');
}
