import { useEffect, useRef, useState } from 'preact/hooks';
import { type Field, readField, typedValue } from '../../domain/tool/field.ts';
import {
  bringsValues,
  type FieldValues,
  initialValues,
  readFragment,
  writeFragment,
} from '../../domain/tool/fragment.ts';
import type { Tool } from '../../domain/tool/tool.ts';

/** How long after the last letter the numbers are read, so that nothing is said of a number that is half typed. */
const PAUSE_MS = 400;

type Texts = ReadonlyMap<string, string>;
type Faults = ReadonlyMap<string, string>;

/** What stands in the fields, and what was made of it. */
type Entries = {
  readonly texts: Texts;
  /** The last values that could all be read. */
  readonly values: FieldValues;
  /** What is wrong, by field. While there is something, `values` are older than the texts. */
  readonly faults: Faults;
};

const textsOf = (values: FieldValues): Texts => new Map([...values].map(([id, value]) => [id, typedValue(value)]));

/** Reads all fields, and then whether they agree. */
function read({ fields, conflict }: Tool, { texts, values }: Entries): Entries {
  const faults = new Map<string, string>();
  const found = new Map<string, number | string>();
  for (const field of fields) {
    const reading = readField(field, texts.get(field.id) ?? '');
    if ('fault' in reading) faults.set(field.id, reading.fault);
    else found.set(field.id, reading.value);
  }
  const against = faults.size === 0 ? conflict(found) : undefined;
  if (against !== undefined) faults.set(against.id, against.fault);
  return { texts, values: faults.size === 0 ? found : values, faults };
}

/** The address of this page with these values in its fragment. */
export function linkWith(fields: readonly Field[], values: FieldValues): string {
  const { origin, pathname, search } = window.location;
  const fragment = writeFragment(fields, values);
  return origin + pathname + search + (fragment === '' ? '' : `#${fragment}`);
}

/** The fields of a tool with what is typed into them. The fragment of the address follows them, and they follow it. */
export function useEntries(tool: Tool) {
  const { fields } = tool;
  const [entries, setEntries] = useState<Entries>(() => {
    const values = initialValues(fields);
    return { texts: textsOf(values), values, faults: new Map() };
  });
  const [linkFaults, setLinkFaults] = useState<readonly string[]>([]);
  const latest = useRef(entries);
  const timer = useRef(0);

  const show = (next: Entries) => {
    latest.current = next;
    setEntries(next);
  };
  const settle = () => {
    window.clearTimeout(timer.current);
    const next = read(tool, latest.current);
    show(next);
    if (next.faults.size === 0) window.history.replaceState(null, '', linkWith(fields, next.values));
    return next;
  };
  const type = (id: string, text: string, now = false) => {
    const { texts, values, faults } = latest.current;
    show({ texts: new Map([...texts, [id, text]]), values, faults });
    window.clearTimeout(timer.current);
    if (now) settle();
    else timer.current = window.setTimeout(settle, PAUSE_MS);
  };

  useEffect(() => {
    const follow = () => {
      const { hash } = window.location;
      const { values, faults } = readFragment(fields, bringsValues(hash) ? hash : '');
      setLinkFaults(faults.map(({ says }) => says));
      show(read(tool, { texts: textsOf(values), values, faults: new Map() }));
    };
    // The example's link stands far below the fields that it fills.
    const followInView = () => {
      if (window.location.hash !== '' && !bringsValues(window.location.hash)) return;
      follow();
      document.querySelector('[data-island="tool"]')?.scrollIntoView({ block: 'start' });
    };
    follow();
    window.addEventListener('hashchange', followInView);
    return () => window.removeEventListener('hashchange', followInView);
  }, []);

  return { ...entries, linkFaults, type, settle };
}
