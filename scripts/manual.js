/** The manual as `man` shows it, made from what help says: one page in each language. */
import { dondoc } from './built-dondoc.js';

/** Of a screen of 80 columns `man` takes seven for its margin. */
const columns = 72;

const pages = [
  {
    lang: 'vi',
    file: 'man/dondoc.1',
    title: 'Hướng dẫn sử dụng',
    name: 'TÊN',
    commands: 'CÁC LỆNH',
    start: 'CÁCH DÙNG',
  },
  { lang: 'en', file: 'man/dondoc-en.1', title: 'User manual', name: 'NAME', commands: 'COMMANDS', start: 'SYNOPSIS' },
];

/** Pairs of file and text, from the program built in the folder. */
export async function manuals(root) {
  return await Promise.all(pages.map((page) => manual(page, root)));
}

async function manual({ lang, file, title, name, commands, start }, root) {
  const help = (...words) => dondoc(['help', ...words, '--lang', lang], root, columns);
  const whole = await help();
  const [, purpose] = whole.split('\n\n');
  const sections = [];
  for (const command of commandsIn(whole)) sections.push(`.SS dondoc ${command}\n${asTyped(await help(command))}`);
  return [
    file,
    [
      `.TH DONDOC 1 "" "dondoc" "${escaped(title)}"`,
      `.SH ${name}`,
      `dondoc \\- ${escaped(purpose)}`,
      `.SH ${start}`,
      asTyped(whole),
      `.SH ${commands}`,
      ...sections,
      '',
    ].join('\n'),
  ];
}

/** The commands that the list shows. */
function commandsIn(whole) {
  return whole
    .split('\n')
    .map((line) => /^ {2}([a-z]+)(?: |$)/.exec(line)?.[1])
    .filter((name) => name !== undefined);
}

/** The lines as help sets them. */
function asTyped(text) {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => escaped(line).replace(/^(?=[.'])/, '\\&'));
  return ['.nf', ...lines, '.fi'].join('\n');
}

function escaped(text) {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
}
