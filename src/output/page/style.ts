/** The style of every page: light and dark, on a telephone, on a desk and on paper. Colours say nothing that words do not. */
export const pageStyle = `
:root{--bg:#fff;--text:#1b1b1b;--soft:#555;--line:#c9c9c9;--band:#f3f3f1;--overdue:#b3261e;--soon:#b07a00;--term:#4a76a8;--ontime:#2f7d4f;--late:#a8622a;--ongoing:#7a7a86;--other:#a9a9b2;--plan:#4a76a8;--on:#fff;--h1:#fbe3de;--h2:#f5c1b8;--h3:#ea9284;--c1:#e3ecf6;--c2:#c2d6ec;--c3:#93b5dc}
@media (prefers-color-scheme:dark){:root{--bg:#17181a;--text:#ececec;--soft:#b4b4b4;--line:#4a4c50;--band:#222428;--overdue:#ef7d73;--soon:#e3b44c;--term:#8ab4e3;--ontime:#79c596;--late:#dda06d;--ongoing:#9a9aa8;--other:#6d6d78;--plan:#8ab4e3;--on:#17181a;--h1:#43231f;--h2:#6d302a;--h3:#98433a;--c1:#1f2d3d;--c2:#2b435f;--c3:#3d6089}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.25rem 1rem 3rem;background:var(--bg);color:var(--text);font:1rem/1.45 "Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
h1{font-size:1.35rem;line-height:1.3;margin:0 0 .25rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:2px solid var(--line);padding-bottom:.2rem}
h3{font-size:1rem;margin:0 0 .5rem}
.scroll+h3{margin-top:1.5rem}
.soft{color:var(--soft);margin:.2rem 0}
.lead{font-weight:600;margin:.75rem 0 .25rem}
nav a{color:inherit;margin-right:1rem;white-space:nowrap}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:1.5rem;margin:1rem 0 1.5rem}
figure{margin:0;min-width:0}
figure.whole{grid-column:1/-1}
svg{width:100%;height:auto;display:block;overflow:visible}
svg text{fill:var(--text);font-size:12px}
svg text.in{fill:var(--on);text-anchor:middle;font-weight:600}
svg text.mid{text-anchor:middle}
svg text.end{text-anchor:end}
.axis{stroke:var(--line)}
.today{stroke:var(--text);stroke-width:1.5;stroke-dasharray:4 3}
svg text.today-text{font-weight:600}
.line{fill:none!important;stroke-width:2.5}
.overdue{fill:var(--overdue);background:var(--overdue)}
.dueSoon{fill:var(--soon);background:var(--soon)}
.inTerm{fill:var(--term);background:var(--term)}
.doneOnTime{fill:var(--ontime);background:var(--ontime)}
.line.doneOnTime{stroke:var(--ontime)}
.line.planned{stroke:var(--plan)}
.doneLate{fill:var(--late);background:var(--late)}
.ongoing{fill:var(--ongoing);background:var(--ongoing)}
.others,.suspended{fill:var(--other);background:var(--other)}
.awaitingEvent{fill:#8d9bb5;background:#8d9bb5}
.noDeadline{fill:#b98aa9;background:#b98aa9}
.withdrawn{fill:#86a08f;background:#86a08f}
rect{stroke:var(--bg);stroke-width:1}
.planned{fill:var(--plan);background:var(--plan)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:.4rem 0;padding:0;font-size:.875rem}
.key{display:inline-block;width:.8em;height:.8em;margin-right:.4em;border-radius:2px}
details>summary{cursor:pointer;color:var(--soft);font-size:.875rem}
.scroll{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.875rem}
caption{text-align:left;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--band);vertical-align:bottom}
tbody th{font-weight:600;min-width:9rem}
.tasks tbody th{min-width:0}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
td.zero{color:var(--soft)}
tr.all>*{font-weight:700;background:var(--band)}
.nowrap{white-space:nowrap}
.s{font-weight:600;border-left:.3rem solid var(--line);min-width:8.5rem}
.s-overdue{border-left-color:var(--overdue)}
.s-due-soon{border-left-color:var(--soon)}
.s-in-term{border-left-color:var(--term)}
.s-done-on-time{border-left-color:var(--ontime)}
.s-done-late{border-left-color:var(--late)}
.text{min-width:16rem}
.change{margin:0 0 .3rem}
.told{margin:.3rem 0 0;color:var(--soft)}
.life{margin:.3rem 0 0;padding-left:1.1rem}
.heat td{text-align:center}
.h1{background:var(--h1)}.h2{background:var(--h2)}.h3{background:var(--h3)}
.c1{background:var(--c1)}.c2{background:var(--c2)}.c3{background:var(--c3)}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.5rem 0}
.tools label{display:flex;flex-direction:column;font-size:.875rem}
.tools input,.tools select{font:inherit;padding:.3rem .4rem;max-width:16rem;border:1px solid var(--line);background:var(--bg);color:inherit}
thead button{font:inherit;font-weight:inherit;color:inherit;background:none;border:0;padding:0;text-align:left;cursor:pointer}
thead button::after{content:" \\2195";color:var(--soft)}
th[aria-sort=ascending] button::after{content:" \\2191"}
th[aria-sort=descending] button::after{content:" \\2193"}
:focus-visible{outline:3px solid var(--term);outline-offset:2px}
[hidden],.printed{display:none!important}
footer{margin-top:2rem;color:var(--soft);font-size:.875rem}
@media (max-width:40rem){body{padding:.75rem .6rem 2rem}nav a{display:block;white-space:normal;margin:0 0 .4rem}tbody th{min-width:6rem}.tasks thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}.tasks,.tasks tbody,.tasks tr,.tasks th,.tasks td{display:block;width:100%}.tasks tr{border:1px solid var(--line);margin-bottom:.75rem}.tasks th,.tasks td{border-width:0;padding:.25rem .5rem}.tasks td.s{border-left-width:.3rem}.tasks td:empty{display:none}.tasks td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}.text{min-width:0}svg text{font-size:16px}}
@page{size:A4 landscape;margin:12mm}
@media print{:root{--bg:#fff;--text:#000;--soft:#333;--line:#888;--band:#eee;--overdue:#b3261e;--soon:#b07a00;--term:#4a76a8;--ontime:#2f7d4f;--late:#a8622a;--on:#fff;--h1:#fbe3de;--h2:#f5c1b8;--h3:#ea9284;--c1:#e3ecf6;--c2:#c2d6ec;--c3:#93b5dc}body{max-width:none;padding:0;font-size:10pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}nav,.tools,details:not([open]){display:none!important}.scroll{overflow:visible}table{font-size:8.5pt}thead{display:table-header-group}tr,figure{break-inside:avoid}h2,h3,p:has(+ul){break-after:avoid}.charts{grid-template-columns:1fr 1fr}.text{min-width:0}.sheet{break-before:page}thead button{display:none}.printed{display:inline!important}}
`;
