/** An answer as JSON. */
import type { JsonAnswer } from '../json-answers.ts';
import { jsonKinds } from '../words/json-kinds.ts';
import { jsonText } from './json-text.ts';

/** The answer as one document with a newline at its end. */
export function answerJson(answer: JsonAnswer): string {
  return jsonText({ schemaVersion: jsonKinds[answer.kind].version, ...answer });
}
