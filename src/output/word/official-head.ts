/** The head of an official document: the issuing body and the national title side by side, number and place under them. */
import type { Table } from 'docx';
import type { Day } from '../../calendar/day.ts';
import type { Sender } from '../../plan/model.ts';
import type { Language } from '../words/language.ts';
import { fullBodyName, officialWords } from '../words/official-document.ts';
import { textWidth } from './official-page.ts';
import { paragraph, rule, type Setting } from './paragraphs.ts';
import { type Cell, sideBySide } from './table.ts';

/** What stands in a head. */
export interface OfficialHead {
  /** Who writes, and the body above it. */
  readonly sender: Pick<Sender, 'parent' | 'name' | 'place'>;
  /** Behind the blank for the number: `VP-KGVX`; empty where it is not known. */
  readonly symbol: string;
  /** `V/v ...`, under the number of a letter; null where the document has a title of its own. */
  readonly subject: string | null;
  /** The month that it is written in; its day is left to the clerk. */
  readonly asOf: Day;
}

const widths = [textWidth - 98, 98] as const;
const [left, right] = widths;
/** In letters: capitals of 12 points in the left block. */
const longestLine = 22;
const centred = { align: 'center' } as const;

/** The head as a table without borders. */
export function officialHead(head: OfficialHead, language: Language): Table {
  const words = officialWords;
  const number: Setting = { size: 13, before: 4, ...centred };
  return sideBySide(widths, [
    [issuer(head), nationalTitle(language)],
    [
      {
        content: [
          paragraph(words.number[language](head.symbol), number),
          ...(head.subject === null ? [] : [paragraph(head.subject, { size: 12, ...centred })]),
        ],
      },
      {
        content: [
          paragraph(words.placeAndDay[language](head.sender.place ?? '', head.asOf), { ...number, isItalic: true }),
        ],
      },
    ],
  ]);
}

function issuer({ sender: { parent, name } }: OfficialHead): Cell {
  const body = inCapitals(fullBodyName(name));
  // Capitals of 12 points are some 3 mm wide; the rule is between a third and a half of the name's length.
  const longest = Math.max(...body.split('\n').map((line) => line.length));
  const length = Math.min(longest * 3, left - 4) * 0.4;
  return {
    content: [
      ...(parent === null ? [] : [paragraph(inCapitals(parent), { size: 12, ...centred })]),
      paragraph(body, { size: 12, isBold: true, ...centred }),
      rule(length, left),
    ],
  };
}

function nationalTitle(language: Language): Cell {
  const { nation, motto, mottoLength } = officialWords;
  return {
    content: [
      paragraph(nation[language], { size: 12, isBold: true, ...centred }),
      paragraph(motto[language], { size: 13, isBold: true, ...centred }),
      rule(mottoLength[language], right),
    ],
  };
}

/** Where the name of a body goes on with the body that it serves, or with its territory. */
const owner = / (?=(?:UBND|HĐND|ỦY BAN|HỘI ĐỒNG|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU) )/g;
/** No commune: society, which the commune `xã Hội An` is not. */
const society = /^ [Xx][ãÃ] (?:hội|HỘI)(?: |$)/;

/**
 * The name in capitals. Those that do not fit on a line of the left block go on two: before whose it is, else of like length, so
 * that no word stands alone.
 */
function inCapitals(written: string): string {
  const name = written.toLocaleUpperCase('vi');
  if (name.includes('\n') || name.length <= longestLine) return name;
  const blanks = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = blanks.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  const owners = [...name.matchAll(owner)].filter(({ index }) => !society.test(written.slice(index)));
  const at = owners[0]?.index ?? middle;
  return at === undefined ? name : `${name.slice(0, at)}\n${name.slice(at + 1)}`;
}
