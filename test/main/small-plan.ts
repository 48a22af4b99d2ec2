/** The smallest plan that has something to be late with, as files to put into a repository. */

/** Files of a plan in the folder: one task, PL.01, due on the day that `due` names. */
export function smallPlan(
  folder: string,
  { id = 'kh-nho', due = '2021-Q1', zone = 'Asia/Ho_Chi_Minh' } = {},
): Record<string, string> {
  const start = folder === '' ? '' : `${folder}/`;
  return {
    [`${start}plan.yaml`]: `id: ${id}
document: {type: KẾ HOẠCH, number: 1/KH, place: Mẫu, dateline: x, issued: 2020-06, title: Kế hoạch nhỏ, issuer: so-a}
settings: {timeZone: ${zone}}
body:
  - {number: I, heading: Nhiệm vụ}
`,
    [`${start}appendix.yaml`]: `heading: PHỤ LỤC
title: Danh mục
columns: [TT, Nội dung, Chủ trì, Phối hợp, Thời hạn]
rows:
  - {number: "01", text: Ban hành quy chế, lead: [so-a], due: ${due}}
`,
    [`${start}agencies.yaml`]: 'agencies:\n  - {id: so-a, name: Sở A, kind: department}\n',
  };
}

/** The report that PL.01 was done on the day. */
export function doneReport(folder: string, day: string): Record<string, string> {
  const start = folder === '' ? '' : `${folder}/`;
  const evidence = `evidence: {number: 12/QĐ-A, date: ${day}}`;
  return {
    [`${start}progress/PL.01.yaml`]: `task: PL.01\nreports:\n  - {date: ${day}, agency: so-a, state: done, ${evidence}}\n`,
  };
}
