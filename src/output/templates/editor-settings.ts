/** Settings for editors: indentation for all of them, and for VS Code the schemas of files that do not name theirs. */
import type { FileKind } from '../../plan/written.ts';
import { fileKinds, kindWords } from '../words/file-kinds.ts';
import { inPlan, type NewPlan, schemaFolder } from './new-plan.ts';

/** `.editorconfig`: UTF-8, two spaces, a newline at the end. */
export function editorConfig(): string {
  return `root = true

[*.{yaml,yml}]
charset = utf-8
end_of_line = lf
insert_final_newline = true
trim_trailing_whitespace = true
indent_style = space
indent_size = 2
`;
}

/** `.vscode/settings.json`. Nothing reformats a file: the issued text stays as it was typed. */
export function codeSettings(plan: NewPlan): string {
  return json({
    'yaml.schemas': Object.fromEntries(fileKinds.map((kind) => [schemaOf(plan, kind), inPlan(plan, fileOf(kind))])),
    'yaml.format.enable': false,
    '[yaml]': {
      'editor.insertSpaces': true,
      'editor.tabSize': 2,
      'editor.formatOnSave': false,
      'editor.quickSuggestions': { other: true, comments: false, strings: true },
    },
    'files.encoding': 'utf8',
  });
}

/** `.vscode/extensions.json`: the extension that reads the schemas. */
export function codeExtensions(): string {
  return json({ recommendations: ['redhat.vscode-yaml', 'editorconfig.editorconfig'] });
}

function schemaOf(plan: NewPlan, kind: FileKind): string {
  return `./${inPlan(plan, `${schemaFolder}/${kind}.json`)}`;
}

/** `progress/*.yaml` for the files of which there is one a task. */
function fileOf(kind: FileKind): string {
  return kindWords[kind].vi[0].replace(/<[^>]*>/, '*');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
