import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { copyText } from '../status/copy.ts';

/** Copies text, and where the browser refuses, shows it in a field named `label`, to be copied by hand. */
export function useByHand(label: string): {
  /** `what` is what the copy is called when the page says what became of it. */
  readonly offer: (text: Promise<string>, what: string) => void;
  readonly field: ComponentChildren;
} {
  const [text, setText] = useState('');
  const offer = (promise: Promise<string>, what: string) => {
    void copyText(promise, what).then((copied) => setText(copied.kind === 'refused' ? copied.text : ''));
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
