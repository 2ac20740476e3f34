import { hydrate, render } from 'preact';
import type { Tier } from '../../domain/catalogue/tier.ts';
import { workspace } from '../../state/browser/workspace.ts';
import { live } from '../wake/live.ts';
import { rouse } from '../wake/place.ts';
import { Checklist, type ListHeading } from './checklist.tsx';
import { hearChecks } from './hear.ts';
import { $NoteReader, loadNoteReader } from './note-reader.ts';
import { readCheck } from './read-check.ts';

/** The heading of a checklist as it stands on the page. */
function readHeading(root: Element): ListHeading {
  const heading = root.querySelector('h3');
  return {
    id: heading?.id ?? '',
    text: heading?.firstChild?.textContent ?? '',
    beside: heading?.querySelector('span')?.textContent ?? '',
  };
}

/** Unfolds the check that the address names, where it stands in a folded list, and goes there again. */
function showTarget(root: Element): void {
  const target = document.getElementById(location.hash.slice(1));
  const fold = root.contains(target) ? target?.closest('details') : undefined;
  if (!fold || fold.open) return;
  fold.open = true;
  location.replace(location.hash);
}

/**
 * Wakes a checklist: its words are read from the page, its answers come from the open assessment. `arranged` is called
 * whenever its checks stand in new lists.
 */
export function wakeChecklist(root: HTMLElement, arranged: (root: HTMLElement) => void = () => undefined): void {
  rouse(root);
  const heading = readHeading(root);
  const checks = [...root.querySelectorAll<HTMLElement>('.check')].map(readCheck);
  const ids = new Set(checks.map(({ id }) => id));
  // What is open stays open, and what is hidden stays hidden: the server's HTML is taken over as it stands.
  hydrate(<Checklist heading={heading} checks={checks} />, root);

  const opened = new Set<string>();
  for (const note of root.querySelectorAll('.needs-script[open]')) opened.add(note.closest('.check')?.id ?? '');
  let tier: Tier | undefined;
  const show = () => {
    const assessment = workspace.assessment();
    if (checks.some(({ id }) => assessment.notes[id]?.includes('://'))) loadNoteReader();
    render(
      <Checklist
        heading={heading}
        checks={checks}
        assessment={assessment}
        opened={opened}
        Reader={$NoteReader.get()}
      />,
      root,
    );
    if (tier === assessment.tier) return;
    tier = assessment.tier;
    arranged(root);
    showTarget(root);
  };
  live(show, (changed) => {
    const concerned = (_value: unknown, _old: unknown, id: string | undefined) => {
      if (id === undefined || ids.has(id)) changed();
    };
    workspace.$answers.listen(concerned);
    workspace.$notes.listen(concerned);
    workspace.$tier.listen(changed);
    $NoteReader.listen(changed);
  });
  hearChecks(root, (id) => {
    if (opened.has(id)) return;
    opened.add(id);
    show();
  });
}
