/** GitHub's own parser of workflows: what it finds wrong in one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { repository } from '../main/environment.ts';

type Parser = typeof import('@actions/workflow-parser');

/** The messages for a workflow; keys, events, expressions and cron lines are all looked at. */
export async function githubFindings(text: string): Promise<string[]> {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await parser();
  const { context, value } = parseWorkflow({ name: 'dondoc.yml', content: text }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

let loaded: Promise<Parser> | null = null;

/** The parser in one file: as it is published, Node 20 does not take the way in which it imports JSON. */
function parser(): Promise<Parser> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Parser> {
  const folder = mkdtempSync(path.join(tmpdir(), 'workflow-parser-'));
  try {
    const file = path.join(folder, 'parser.mjs');
    const bundle = await rolldown({ input: '@actions/workflow-parser', cwd: repository, platform: 'node' });
    await bundle.write({ file, format: 'esm' });
    await bundle.close();
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Parser;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
