/** What every run in the tests is held to: a JSON answer fits the schema of its kind, as `dondoc schema` gives it out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

const folder = path.resolve(import.meta.dirname, '../../docs/schema/answers');
const ajv = new Ajv({ strict: true, allowUnionTypes: true });
const compiled = new Map<string, ValidateFunction>();

/** What does not fit, with its place; null where all does, or the text is no answer of ours as JSON. */
export function misfitOf(text: string): string | null {
  if (!text.startsWith('{\n  "schemaVersion": ')) return null;
  const answer = JSON.parse(text) as { readonly kind: string };
  const fits = schemaFor(answer.kind);
  const isFitting: boolean = fits(answer);
  return isFitting ? null : `${answer.kind}: ${ajv.errorsText(fits.errors, { separator: '\n' })}`;
}

function schemaFor(kind: string): ValidateFunction {
  const fits = compiled.get(kind) ?? ajv.compile(JSON.parse(readFileSync(path.join(folder, `${kind}.json`), 'utf8')));
  compiled.set(kind, fits);
  return fits;
}
