/** A small plan as its files, to be varied by what a test is about; read by the real loader. */
import type { PlanFolder, ReadFailure } from '../../src/plan/folder.ts';
import { type LoadedPlan, loadPlan } from '../../src/plan/load.ts';
import type { Plan } from '../../src/plan/model.ts';

/** What a test writes itself, as YAML: each part is the inside of its key, or a whole file for `progress`. */
export interface WrittenParts {
  readonly body?: string;
  readonly rows?: string;
  readonly agencies?: string;
  readonly groups?: string;
  readonly amendments?: string;
  readonly requests?: string;
  readonly daysOff?: string;
  readonly settings?: string;
  /** Reports by task id. */
  readonly progress?: Readonly<Record<string, string>>;
}

const usual = {
  body: '- {number: I, text: Các sở thực hiện nhiệm vụ tại Phụ lục.}',
  rows: '- {number: "01", text: Xây dựng Đề án mẫu, lead: [so-mot], due: 2021-Q4}',
  agencies: `- {id: ubnd-tinh, name: UBND tỉnh Mẫu, kind: province}
- {id: so-mot, name: Sở Mẫu Một, kind: department, email: so-mot@mau.example}
- {id: so-hai, name: Sở Mẫu Hai, kind: department}
- {id: so-cu, name: Sở Mẫu Cũ, kind: department, until: 2021-06-30, successors: [so-moi]}
- {id: so-moi, name: Sở Mẫu Mới, kind: department, successors: [so-sau]}
- {id: so-sau, name: Sở Mẫu Sau, kind: department}
- {id: huyen-dong, name: UBND huyện Đông, kind: district}
- {id: huyen-tay, name: UBND huyện Tây, kind: district}
- {id: huyen-nam, name: UBND huyện Nam, kind: district}`,
  groups: `- {id: cac-huyen, name: UBND cấp huyện, members: [huyen-dong, huyen-tay, huyen-nam]}
- {id: cac-so, name: Các sở liên quan, open: true}
- {id: cac-so-tinh, name: Các sở tỉnh, members: [so-mot, so-hai], open: true}`,
};

/** The files of the plan by name. */
export function planFiles(parts: WrittenParts = {}): Record<string, string> {
  const { body, rows, agencies, groups } = { ...usual, ...parts };
  const { amendments, requests, daysOff, settings, progress = {} } = parts;
  const document =
    '{type: KẾ HOẠCH, number: 01/KH-UBND, place: Mẫu, dateline: ngày 05 tháng 01 năm 2021, issued: 2021-01-05, title: Kế hoạch mẫu, issuer: ubnd-tinh}';
  const optional = (name: string, key: string, inside: string | undefined) =>
    inside === undefined ? {} : { [name]: under(key, inside) };
  return {
    'plan.yaml': `id: ke-hoach-mau\ndocument: ${document}\n${under('body', body)}${settings === undefined ? '' : under('settings', settings)}`,
    'appendix.yaml': under('rows', rows),
    'agencies.yaml': under('agencies', agencies) + under('groups', groups),
    ...(amendments === undefined && requests === undefined
      ? {}
      : { 'amendments.yaml': under('amendments', amendments ?? '[]') + under('requests', requests ?? '[]') }),
    ...optional('days-off.yaml', 'years', daysOff),
    ...Object.fromEntries(
      Object.entries(progress).map(([id, reports]) => [`progress/${id}.yaml`, `task: ${id}\n${under('reports', reports)}`]),
    ),
  };
}

function under(key: string, inside: string): string {
  return `${key}:\n${inside.replace(/^(?=.)/gm, '  ')}\n`;
}

/** Files in memory as a plan folder: a text, bytes, or why the file cannot be read. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array | ReadFailure>>): PlanFolder {
  const encoder = new TextEncoder();
  return {
    list: (subfolder) => {
      const prefix = subfolder === '' ? '' : `${subfolder}/`;
      const below = Object.keys(files).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
      return below.filter((name) => !name.includes('/')).sort();
    },
    read: (name) => {
      const content = files[name] ?? { reason: 'missing', detail: 'ENOENT' };
      return typeof content === 'string' ? encoder.encode(content) : content;
    },
  };
}

/** The plan that these parts make, with what is wrong in its files. */
export function loadWritten(parts: WrittenParts = {}): Promise<LoadedPlan> {
  return loadPlan(folderOf(planFiles(parts)));
}

/** The plan that these parts make; its files must be in order, so that no test runs on less than it wrote. */
export async function planOf(parts: WrittenParts = {}): Promise<Plan> {
  const { plan, findings } = await loadWritten(parts);
  if (findings.length > 0) throw new Error(`the plan of the test is not in order: ${JSON.stringify(findings)}`);
  return plan;
}
