/** The chart of docs/performance.md: seconds of the processor by the number of tasks, both as powers of ten, a line a command. */

/** What is drawn; the colours are told apart by those who see no red or green, too. */
const drawn = [
  ['check', '#0b5fa5'],
  ['overdue', '#c1440e'],
  ['status --by agency', '#3b7d23'],
  ['done PL.01', '#6b6b6b'],
];
const frame = { left: 60, top: 20, width: 440, height: 260 };

/** An SVG of the kept data: `{dimension, command, costs: [{size, seconds}]}` each. */
export function growthChart(data) {
  const lines = drawn.map(([command, colour]) => {
    const known = data.find((one) => one.dimension === 'tasks' && one.command === command);
    if (known === undefined) throw new Error(`docs/performance/growth.json has no ${command}`);
    return { command, colour, costs: known.costs };
  });
  const all = lines.flatMap(({ costs }) => costs);
  const x = scale(
    all.map(({ size }) => size),
    frame.left,
    frame.left + frame.width,
  );
  const y = scale(
    all.map(({ seconds }) => seconds),
    frame.top + frame.height,
    frame.top,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 330" font-family="sans-serif" font-size="12">`,
    '<title>Processor time by the number of tasks</title>',
    '<rect width="700" height="330" fill="#fff"/>',
    ...x.ticks.map((size) => vertical(x.at(size), size.toLocaleString('en'))),
    ...y.ticks.map((seconds) => horizontal(y.at(seconds), `${seconds} s`)),
    ...lines.map((one) => lineOf(one, x, y)),
    ...namesOf(lines, y),
    `<text x="${frame.left + frame.width / 2}" y="320" text-anchor="middle">tasks in one plan</text>`,
    '</svg>\n',
  ].join('\n');
}

/** From the power of ten below the least to that above the most. */
function scale(values, start, end) {
  const powers = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  const ticks = Array.from({ length: powers[1] - powers[0] + 1 }, (_, index) => Number(`1e${powers[0] + index}`));
  const at = (value) => start + ((Math.log10(value) - powers[0]) / (powers[1] - powers[0])) * (end - start);
  return { ticks, at: (value) => Number(at(value).toFixed(1)) };
}

function vertical(x, text) {
  const bottom = frame.top + frame.height;
  return `<path d="M${x} ${frame.top}V${bottom}" stroke="#ddd"/><text x="${x}" y="${bottom + 18}" text-anchor="middle">${text}</text>`;
}

function horizontal(y, text) {
  const right = frame.left + frame.width;
  return `<path d="M${frame.left} ${y}H${right}" stroke="#ddd"/><text x="${frame.left - 8}" y="${y + 4}" text-anchor="end">${text}</text>`;
}

function lineOf({ colour, costs }, x, y) {
  const points = costs.map(({ size, seconds }) => `${x.at(size)},${y.at(seconds)}`).join(' ');
  return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`;
}

/** At the end of each line, far enough apart to be read. */
function namesOf(lines, y) {
  const ends = lines.map(({ command, colour, costs }) => ({ command, colour, y: y.at(costs.at(-1).seconds) }));
  let last = Number.NEGATIVE_INFINITY;
  return ends
    .toSorted((a, b) => a.y - b.y)
    .map(({ command, colour, y: wanted }) => {
      last = Math.max(wanted, last + 15);
      return `<text x="${frame.left + frame.width + 8}" y="${(last + 4).toFixed(1)}" fill="${colour}">${command}</text>`;
    });
}
