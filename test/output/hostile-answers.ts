/** Findings whose facts and file names are meant to break out of any format. */
import type { CheckAnswer, LocatedFinding } from '../../src/report/check-answer.ts';
import { answerOf, place } from './check/sample-check.ts';

/** What breaks out of one format or another: of XML, JSON, workflow commands, URIs, placeholders, terminals. */
export const hostileTexts: readonly string[] = [
  'quotes " \' ` &quot; \\"',
  'lines\nof\r\nseveral\rkinds',
  ']]> <!-- <![CDATA[ </failure><b> &lt; &#10;',
  '::error file=x::y\n::add-mask::z',
  '##[error]x ##[add-path]y',
  '%0A%0D%25%3A%2C %',
  'a,b:c=d;e',
  '{0} {{1}} [x](http://e.example) **b**',
  'esc \u001b[2J\u001b]0;x\u0007 \u009b31m \u0000',
  'bidi \u202e\u2066 hidden \u200b\u2060\ufeff \u00ad',
  'lone \ud800 surrogates \udc00 and \ufffe \uffff',
  'four bytes 🙂 𝒳 \u{e0041}',
  'line\u2028separators\u2029',
  'chữ Việt: Đề án “học tập suốt đời” Ệ',
  '  leading and trailing blanks  ',
];

/** File names that git and the disk allow. */
export const hostileFiles: readonly string[] = [
  'kế hoạch/Phụ lục số 1.yaml',
  'a b#c?d%20e.yaml',
  'a%0Ab,c:d=e;f.yaml',
  'quotes "\'`&<>.yaml',
  'back\\slash/[x](y){0}.yaml',
  '::error::x.yaml',
  'smile🙂𝒳.yaml',
  'control\u001b\nx\u202e.yaml',
  'lone\ud800.yaml',
];

/** The text with lone surrogates, which no UTF-8 holds, replaced. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function hostileFinding(id: string, file: string): LocatedFinding {
  return {
    rule: 'unknown-agency',
    severity: 'error',
    facts: { id, nearest: null },
    location: place(file, 3, 7, `lead: ${id}`),
    task: null,
    related: [],
  };
}

/** A finding for each text, in a plain file; then one for each file, with a plain text. */
export const hostileAnswer: CheckAnswer = answerOf([
  ...hostileTexts.map((text) => hostileFinding(text, 'plan/plan.yaml')),
  ...hostileFiles.map((file) => hostileFinding('so-x', file)),
]);
