/** An answer in the format asked for. What renders a format is loaded only for it. */
import { type FormatName, formatsOf } from '../../output/formats.ts';
import type { Detail } from '../../output/tasks/table.ts';
import type { Page } from '../../output/terminal/page.ts';
import type { Language } from '../../output/words/language.ts';
import type { Invocation } from '../invocation.ts';
import { chosen } from '../option-values.ts';
import { filePage, pageFor } from './page.ts';

/** How to say it. */
export interface Manner {
  readonly language: Language;
  /** The program's. */
  readonly version: string;
  /** Without the summary, where that is for people. */
  readonly isQuiet: boolean;
  readonly detail: Detail;
  /** Asked only for what people read on a screen. */
  readonly page: () => Promise<Page>;
  /** The office's own letter, which takes the place of ours. */
  readonly letterTemplate?: Uint8Array;
}

/** Text, or the bytes of what is no text. */
export type Content = string | Uint8Array;

/** What makes an answer in one format. */
export type Renderer<Answer> = (answer: Answer, manner: Manner) => Promise<Content>;

/** The formats of an answer, the default first, each with its renderer; without one it does not compile. `Name`s are demanded. */
export type Renderers<Answer, Name extends FormatName = never> = Readonly<
  Partial<Record<FormatName, Renderer<Answer>>> & Record<Name, Renderer<Answer>>
>;

type InLanguage<Answer> = (answer: Answer, language: Language) => Content | Promise<Content>;

/** A renderer for whom the language is enough. */
export function inLanguage<Answer>(load: () => Promise<InLanguage<Answer>>): Renderer<Answer> {
  return async (answer, { language }) => await (await load())(answer, language);
}

type OnPage<Answer> = (answer: Answer, page: Page, detail: Detail) => string;

/** A renderer for people, on a page. */
export function onPage<Answer>(load: () => Promise<OnPage<Answer>>): Renderer<Answer> {
  return async (answer, { page, detail }) => (await load())(answer, await page(), detail);
}

/** The answer in the format; a usage error where it is not given in that. */
export async function rendered<Answer>(
  renderers: Renderers<Answer>,
  answer: Answer,
  format: FormatName | null,
  manner: Manner,
): Promise<Content> {
  const render = renderers[chosen('--format', format ?? '', formatsOf(renderers))] as Renderer<Answer>;
  return await render(answer, manner);
}

/** The manner of standard output, or of the file that takes its place. */
export function mannerOf(invocation: Invocation): Manner {
  const { env, file, language, options } = invocation;
  return {
    language,
    version: env.version,
    isQuiet: options.quiet === true,
    detail: { isFull: options.full === true, isFolded: !asksForOngoing(invocation) },
    page: file === null ? () => pageFor(invocation) : async () => filePage(language),
  };
}

/** Open-ended tasks are told in one line, unless somebody asks for all, for them, or for a place or words that they may have. */
function asksForOngoing({ options, words }: Invocation): boolean {
  const { all, stale, withObstacles, section, standing } = options;
  const isAsked = [all, stale, withObstacles].includes(true);
  return isAsked || section !== undefined || standing !== undefined || words.length > 0;
}

/** The manner of a file: whole, and without colours. */
export function mannerOfFile({ env: { version }, language }: Invocation): Manner {
  const detail = { isFull: true, isFolded: false };
  return { language, version, isQuiet: false, detail, page: async () => filePage(language) };
}

/** The manner of a letter about several plans: with the letter of the first plan that has one of its own. */
export function mannerOver(manners: readonly (Manner | undefined)[]): Manner {
  const known = manners.filter((manner) => manner !== undefined);
  const manner = known.find(({ letterTemplate }) => letterTemplate !== undefined) ?? known[0];
  if (manner === undefined) throw new Error('a letter about no plan');
  return manner;
}

/** What is written to a file. */
export function bytesOf(content: Content): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
