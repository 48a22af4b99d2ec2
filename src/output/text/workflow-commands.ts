/**
 * Workflow commands in the log of a CI job: `::error::…` at the start of a line (GitHub, Gitea), `##[error]…` anywhere in one
 * (GitHub of old), `##vso[…]` (Azure), `##teamcity[…]`. A text from a plan that looks like one would be obeyed.
 */

/** Behind what the runner trims, and behind our own colours. */
const atLineStart = /^((?:[^\S\n]|\u001b\[[\d;]*m)*:)(?=:)/gm;
const anywhere = /##(?=\w*\[)/g;

/** The text with an invisible character in each, so that it is none any more and reads the same. */
export function withoutWorkflowCommands(text: string): string {
  return text.replace(atLineStart, '$1\u200b').replace(anywhere, '##\u200b');
}

/** The same for JSON, in which a character may stand as its escape: it says what it said. No line of it begins with a text. */
export function jsonWithoutWorkflowCommands(text: string): string {
  return text.replace(anywhere, '#\\u0023');
}
