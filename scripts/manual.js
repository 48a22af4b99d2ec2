/** The manual as `man` shows it, made from what help says: one page in each language. */
import { dondoc } from './rule-example.js';

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
export function manuals(root) {
  return pages.map(({ lang, file, title, name, commands, start }) => {
    const help = (...words) => dondoc(['help', ...words, '--lang', lang], root);
    const whole = help();
    const [, purpose] = whole.split('\n\n');
    const sections = commandsIn(whole).map((command) => `.SS dondoc ${command}\n${asTyped(help(command))}`);
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
  });
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
