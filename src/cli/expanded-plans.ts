/** Plans that the shell named: of `--plan ke-hoach/*` it makes words, of which only the first would be the option's. */
import type { Environment } from '../env/environment.ts';
import { planAt } from '../open/find-plan.ts';
import type { Place } from '../open/world.ts';

/**
 * The command line with `--plan` before each further plan. Only what stands right behind the option and lies in the same folder
 * as its value can come of a pattern; files beside the plans, such as a register, are left out.
 */
export function withExpandedPlans(argv: readonly string[], place: Place): readonly string[] {
  const at = argv.indexOf('--plan');
  if (at < 0 || argv.length < at + 3) return argv;
  const behind = argv.slice(at + 1);
  const expanded = behind.slice(0, expandedIn(behind, place));
  if (expanded.length < 2) return argv;
  const plans = expanded.filter((word) => isPlan(word, place) || kindOf(word, place) !== 'file');
  const rest = withExpandedPlans(behind.slice(expanded.length), place);
  return [...argv.slice(0, at), ...plans.flatMap((word) => ['--plan', word]), ...rest];
}

/** How many of the words came of one pattern, up to the last plan among them. */
function expandedIn([first = '', ...others]: readonly string[], place: Place): number {
  const above = place.path.dirname(first);
  const end = others.findIndex((word) => place.path.dirname(word) !== above || kindOf(word, place) === null);
  return others.slice(0, end < 0 ? undefined : end).findLastIndex((word) => isPlan(word, place)) + 2;
}

function isPlan(word: string, place: Place): boolean {
  return planAt(place, place.path.resolve(place.cwd, word)) !== null;
}

function kindOf(word: string, { cwd, files, path }: Place) {
  return files.kind(path.resolve(cwd, word));
}

/** A folder as the shell would have named it: the home folder in the place of `~`. */
export function withHome(folder: string, { HOME, USERPROFILE }: Environment['variables']): string {
  return folder.replace(/^~(?=$|[/\\])/, () => HOME ?? USERPROFILE ?? '~');
}
