/** The page in a real browser: on a telephone, a tablet and a desk, light and dark, sorted and narrowed down, and on paper. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../env/temporary-repository.ts';
import { type Browser, chromium, startBrowser } from './chromium.ts';
import { run } from './environment.ts';

const plans = ['plan', 'test/plans/nam-2021'];
let browser: Browser | null = null;
beforeAll(async () => {
  browser = chromium === null ? null : await startBrowser();
}, 60_000);
afterAll(async () => await browser?.close());

const isMissing = chromium === null;
const reason = 'Chromium is not installed';

async function pageOf(plan: string): Promise<string> {
  const file = join(temporaryFolder(), 'trang.html');
  await run(['status', '--plan', plan, '--as-of', '2021-12-15', '--output', file, '-q']);
  return file;
}

describe.each(plans)('%s', (plan) => {
  test('loads nothing, breaks no policy, says nothing on the console', async ({ skip }) => {
    skip(isMissing, reason);
    await browser?.open(await pageOf(plan), async ({ heard, evaluate }) => {
      expect(await evaluate('document.querySelector(".tools").hidden')).toBe(false);
      const requests = heard.filter(({ method }) => method === 'Network.requestWillBeSent');
      expect(requests).toHaveLength(1);
      const said = ['Log.entryAdded', 'Runtime.consoleAPICalled', 'Runtime.exceptionThrown'];
      expect(heard.filter(({ method }) => said.includes(method))).toEqual([]);
    });
  });

  test.for([390, 820, 1280])('nothing is wider than a screen of %i, light or dark', async (width, { skip }) => {
    skip(isMissing, reason);
    await browser?.open(await pageOf(plan), async ({ ask, evaluate }) => {
      await ask('Emulation.setDeviceMetricsOverride', {
        width,
        height: 900,
        deviceScaleFactor: 1,
        mobile: width < 500,
      });
      expect(await evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(
        await evaluate(
          '[...document.querySelectorAll("figure svg")].every((one) => one.getBoundingClientRect().width > 200)',
        ),
      ).toBe(true);
      const colours: unknown[] = [];
      for (const value of ['light', 'dark']) {
        await ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
        colours.push(await evaluate('getComputedStyle(document.body).backgroundColor'));
      }
      expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(23, 24, 26)']);
    });
  });

  test('the tasks are narrowed down by words without diacritics, standing and agency', async ({ skip }) => {
    skip(isMissing, reason);
    await browser?.open(await pageOf(plan), async ({ evaluate }) => {
      const shown = () => evaluate('[...document.querySelectorAll("table.tasks tbody tr:not([hidden])")].length');
      const choose = (name: string, value: string) =>
        evaluate(
          `(() => { const one = document.querySelector('[name=${name}]'); one.value = '${value}'; one.dispatchEvent(new Event('input')); })()`,
        );
      const all = Number(await shown());
      await choose('standing', 'overdue');
      const late = JSON.parse(
        (await run(['overdue', '--plan', plan, '--as-of', '2021-12-15', '--format', 'json'])).stdout,
      );
      expect(await shown()).toBe(late.tasks.length);
      expect(await evaluate('document.querySelector("output").textContent')).toBe(`${late.tasks.length}/${all}`);
      await choose('standing', '');
      await choose('words', 'XAY DUNG');
      expect(Number(await shown())).toBeLessThan(all);
      await choose('words', '');
      await choose('agency', late.tasks[0].lead[0].id);
      expect(Number(await shown())).toBeGreaterThan(0);
    });
  });

  test('the tasks are sorted by a column, and again the other way', async ({ skip }) => {
    skip(isMissing, reason);
    await browser?.open(await pageOf(plan), async ({ evaluate }) => {
      const click = () => evaluate('document.querySelectorAll("table.tasks thead button")[4].click()');
      const first = () => evaluate('document.querySelector("table.tasks tbody tr").dataset.standing');
      await click();
      expect(await first()).toBe('overdue');
      expect(await evaluate('document.querySelectorAll("table.tasks thead th")[4].getAttribute("aria-sort")')).toBe(
        'ascending',
      );
      await click();
      expect(await first()).not.toBe('overdue');
    });
  });

  test('every part is named to who does not see it', async ({ skip }) => {
    skip(isMissing, reason);
    await browser?.open(await pageOf(plan), async ({ ask }) => {
      const { nodes } = await ask('Accessibility.getFullAXTree');
      type Node = { role?: { value: string }; name?: { value: string }; ignored: boolean };
      const named = (role: string) =>
        (nodes as unknown as Node[])
          .filter((node) => !node.ignored && node.role?.value === role)
          .map(({ name }) => name?.value ?? '');
      for (const role of ['image', 'table', 'searchbox', 'combobox', 'button', 'link']) {
        const names = named(role);
        if (role !== 'image') expect(names.length, role).toBeGreaterThan(0);
        expect(
          names.every((name) => name !== ''),
          role,
        ).toBe(true);
      }
    });
  });

  test('on paper: A4 across, every page with the head of the table', async ({ skip }) => {
    skip(isMissing, reason);
    await browser?.open(await pageOf(plan), async ({ ask, evaluate }) => {
      await ask('Emulation.setEmulatedMedia', { media: 'print' });
      expect(await evaluate('getComputedStyle(document.querySelector(".tools")).display')).toBe('none');
      expect(await evaluate('getComputedStyle(document.querySelector("table.tasks thead")).display')).toBe(
        'table-header-group',
      );
      expect(await evaluate('document.querySelector("table.tasks thead th").innerText.trim()')).toBe('Mã');
      const { data } = await ask('Page.printToPDF', { preferCSSPageSize: true });
      const pdf = Buffer.from(data as unknown as string, 'base64').toString('latin1');
      expect(pdf).toMatch(/\/MediaBox \[0 0 84[12](?:\.\d+)? 59[45](?:\.\d+)?\]/);
    });
  });

  test('without a script the tasks are all there, and no tools that do nothing', async ({ skip }) => {
    skip(isMissing, reason);
    await browser?.open(await pageOf(plan), async ({ ask, evaluate, heard }) => {
      await ask('Emulation.setScriptExecutionDisabled', { value: true });
      const before = heard.length;
      await ask('Page.reload');
      while (!heard.slice(before).some(({ method }) => method === 'Page.loadEventFired'))
        await ask('Page.getLayoutMetrics');
      expect(await evaluate('document.querySelector(".tools").hidden')).toBe(true);
      expect(Number(await evaluate('document.querySelectorAll("table.tasks tbody tr").length'))).toBeGreaterThan(10);
    });
  });
});

/** The page of the periodic report, of one plan or of all under `--plan`. */
async function reportPage(plans: readonly string[]): Promise<string> {
  const file = join(temporaryFolder(), 'bao-cao.html');
  const given = plans.flatMap((plan) => ['--plan', plan]);
  await run(['report', '2021-Q4', ...given, '--as-of', '2022-04-05', '--output', file, '-q']);
  return file;
}

describe.each([[['test/plans/nam-2021']], [['test/plans/tinh-mau', 'test/plans/nam-2021']]])(
  'report of %s',
  (those) => {
    test.for([360, 820, 1400])('nothing is wider than a screen of %i', async (width, { skip }) => {
      skip(isMissing, reason);
      await browser?.open(await reportPage(those), async ({ ask, evaluate }) => {
        await ask('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });
        expect(await evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      });
    });
  },
);

test('the tasks of several plans are narrowed down to one of them', async ({ skip }) => {
  skip(isMissing, reason);
  await browser?.open(await reportPage(['test/plans/tinh-mau']), async ({ evaluate, heard }) => {
    const shown = () =>
      evaluate(
        '[...document.querySelectorAll("table.tasks tbody tr:not([hidden])")].map((row) => row.dataset.plan).join()',
      );
    expect(String(await shown()).split(',')).toHaveLength(7);
    await evaluate(
      `(() => { const one = document.querySelector('[name=plan]'); one.value = 'kh-y-te'; one.dispatchEvent(new Event('input')); })()`,
    );
    expect(await shown()).toBe('kh-y-te,kh-y-te');
    expect(heard.filter(({ method }) => method === 'Runtime.exceptionThrown')).toEqual([]);
  });
});
