import { SingleKeys } from '../key/single-keys.tsx';

/** A key as it is written on the keyboard, and what it does. */
export type KeyMeaning = readonly [key: string, meaning: string];

/** What the keys do, and the switch for them. */
export function KeyHelp({ keys }: { readonly keys: readonly KeyMeaning[] }) {
  return (
    <div>
      <dl class="key-help">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <SingleKeys />
    </div>
  );
}
