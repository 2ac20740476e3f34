import type { ChoiceField, Field } from '../../domain/tool/field.ts';
import { meantBy, typedNumber } from '../../domain/tool/field.ts';

type Props = {
  readonly field: Field;
  readonly text: string;
  readonly fault: string | undefined;
  readonly awake: boolean;
  /** `now` where it is whole, and not a letter of something. */
  readonly onType: (text: string, now: boolean) => void;
};

const labelOf = (field: Field) =>
  'unit' in field && field.unit !== '' ? `${field.label} (${field.unit})` : field.label;

function Choice({ field, text, awake, onType }: Omit<Props, 'field' | 'fault'> & { readonly field: ChoiceField }) {
  return (
    <select
      autocomplete="off"
      id={`field-${field.id}`}
      value={text}
      disabled={!awake}
      onChange={(event) => onType(event.currentTarget.value, true)}
    >
      {field.options.map(({ value, label }) => (
        <option key={value} value={value} selected={value === text}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** One field with its label and unit, its hint, and what is wrong with what stands in it. */
export function ToolField({ field, text, fault, awake, onType }: Props) {
  const id = `field-${field.id}`;
  const meant = fault === undefined ? [] : meantBy(field, text);
  const notes = [field.hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`].filter(
    Boolean,
  );
  const choose = (value: number) => {
    onType(typedNumber(value), true);
    document.getElementById(id)?.focus();
  };
  return (
    <div class="field tool-field">
      <label for={id}>{labelOf(field)}</label>
      {field.kind === 'choice' ? (
        <Choice field={field} text={text} awake={awake} onType={onType} />
      ) : (
        <input
          type="text"
          id={id}
          inputMode={field.kind === 'name' ? undefined : 'decimal'}
          autocomplete="off"
          spellcheck={false}
          value={text}
          placeholder={field.kind === 'own' ? 'list price' : undefined}
          disabled={!awake}
          aria-invalid={fault === undefined ? undefined : true}
          aria-describedby={notes.length > 0 ? notes.join(' ') : undefined}
          onInput={(event) => onType(event.currentTarget.value, false)}
          onChange={(event) => onType(event.currentTarget.value, true)}
        />
      )}
      {fault === undefined ? null : (
        <p class="field-fault" id={`${id}-fault`}>
          {fault}{' '}
          {meant.map((value) => (
            <button key={value} type="button" class="link-button" onClick={() => choose(value)}>
              {`Take ${typedNumber(value)}`}
            </button>
          ))}
        </p>
      )}
      {field.hint === undefined ? null : (
        <p class="field-hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
    </div>
  );
}
