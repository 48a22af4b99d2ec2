/** A page in one file that loads nothing: its styles and its script are allowed by their hashes, and everything else is refused. */
import { escapeHtml } from '../text/html.ts';
import type { Language } from '../words/language.ts';
import { pageScript } from './script.ts';
import { pageStyle } from './style.ts';

/** What stands in the page. `body` is HTML. */
export interface PageContent {
  readonly title: string;
  readonly body: string;
  /** Whether its tables can be sorted and filtered. */
  readonly hasScript: boolean;
}

/** The whole page. */
export async function pageFrame({ title, body, hasScript }: PageContent, language: Language): Promise<string> {
  const scripts = hasScript ? `'${await hashOf(pageScript)}'` : "'none'";
  const policy = [
    "default-src 'none'",
    `style-src '${await hashOf(pageStyle)}'`,
    `script-src ${scripts}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
${body}${hasScript ? `<script>${pageScript}</script>\n` : ''}</body>
</html>
`;
}

/** As a policy names it. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
