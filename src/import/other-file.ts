/** What a file is that is no document of ours, told by what is in it: archives, what other programs save a page as. */

/** Files that hold a document, or might, in a form that is not read here. */
export interface OtherFile {
  /**
   * `archive`: several files packed into one, but not as zip does. `web-archive`: a page with its pictures (`.mht`).
   * `office-xml`: Word or Excel of 2003, as one XML file.
   */
  readonly fault: 'archive' | 'web-archive' | 'office-xml';
}

const archives: readonly string[] = ['Rar!', '7z\xbc\xaf\x27\x1c', '\x1f\x8b', 'BZh', '\xfd7zXZ'];

/** By the first bytes; null where they tell nothing. */
export function otherFile(bytes: Uint8Array): OtherFile | null {
  const start = String.fromCharCode(...bytes.subarray(0, 400));
  if (archives.some((mark) => start.startsWith(mark))) return { fault: 'archive' };
  if (/^\s*(?:MIME-Version:|From: <Saved by|Content-Type: multipart)/i.test(start)) return { fault: 'web-archive' };
  return /^(?:ï»¿)?\s*<\?xml/i.test(start) && /progid="(?:Word|Excel)\.|office:spreadsheet|word\/2003/i.test(start)
    ? { fault: 'office-xml' }
    : null;
}
