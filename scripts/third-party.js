/** THIRD-PARTY.md: what others wrote of the bundle, each with its licence, from the list of the bundle's modules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.js';

/** The licence of packages that name MIT and their author in package.json and come without a text. */
const mit = (author) => `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

const top = `# What others wrote

dondoc is one file to install, because these packages are built into it. Each is used under its own licence, given here whole.
Made by \`npm run docs\` from the modules of the bundle.
`;

/** The text of the file. */
export async function thirdParty() {
  const chunks = await bundle({ write: false });
  const folders = chunks.flatMap(({ moduleIds = [] }) => moduleIds).flatMap(packageFolder);
  const packages = [...new Set(folders)].map(describe).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [top, ...packages.map(({ name, text }) => `## ${name}\n\n${text}`)].join('\n');
}

/** The folder of the package to which a module belongs; none for our own. */
function packageFolder(id) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? [];
}

function describe(folder) {
  const { author, homepage, license, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  if (texts.length === 0 && license !== 'MIT') throw new Error(`${name} comes without the text of its licence.`);
  const words = texts.map((file) => readFileSync(join(folder, file), 'utf8').trim().replaceAll(/\r\n?/g, '\n'));
  const licence = words.length > 0 ? words : [mit((author?.name ?? author).replace(/ *[<(].*/, ''))];
  const where = homepage === undefined ? '' : ` ${homepage}`;
  return { name, text: `${version}, ${license}.${where}\n\n${licence.map(fenced).join('\n')}` };
}

function fenced(text) {
  return `\`\`\`text\n${text}\n\`\`\`\n`;
}
