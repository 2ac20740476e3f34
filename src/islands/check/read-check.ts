import type { Level } from '../../domain/catalogue/level.ts';
import type { Phase } from '../../domain/catalogue/phase.ts';
import type { Role } from '../../domain/catalogue/role.ts';
import type { Where } from '../../domain/catalogue/where.ts';
import type { ShownCheck } from './shown-check.ts';

/** The id of the check that an element belongs to. */
export function checkIdAt(target: EventTarget | null): string | undefined {
  const item = target instanceof Element ? target.closest<HTMLElement>('.check') : null;
  return item?.dataset['check'] ?? item?.id;
}

/** A check as it stands on the page: its words are sent once, and read here. `check-item.tsx` has written it. */
export function readCheck(item: HTMLElement): ShownCheck {
  const text = (selector: string) => item.querySelector(selector)?.textContent ?? '';
  const [why, evidence, partly] = item.querySelectorAll('.disclosure > p');
  const links = item.querySelectorAll('.disclosure:not(.needs-script) a');
  const { roles, key, where } = item.dataset;
  const packNotes = import.meta.env.PACKS
    ? [...item.querySelectorAll('[data-pack-note]')].map((note) => note.textContent)
    : [];
  return {
    id: item.id,
    position: text('.mark'),
    statement: text('.statement'),
    level: text('.tag') as Level,
    phase: text('.check-meta > .label') as Phase,
    why: why?.textContent ?? '',
    evidence: {
      label: evidence?.firstChild?.textContent ?? '',
      text: (evidence?.lastChild?.textContent ?? '').trim(),
    },
    partly: partly?.textContent ?? '',
    ...(import.meta.env.PACKS ? { pack: text('[data-pack-name]'), packNotes } : {}),
    links: [...links].map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent })),
    filtered:
      roles === undefined
        ? undefined
        : { roles: roles.split(' ') as Role[], key: key !== undefined, where: where as Where },
  };
}
