/** English words for the rules about files and YAML. */
import { quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';
import { syntaxEn } from './syntax-en.ts';

const unreadable = {
  missing: 'there is no such file',
  denied: 'the file may not be read',
  folder: 'this is a folder where a file is expected',
  link: 'this is a link to somewhere else and is not followed',
  'too-large': 'the file is too large to be read',
  interrupted:
    'dondoc was cut off while it wrote, and the file has been edited since: which content is meant cannot be told',
  'unknown-journal': 'dondoc was cut off while it wrote, and its note of what it was writing cannot be understood',
  'unfinished-write':
    'a write of dondoc is not finished: the files are read with their new content, which this file holds, not as they are',
  'committed-journal':
    'the note of an unfinished write of dondoc was committed: which content of the files is meant cannot be told',
  failed: 'the file cannot be read',
};

const afterInterruption =
  'look at the files of the plan with git diff, put them right, then delete .dondoc-journal: from then on they count as they are';

const finishing =
  'the next command of dondoc that writes finishes it; if .dondoc-journal is in git, take it out: git rm --cached .dondoc-journal';

const uncommitting =
  'take it out of git (git rm --cached .dondoc-journal), look through the files of the plan and commit again';

/** What to do about each feature. */
const insteadOf = {
  alias: 'write the value out here; put it between quotes if it is text',
  anchor: 'delete the anchor; put it between quotes if it is text',
  'merge-key': 'write the keys out here',
  tag: 'delete the tag; put it between quotes if it is text',
  directive: 'delete this line',
};

const features = {
  alias: 'aliases (*)',
  anchor: 'anchors (&)',
  'merge-key': 'merge keys (<<)',
  tag: 'tags (!)',
  directive: 'directives (%)',
};

export const filesEn: GroupWords<'files'> = {
  'unreadable-file': {
    message: ({ reason, detail }) => unreadable[reason] + (reason === 'failed' && detail !== '' ? ` (${detail})` : ''),
    help: ({ reason }) => {
      if (reason === 'missing') return "create the file, or name the plan's folder with --plan";
      if (reason === 'denied') return 'let the person who runs the command read it';
      if (reason === 'interrupted' || reason === 'unknown-journal') return afterInterruption;
      if (reason === 'unfinished-write') return finishing;
      if (reason === 'committed-journal') return uncommitting;
      return reason === 'link' ? 'put the file itself in place of the link' : null;
    },
  },
  'misnamed-file': {
    message: ({ expected, task }) =>
      task === null
        ? 'a file of this name is not read'
        : `the name does not fit the task ${quoted(task)} in the file, expected ${quoted(expected)}`,
    help: ({ expected, task }) =>
      task === null
        ? `rename it to ${quoted(expected)}`
        : `rename the file to ${quoted(expected)}, or correct its task`,
  },
  'not-utf8': {
    message: ({ byte, looksLike }) =>
      looksLike === 'utf-16'
        ? 'the file is not UTF-8: it looks like UTF-16 ("Unicode" in Notepad)'
        : `the file is not UTF-8: the byte ${byte} here cannot be read`,
    help: ({ looksLike }) =>
      looksLike === 'utf-16'
        ? 'save it again as UTF-8'
        : 'it looks like an old encoding (TCVN3, VNI or Windows-1258): convert it to Unicode and save it as UTF-8',
  },
  'yaml-syntax': {
    message: ({ fault, text }) => syntaxEn[fault].message(text),
    help: ({ fault }) => syntaxEn[fault].help,
  },
  'duplicate-key': {
    message: ({ key }) => `the key ${quoted(key)} stands twice in one entry`,
    help: () => 'keep one: delete the other line or merge the two',
  },
  'forbidden-yaml': {
    message: ({ feature }) => `${features[feature]} are not allowed in a plan's YAML`,
    help: ({ feature }) => insteadOf[feature],
  },
  'control-character': {
    message: ({ code }) => `there is a control or hidden character ${code}`,
    help: () => 'delete it; it often slips in with text copied from Word or PDF',
  },
  'not-nfc': {
    message: ({ count }) =>
      `${count} ${count === 1 ? 'letter has its mark' : 'letters have their marks'} typed apart (not composed Unicode)`,
    help: () => 'convert the text to composed Unicode (NFC), so that it can be searched and compared',
  },
};
