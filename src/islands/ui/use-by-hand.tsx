import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Copy = (text: Promise<string>) => Promise<boolean>;

/** Copies text, and where the browser refuses, shows it in a field named `label`, to be copied by hand. */
export function useByHand(label: string): {
  readonly offer: (text: Promise<string>, copy: Copy) => void;
  readonly field: ComponentChildren;
} {
  const [text, setText] = useState('');
  const offer = (promise: Promise<string>, copy: Copy) => {
    void copy(promise).then(async (copied) => setText(copied ? '' : await promise.catch(() => '')));
  };
  const field =
    text === '' ? null : (
      <textarea
        class="by-hand"
        aria-label={label}
        readOnly
        rows={6}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    );
  return { offer, field };
}
