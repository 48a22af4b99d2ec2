/** `dondoc settings` where several plans are settled, or given: what the user settled, since no plan's own settings hold for all. */
import { printSettings } from '../commands/settings.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  return await printSettings(invocation, null);
}
