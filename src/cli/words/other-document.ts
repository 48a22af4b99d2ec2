/** Said of an import into the folder of a plan that seems to be of another document. */
import type { InBoth } from '../../output/words/language.ts';

/** What the folder holds and what was given, as people cite them, and the command that makes a plan of its own. */
type OtherDocument = (folder: string, holds: string, given: string, command: string) => string;

export const otherDocumentWords: InBoth<OtherDocument> = {
  vi: (folder, holds, given, command) =>
    `có vẻ đây là văn bản khác: ${folder} là ${holds}, còn tệp đưa vào là ${given}\n` +
    `  gợi ý: nhập thành một kế hoạch riêng: ${command}`,
  en: (folder, holds, given, command) =>
    `this seems to be another document: ${folder} is ${holds}, and what was given is ${given}\n` +
    `  hint: make a plan of its own: ${command}`,
};
