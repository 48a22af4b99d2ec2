/** `check --write-baseline`: makes the findings that there are the known ones. */

import { shownPath } from '../../open/find-plan.ts';
import type { OpenedPlan } from '../../open/opened-plan.ts';
import { baselineYaml } from '../../output/check/baseline-yaml.ts';
import { visible } from '../../output/text/visible.ts';
import { baselineWords } from '../../output/words/baseline.ts';
import { fixedFiles } from '../../plan/folder.ts';
import { judge } from '../../rules/judge.ts';
import { baselineFindings, baselineFingerprints } from '../../rules/silence.ts';
import { look } from '../../view/look.ts';
import { refuse } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import { openedPlan } from '../opening.ts';
import { say } from '../say.ts';
import { writeOutput } from './output-files.ts';

/** Writes baseline.yaml anew. False after saying on standard error why not: a plan that was not read whole has unknown findings. */
export async function writeBaseline(invocation: Invocation): Promise<boolean> {
  const { env, language } = invocation;
  const opened = await openedPlan(invocation);
  if (!opened.complete) {
    await refuse(invocation, opened, baselineWords.refused[language]);
    return false;
  }
  const findings = baselineFindings(judge(opened, look(opened.plan, opened.asOf)), opened);
  const fingerprints = baselineFingerprints(findings);
  const known = findings.map((finding, index) => ({
    ...finding,
    file: finding.place.file,
    fingerprint: fingerprints[index] ?? '',
  }));
  const file = shownPath(env, env.path.join(opened.folder, fixedFiles.baseline));
  await writeOutput(env, file, baselineYaml(known, schemaBeside(opened)));
  say(invocation, baselineWords.written[language](visible(file), known.length));
  return true;
}

/** Where the schema of the file is, if plan.yaml says where its own is; else null. */
function schemaBeside({ sources }: OpenedPlan): string | null {
  const text = sources.get(fixedFiles.plan)?.text ?? '';
  const folder = /^# yaml-language-server: \$schema=(\S*?)plan\.json[ \t]*\r?$/m.exec(text)?.[1];
  return folder === undefined ? null : `${folder}baseline.json`;
}
