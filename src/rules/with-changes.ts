/** The findings of a plan together with those about what an edit changed: what only follows from a change is not told again. */
import type { Finding } from '../diagnostics/finding.ts';

/** Both. A deadline that was deleted is no missing one besides, and a group that was emptied none without members. */
export function withChanges(found: readonly Finding[], changes: readonly Finding[]): Finding[] {
  const told = new Set(changes.map(rootOf));
  return [...found.filter((finding) => !told.has(consequenceOf(finding))), ...changes];
}

/** What a change leaves behind, by name; what it leaves nothing of gives null. */
function rootOf({ rule, facts }: Finding): string | null {
  if (rule === 'deadline-moved' && facts.to === null) return `no deadline ${facts.task}`;
  return rule === 'member-dropped' && facts.agency === null ? `no member ${facts.group}` : null;
}

function consequenceOf({ rule, facts, task }: Finding): string {
  if (rule === 'missing-deadline') return `no deadline ${task}`;
  return rule === 'group-without-members' ? `no member ${facts.id}` : 'a fault of its own';
}
