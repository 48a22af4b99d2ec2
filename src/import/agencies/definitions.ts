/** Names that a document gives for its own use: *UBND các huyện, thị xã, thành phố (sau đây viết tắt là UBND cấp huyện)*. */
import { beginsName } from './heads.ts';
import { splitNames } from './split-names.ts';

interface Definition {
  readonly full: string;
  readonly short: string;
}

const definition =
  /\(\s*(?:sau đây |dưới đây )?(?:được )?(?:gọi|viết)(?: chung| tắt| ngắn gọn)* là:?\s*[“"]?([^()“”"]{2,80})[”"]?\s*\)/giu;
/** So many characters in front may belong to the name. */
const reach = 200;

/** The definitions of bodies in the text. */
export function definitionsIn(text: string): readonly Definition[] {
  return [...text.matchAll(definition)].flatMap((match) => {
    const short = (match[1] ?? '').trim();
    const before = text.slice(Math.max(0, match.index - reach), match.index).trim();
    const full = splitNames(before.replace(/^.*[.;:]\s/su, '')).at(-1)?.name ?? '';
    return beginsName(full) && beginsName(short) ? [{ full, short }] : [];
  });
}
