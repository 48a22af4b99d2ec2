/** The files of an imported plan: its own, with what a new plan has besides, and the list of what is to be looked at. */
import type { DraftPlan } from '../../import/draft-plan.ts';
import type { Review } from '../../import/review.ts';
import { appendixName, fixedFiles } from '../../plan/folder.ts';
import type { SourceFile } from '../../plan/source-file.ts';
import { inPlan, type NewPlan, schemaLine, type TemplateFile } from '../templates/new-plan.ts';
import { planFiles } from '../templates/plan-files.ts';
import { importWords, sourcePlaceText } from '../words/import.ts';
import { reasonText } from '../words/import-reasons.ts';
import type { Language } from '../words/language.ts';
import { agenciesLines } from './agencies-yaml.ts';
import { appendixLines } from './appendix-yaml.ts';
import { extendedRegister } from './extended-register.ts';
import { planLines } from './plan-yaml.ts';
import type { YamlLines } from './yaml-lines.ts';

/** A thing to look at with its place in what was written; null where it is in none of the files. */
export interface PlacedReview {
  readonly review: Review;
  /** The name of the file in the plan's folder. */
  readonly file: string | null;
  readonly line: number | null;
}

export interface ImportFiles {
  /** The plan's own, without what a new plan has besides. */
  readonly own: readonly { readonly name: string; readonly text: string }[];
  /** In the order in which a newcomer would read them. */
  readonly files: readonly TemplateFile[];
  readonly reviews: readonly PlacedReview[];
}

/** Where what the plan has no place for is kept. */
const leftoverFile = 'xem-lai.md';

/** What an import makes of its own. */
const kinds = ['plan', 'appendix', 'agencies'] as const;
type Kind = (typeof kinds)[number];

/** The files of the plan that is to be made; `register` is the one that was given. */
export function importFiles(draft: DraftPlan, plan: NewPlan, register: SourceFile | null = null): ImportFiles {
  const say = (review: Review) => withPlace(review, plan.language);
  const made: { readonly name: string; readonly text: string }[] = [];
  const reviews: PlacedReview[] = [];
  const add = (name: string, kind: Kind, { lines, placed }: YamlLines) => {
    const head = [schemaLine(kind), ...importWords.headings[kind][plan.language].map((line) => `# ${line}`)];
    made.push({ name, text: `${[...head, ...lines].join('\n')}\n` });
    for (const [review, line] of placed) reviews.push({ review, file: name, line: line + head.length });
  };
  add(fixedFiles.plan, 'plan', planLines(draft, plan.today.slice(0, 4), say));
  for (const [at, appendix] of draft.appendices.entries()) {
    add(appendixName(at + 1), 'appendix', appendixLines(appendix, draft.agencies, say));
  }
  const agencies = [...new Set(draft.agencies.values())];
  const name = fixedFiles.agencies;
  if (register === null) add(name, 'agencies', agenciesLines(agencies, say));
  else {
    const { text, placed } = extendedRegister(register, agencies, say);
    made.push({ name, text });
    for (const [review, line] of placed) reviews.push({ review, file: name, line });
  }
  for (const review of draft.leftOut) reviews.push({ review, file: null, line: null });
  if (reviews.length > 0) made.push({ name: leftoverFile, text: leftoverText(reviews, plan.language) });
  return { own: made.filter(({ name }) => name !== leftoverFile), files: withTemplates(made, plan), reviews };
}

/** The reason with its place in the source. */
export function withPlace(review: Review, language: Language): string {
  const reason = reasonText(review, language);
  return review.place === null ? reason : `${reason} (${sourcePlaceText(review.place, language)})`;
}

/** What a new plan has beside its own three files stays as it is. */
function withTemplates(
  made: readonly { readonly name: string; readonly text: string }[],
  plan: NewPlan,
): readonly TemplateFile[] {
  const own = kinds.map((kind) => inPlan(plan, fixedFiles[kind]));
  const others = planFiles(plan).filter(({ path }) => !own.includes(path));
  return [
    ...made.map(({ name, text }) => {
      return { path: inPlan(plan, name), content: text, isExecutable: false, mayExist: false, needed: [] };
    }),
    ...others,
  ];
}

/** Everything to look at, and whole what the plan has no place for. */
function leftoverText(reviews: readonly PlacedReview[], language: Language): string {
  const lines = reviews.map(({ review, file, line }) => {
    const at = file === null ? '' : `${file}:${line ?? ''}: `;
    const whole = file === null && review.text.length > 150 ? `\n\n${indented(review.text)}\n` : '';
    return `- [ ] ${at}${withPlace(review, language)}${whole}`;
  });
  return `# ${importWords.leftover[language].join(' ')}\n\n${lines.join('\n')}\n`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}
