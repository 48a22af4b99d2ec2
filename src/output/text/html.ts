/** Text for HTML. */
import { visibleLines } from './visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Outside text in a page or an attribute: no markup of its own, dangerous characters by their code, line breaks as `<br>`. */
export function escapeHtml(text: string): string {
  return visibleLines(text)
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replaceAll('\n', '<br>');
}
