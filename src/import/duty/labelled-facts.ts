/** What is said of a task under labels of its own: *Cơ quan chủ trì: ...*, *Thời gian hoàn thành: ...*, one below the other. */

interface LabelledFacts {
  readonly lead: string | null;
  readonly with: string | null;
  readonly due: string | null;
  readonly product: string | null;
}

const labels: readonly (readonly [keyof LabelledFacts, RegExp])[] = [
  ['with', /^(?:các )?(?:cơ quan|đơn vị|bộ phận)?(?:, (?:đơn vị|cơ quan))?\s*phối hợp(?: thực hiện)?\s*:\s*(.+)$/iu],
  [
    'lead',
    /^(?:cơ quan|đơn vị|bộ phận)?(?:, (?:đơn vị|cơ quan))?\s*(?:chủ trì|thực hiện|đầu mối|chịu trách nhiệm)(?: thực hiện)?\s*:\s*(.+)$/iu,
  ],
  [
    'due',
    /^(?:thời (?:gian|hạn)|tiến độ|hạn)(?: hoàn thành| thực hiện| trình| ban hành)?(?: (?:hoàn thành|thực hiện))?\s*:\s*(.+)$/iu,
  ],
  ['product', /^(?:sản phẩm|kết quả|đầu ra)(?:[^:]{0,30})?\s*:\s*(.+)$/iu],
];

/** The facts in the texts, each of which may hold several, set apart by semicolons; null where there is no lead among them. */
export function labelledFacts(texts: readonly string[]): LabelledFacts | null {
  const found: { -readonly [Key in keyof LabelledFacts]: string | null } = {
    lead: null,
    with: null,
    due: null,
    product: null,
  };
  for (const piece of texts.flatMap((text) => text.split(/[\n;]|\.\s+(?=\p{Lu})/u))) {
    const plain = withoutMarks(piece);
    for (const [fact, pattern] of labels) {
      const said = pattern.exec(plain)?.[1];
      if (said === undefined) continue;
      found[fact] ??= said.trim();
      break;
    }
  }
  return found.lead === null ? null : found;
}

/** Whether the text is nothing but such a fact. */
export function isLabelledFact(text: string): boolean {
  return labels.some(([, pattern]) => pattern.test(withoutMarks(text)));
}

function withoutMarks(text: string): string {
  const unmarked = text.trim().replace(/^[-–+•*(]\s*/, '');
  return unmarked.replace(/[.;)]+$/, '');
}
