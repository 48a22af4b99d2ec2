/** An answer as JSON. */
import { jsonText } from './json-text.ts';

/** The version of a JSON document by its kind, 1 for most: a rename or a new meaning makes a new one, an addition does not. */
const schemaVersions: Readonly<Record<string, number>> = { reminders: 2 };

/** The answer as one document with a newline at its end. */
export function answerJson<Answer extends { readonly kind: string }>(answer: Answer): string {
  return jsonText({ schemaVersion: schemaVersions[answer.kind] ?? 1, ...answer });
}
