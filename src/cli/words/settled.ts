/** What is said where a setting makes an answer another one than the command line alone. */
import { visible } from '../../output/text/visible.ts';
import type { InBoth } from '../../output/words/language.ts';

export const narrowed: InBoth<(agency: string) => string> = {
  vi: (agency) => `chỉ nhiệm vụ của ${visible(agency)}, theo thiết lập agency (dondoc settings); tất cả: --agency all`,
  en: (agency) => `only the tasks of ${visible(agency)}, by the setting agency (dondoc settings); all: --agency all`,
};
