/** Making the files of a new plan: all of them or none, and a usage error for what stands in the way. */
import { shownPath } from '../open/find-plan.ts';
import type { NewPlanRefusal } from '../open/new-plan.ts';
import type { TemplateFile } from '../output/templates/new-plan.ts';
import type { Invocation } from './invocation.ts';
import { UsageError } from './usage-error.ts';

/** Where a plan goes when no folder is given: the commands find it there. */
export const usualFolder = 'plan';

/** Makes the files, whose paths are relative to the root. */
export async function makeFiles({ env }: Invocation, root: string, files: readonly TemplateFile[]): Promise<void> {
  const encoder = new TextEncoder();
  const failure = await env.writeNewFiles(
    files.map(({ path, content, isExecutable }) => ({
      path: env.path.join(root, path),
      bytes: typeof content === 'string' ? encoder.encode(content) : content,
      isExecutable,
    })),
  );
  if (failure === null) return;
  const { path, ...why } = failure;
  refuse({ why: 'not-written', file: shownPath(env, path), failure: why });
}

/** What was found; a usage error where it is a refusal. */
export function accepted<Result>(result: Result | NewPlanRefusal): Result {
  if (isRefusal(result)) refuse(result);
  return result;
}

function isRefusal(result: unknown): result is NewPlanRefusal {
  return typeof result === 'object' && result !== null && 'why' in result;
}

function refuse(refusal: NewPlanRefusal): never {
  throw new UsageError({ fault: 'no-new-plan', refusal });
}
