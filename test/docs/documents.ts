/** The pages whose console examples are run. */
import { readdirSync, readFileSync } from 'node:fs';
import { commandsIn } from './console-blocks.ts';

/** Read one after the other from an empty folder with the Word file of a plan: each command finds what those before it left. */
export const storyPages = ['README.vi.md', 'docs/khi-gap-loi.md'];

const pages = readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []));

/** The others, each for itself. */
export const documents = ['README.md', ...pages.filter((name) => !storyPages.includes(name))].map((name) => ({
  name,
  text: readFileSync(name, 'utf8'),
}));

/** Those with commands in them. */
export const shown = documents.filter(({ text }) => commandsIn(text).length > 0);
