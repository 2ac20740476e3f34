import './tool.css';
import type { ComponentType } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Field } from '../../domain/tool/field.ts';
import type { FieldValues } from '../../domain/tool/fragment.ts';
import type { Tool } from '../../domain/tool/tool.ts';
import { useAwake } from '../ui/use-awake.ts';
import { useByHand } from '../ui/use-by-hand.tsx';
import { $result } from './result.ts';
import { ToolField } from './tool-field.tsx';
import { linkWith, useEntries } from './use-entries.ts';
import { Findings, Working } from './worked-view.tsx';

/** A tool's drawing of its values. */
export type ToolDrawing = ComponentType<{
  readonly values: FieldValues;
  /** Unlike that of any other drawing on the page. */
  readonly title: string;
}>;

type Props = { readonly tool: Tool; readonly Drawing: ToolDrawing };

/** Fields by the heading that they stand under, in order. */
function grouped(fields: readonly Field[]): readonly (readonly [group: string, of: readonly Field[]])[] {
  const groups = new Map<string, Field[]>();
  for (const field of fields) groups.set(field.group ?? '', [...(groups.get(field.group ?? '') ?? []), field]);
  return [...groups];
}

/** A tool at work: fields, results that follow them, a link with the values. */
export function ToolForm({ tool, Drawing }: Props) {
  const { texts, values, faults, linkFaults, type, settle } = useEntries(tool);
  const awake = useAwake();
  const { offer, field: byHand } = useByHand('Link');
  const worked = useMemo(() => tool.work(values), [values]);
  const drawing = useMemo(
    () => <Drawing values={values} title={`Drawn from your numbers: ${tool.title.toLowerCase()}`} />,
    [values],
  );
  const doubtful = tool.fields.filter(({ id }) => faults.has(id));
  const clear = doubtful.length === 0;

  useEffect(() => {
    $result.set(clear ? { note: worked.note, link: linkWith(tool.fields, values) } : undefined);
  }, [values, clear]);

  const copy = () => {
    const now = settle();
    const [wrong] = now.faults.keys();
    if (wrong === undefined) offer(Promise.resolve(linkWith(tool.fields, now.values)), 'Link');
    else document.getElementById(`field-${wrong}`)?.focus();
  };
  const fieldOf = (field: Field) => (
    <ToolField
      key={field.id}
      field={field}
      text={texts.get(field.id) ?? ''}
      fault={faults.get(field.id)}
      awake={awake}
      onType={(text, now) => type(field.id, text, now)}
    />
  );
  return (
    <div class="tool">
      <form
        class="tool-form"
        aria-label="Your numbers"
        onSubmit={(event) => {
          event.preventDefault();
          settle();
        }}
      >
        {linkFaults.length === 0 ? null : (
          <div class="note" role="alert">
            <p>
              <b>Not all of this link could be read.</b>
            </p>
            <ul>
              {linkFaults.map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </div>
        )}
        {grouped(tool.fields.filter(({ when }) => when === undefined || texts.get(when.id) !== when.not)).map(
          ([group, fields]) =>
            group === '' ? (
              fields.map(fieldOf)
            ) : (
              <fieldset key={group} class="tool-group">
                <legend>{group}</legend>
                {fields.map(fieldOf)}
              </fieldset>
            ),
        )}
        <div class="actions">
          <button type="button" class="button primary" disabled={!awake} onClick={copy}>
            Copy link
          </button>
          {byHand}
        </div>
      </form>
      <div class="tool-result" data-stale={clear ? undefined : ''}>
        <div role="status" aria-label="Results">
          {clear ? (
            <Findings worked={worked} />
          ) : (
            <p class="verdict">
              {`Waiting for ${doubtful.map(({ label, group }) => (group?.startsWith('Part ') ? `${label} of ${group}` : label)).join(', ')}. Below stands what the last numbers came to.`}
            </p>
          )}
        </div>
        <Working worked={worked}>{drawing}</Working>
      </div>
    </div>
  );
}
