/** What is printed in a CI job stands in its log, which the runner reads line by line for commands to itself. */
import type { Environment, Output } from '../env/environment.ts';
import { type FormatName, formats } from '../output/formats.ts';
import { jsonWithoutWorkflowCommands, withoutWorkflowCommands } from '../output/text/workflow-commands.ts';

/** By whether they are set a job is known whose runner obeys what it reads. */
const runners = ['GITHUB_ACTIONS', 'GITEA_ACTIONS', 'TF_BUILD', 'TEAMCITY_VERSION'];

/**
 * The world in which nothing of an answer in the format is a command to the runner, other than those that the format is made of.
 * What goes to a file is left as it is: no runner reads it.
 */
export function inJobLog(env: Environment, format: FormatName | null): Environment {
  if (runners.every((name) => (env.variables[name] ?? '') === '')) return env;
  const form = format === null ? undefined : formats[format].form;
  const safe = form === 'json' ? jsonWithoutWorkflowCommands : withoutWorkflowCommands;
  return {
    ...env,
    stdout: form === 'commands' ? env.stdout : guarded(env.stdout, safe),
    stderr: guarded(env.stderr, withoutWorkflowCommands),
  };
}

function guarded(output: Output, safe: (text: string) => string): Output {
  if (output.isFile) return output;
  return { ...output, write: (content) => output.write(typeof content === 'string' ? safe(content) : content) };
}
