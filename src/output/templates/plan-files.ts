/** Every file of a new plan: the plan itself, the schemas and settings for editors, the recipes for CI. */

import { fixedFiles } from '../../plan/folder.ts';
import { schemaJson } from '../schema/json.ts';
import { fileKinds } from '../words/file-kinds.ts';
import { agenciesYaml } from './agencies-yaml.ts';
import { appendixYaml } from './appendix-yaml.ts';
import { codeExtensions, codeSettings, editorConfig } from './editor-settings.ts';
import { attributeLines, gitAttributes, gitIgnore, ignoreLines } from './git-settings.ts';
import { githubWorkflow } from './github-workflow.ts';
import { gitlabJob } from './gitlab-job.ts';
import { type CiService, inPlan, type NewPlan, schemaFolder, type TemplateFile } from './new-plan.ts';
import { planYaml } from './plan-yaml.ts';
import { preCommitConfig, preCommitScript } from './pre-commit-hook.ts';
import { programFile } from './program.ts';
import { progressReadme } from './progress-readme.ts';

/** GitLab reads one file; a repository that has it includes ours. */
export const gitlabFile = '.gitlab-ci.yml';
export const gitlabIncluded = '.gitlab/dondoc.gitlab-ci.yml';

/** The files, in the order in which a newcomer would read them. */
export function planFiles(plan: NewPlan): readonly TemplateFile[] {
  return [
    file(inPlan(plan, fixedFiles.plan), planYaml(plan)),
    file(inPlan(plan, fixedFiles.appendix), appendixYaml(plan)),
    file(inPlan(plan, fixedFiles.agencies), agenciesYaml(plan)),
    file(inPlan(plan, 'progress/README.md'), progressReadme(plan)),
    settingsOf(inPlan(plan, '.gitattributes'), gitAttributes(plan), attributeLines),
    settingsOf(inPlan(plan, '.gitignore'), gitIgnore(plan), ignoreLines),
    ...fileKinds.map((kind) => file(inPlan(plan, `${schemaFolder}/${kind}.json`), schemaJson(kind, plan.language))),
    { ...file('.editorconfig', editorConfig()), mayExist: true },
    { ...file('.vscode/settings.json', codeSettings(plan)), mayExist: true },
    { ...file('.vscode/extensions.json', codeExtensions()), mayExist: true },
  ];
}

/**
 * The files of all recipes asked for, with the program (what npm installs) that they run. `hasGitlabFile`: whether GitLab's
 * file is there already.
 */
export function recipeFiles(plan: NewPlan, program: Uint8Array, hasGitlabFile: boolean): readonly TemplateFile[] {
  return [
    ...plan.ci.flatMap((service) => recipe(service, plan, hasGitlabFile)),
    { ...file(programFile(plan.version), program), mayExist: true },
  ];
}

/** The files of the recipe for one service. */
export function recipe(service: CiService, plan: NewPlan, hasGitlabFile: boolean): readonly TemplateFile[] {
  switch (service) {
    case 'github':
      return [file('.github/workflows/dondoc.yml', githubWorkflow(plan))];
    case 'gitlab':
      return [file(hasGitlabFile ? gitlabIncluded : gitlabFile, gitlabJob(plan))];
    case 'pre-commit':
      return [
        { ...file('.githooks/pre-commit', preCommitScript(plan)), isExecutable: true },
        { ...file('.pre-commit-config.yaml', preCommitConfig(plan)), mayExist: true },
      ];
  }
}

function file(path: string, content: string | Uint8Array): TemplateFile {
  return { path, content, isExecutable: false, mayExist: false, needed: [] };
}

/** A file that a repository has for other reasons too: where it lies in the plan's folder already, it needs these lines. */
function settingsOf(path: string, text: string, needed: readonly string[]): TemplateFile {
  return { ...file(path, text), mayExist: true, needed };
}
