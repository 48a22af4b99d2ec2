/** How the page of a periodic report looks: on a screen, light or dark, and on sheets of A4 where annexes lie across. */

export const pageStyle = `:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #767676; --soft: #f0f0f0;
  --doneOnTime: #548235; --doneLate: #bf9000; --inTerm: #2e75b6; --dueSoon: #c55a11; --overdue: #c00000; --ongoing: #7f7f7f; --others: #44546a; }
@media (prefers-color-scheme: dark) { :root { --ink: #eaeaea; --paper: #161616; --line: #8c8c8c; --soft: #2a2a2a;
  --doneOnTime: #84b866; --doneLate: #e0b840; --inTerm: #6aaee8; --dueSoon: #f0904c; --overdue: #ff6b6b; --ongoing: #a5a5a5; --others: #93a5bd; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.125rem/1.45 "Times New Roman", Tinos, serif; }
main, .annex { max-width: 60rem; margin: 0 auto; padding: 1rem; }
.annex { max-width: 90rem; }
header { text-align: center; }
.issuer { text-transform: uppercase; font-weight: bold; margin: 0; }
h1 { font-size: 1.35rem; line-height: 1.35; }
h1 span { font-size: 1.15rem; }
h2 { font-size: 1.15rem; text-transform: uppercase; margin: 1.6em 0 0.4em; }
.annex h2 { text-align: center; text-transform: none; }
h3 { font-size: 1.1rem; margin: 1.1em 0 0.3em; }
p { margin: 0.4em 0; }
.data, .note { font-style: italic; }
ul { margin: 0.3em 0; padding-left: 1.4rem; }
.wide { overflow-x: auto; margin: 0.6em 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
th, td { border: 1px solid var(--line); padding: 0.25em 0.45em; vertical-align: top; text-align: left; }
thead th { background: var(--soft); text-align: center; vertical-align: middle; }
.tasks td { min-width: 6.5rem; }
.tasks td:first-child { min-width: 0; }
.tasks td:nth-child(2) { min-width: 16rem; }
td.right { text-align: right; white-space: nowrap; }
td.center { text-align: center; }
.total td { font-weight: bold; }
.group th { background: var(--soft); }
figure { margin: 1rem 0; }
svg { display: block; width: 100%; height: 1.6rem; border: 1px solid var(--line); }
.keys { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; font-size: 0.95rem; }
.keys li::before { content: ""; display: inline-block; width: 0.9em; height: 0.9em; margin-right: 0.4em; vertical-align: -0.1em;
  border: 1px solid var(--line); background: var(--key); }
${['doneOnTime', 'doneLate', 'inTerm', 'dueSoon', 'overdue', 'ongoing', 'others']
  .map((name) => `rect.${name} { fill: var(--${name}); } .keys .${name} { --key: var(--${name}); }`)
  .join('\n')}
@page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm; }
@page annex { size: A4 landscape; margin: 20mm 15mm 20mm 20mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --line: #000; --soft: #eee; }
  body { font-size: 13pt; line-height: 1.3; }
  .note { break-before: avoid; }
  main, .annex { max-width: none; padding: 0; }
  .annex { page: annex; break-before: page; }
  .wide { overflow: visible; padding-right: 1px; }
  table { font-size: 10.5pt; }
  .tasks td, .tasks td:nth-child(2) { min-width: 0; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  h2, h3, .group { break-after: avoid; }
  rect, .keys li::before, thead th, .group th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
