/** An answer as JSON. */
import { jsonText } from './json-text.ts';

/** The version of every JSON document: a rename or a new meaning makes a new one, an addition does not. */
const schemaVersion = 1;

/** The answer as one document with a newline at its end. */
export function answerJson<Answer extends { readonly kind: string }>(answer: Answer): string {
  return jsonText({ schemaVersion, ...answer });
}
