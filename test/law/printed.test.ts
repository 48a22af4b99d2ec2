/** Every key of the issued document is printed word for word, in every form that `print` has, or `expectations.ts` says why not. */
import { expect, test } from 'vitest';
import { renderDocumentMarkdown } from '../../src/output/document/markdown.ts';
import { renderDocument } from '../../src/output/document/text.ts';
import type { Page } from '../../src/output/terminal/page.ts';
import { plainPaint } from '../../src/output/terminal/paint.ts';
import type { LoadedPlan } from '../../src/plan/load.ts';
import { documentAnswer } from '../../src/report/document.ts';
import type { Plain } from '../../src/source/tree.ts';
import { decidesPrint, nearest, notPrinted, printedInstead } from './expectations.ts';
import { loaded, sample } from './sample.ts';
import { namesOf, places, placesNamed, type SamplePlace, variants } from './walked-sample.ts';

const page: Page = { language: 'vi', paint: plainPaint, width: 100, textWidth: Number.POSITIVE_INFINITY };

/** The document in every form, the one for a terminal last, which breaks its lines. */
function printed({ plan }: LoadedPlan): readonly string[] {
  const answer = documentAnswer(plan);
  return [
    renderDocument(answer, page),
    renderDocumentMarkdown(answer),
    renderDocument(answer, { ...page, textWidth: page.width }),
  ];
}

const issued = namesOf(places.filter(({ isLeaf, name }) => isLeaf && /^(?:plan|appendix):/.test(name)));
/** Whether no key stands beside it whose words are printed instead. */
function isItselfPrinted({ file, path }: SamplePlace): boolean {
  const at = path.findIndex((step) => Object.hasOwn(printedInstead, step));
  if (at < 0) return true;
  const duty = path.slice(0, at).reduce((node, step) => Object(node)[step] as Plain, sample[file] as Plain);
  return !Object.hasOwn(Object(duty), printedInstead[String(path[at])] as string);
}

const isPrinted = (name: string) => nearest(notPrinted, name) === undefined && !decidesPrint.includes(name);

test.each(issued.filter(isPrinted))('%s is printed', async (name) => {
  const before = printed(await loaded(sample));
  for (const { files, saying, text } of placesNamed(name).filter(isItselfPrinted).flatMap(variants)) {
    const [plain = '', ...others] = printed(await loaded(files));
    for (const line of text.split('\n')) expect(plain, saying).toContain(line);
    for (const [index, form] of others.entries()) expect(form, saying).not.toBe(before[index + 1]);
  }
});

test.each(issued.filter((name) => nearest(notPrinted, name) !== undefined))(
  '%s is not printed, as is said with a reason',
  async (name) => {
    const before = printed(await loaded(sample));
    for (const { files, saying } of placesNamed(name).flatMap(variants)) {
      expect(printed(await loaded(files)), saying).toEqual(before);
    }
  },
);

test.each(decidesPrint)('%s decides what is printed, in every form', async (name) => {
  const before = printed(await loaded(sample));
  for (const { files, saying } of placesNamed(name).flatMap(variants)) {
    for (const [index, form] of printed(await loaded(files)).entries()) expect(form, saying).not.toBe(before[index]);
  }
});
