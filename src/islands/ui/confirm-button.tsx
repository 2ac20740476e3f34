import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useAwake } from './use-awake.ts';

type Props = {
  /** What the button says. */
  readonly label: string;
  /** What is asked before it happens, and what cannot be undone. */
  readonly question: string;
  readonly onConfirm: () => void;
};

/** A button that asks before it does what cannot be undone. */
export function ConfirmButton({ label, question, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const awake = useAwake();
  const opener = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    // Whoever cancels is back where they were.
    if (!asking && asked.current) opener.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class="button grave" ref={opener} disabled={!awake} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <div class="note" role="alertdialog" aria-label={label} aria-describedby="confirm-question">
      <p id="confirm-question">{question}</p>
      <div class="actions">
        {/* The harmless choice has the focus. */}
        <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
          Cancel
        </button>
        <button type="button" class="button grave" onClick={confirm}>
          {label}
        </button>
      </div>
    </div>
  );
}
