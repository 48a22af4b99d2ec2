/** English words for the faults of YAML syntax, by cause. */
import { quoted } from '../quoted.ts';
import type { SyntaxWords } from './syntax-vi.ts';

export const syntaxEn: SyntaxWords = {
  'colon-in-text': {
    message: (text) => `a colon in the text makes it read as a key: ${quoted(text)}`,
    help: 'put everything after the key between double quotes',
  },
  'unclosed-quote': {
    message: () => 'a quote opens here and is never closed',
    help: 'add the closing quote at the end of the text',
  },
  'text-after-quote': {
    message: (text) => `there is text after the closing quote: ${quoted(text)}`,
    help: 'put all of the text between quotes; a double quote inside is written \\"',
  },
  'tab-indent': {
    message: () => 'the line is indented with a tab, expected spaces',
    help: 'replace each tab with two spaces',
  },
  'bad-indent': {
    message: () => 'the indentation does not fit the lines of the same level',
    help: 'indent keys of one level alike, the level below by two more spaces',
  },
  'missing-colon': {
    message: (text) => `expected "key: value", found only ${quoted(text)}`,
    help: 'add a colon and a space after the key',
  },
  'unclosed-bracket': {
    message: () => 'a bracket opens here and is never closed',
    help: 'add the closing bracket; if it belongs to the text, put the text between double quotes',
  },
  'bad-escape': {
    message: (text) => `${quoted(text)} has no meaning between double quotes`,
    help: 'write \\\\ for a backslash, or use single quotes',
  },
  'reserved-start': {
    message: (text) => `text must not begin with ${quoted(text)}, which YAML reserves`,
    help: 'put the text between double quotes',
  },
  'several-documents': {
    message: () => 'the file holds several YAML documents, expected one',
    help: 'delete the line --- or ... between them, or split the file',
  },
  'merge-conflict': {
    message: (text) => `a mark of a git merge that was left unfinished: ${quoted(text)}`,
    help: 'keep what is right (of reports and amendments those of both sides), delete the lines <<<<<<<, |||||||, =======, >>>>>>>, then git add and git commit',
  },
  'too-deep': { message: () => 'the content is nested too deeply', help: null },
  other: {
    message: (text) => (text === '' ? 'the YAML cannot be read here' : `the YAML cannot be read here: ${quoted(text)}`),
    help: 'compare with the line before: key, colon, spaces, quotes',
  },
};
