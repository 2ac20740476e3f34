import { learning } from 'virtual:learning';
import { useEffect, useState } from 'preact/hooks';
import { readEvidence } from '../../share/learning/evidence-code.ts';

export type EvidenceProps = {
  /** The code it came in. */
  readonly code: string;
  /** The evidence as it came. */
  readonly deflated: Uint8Array<ArrayBuffer>;
  /** Ids of the steps that it counts, in order; undefined for those that are published. */
  readonly steps: readonly string[] | undefined;
  /** The words of a step. */
  readonly says: (stepId: string) => string;
};

const NONE: ReadonlyMap<string, string> = new Map();

/** What shows that steps are done, in the newcomer's words and the order of the steps. */
export function Evidence({ code, deflated, steps, says }: EvidenceProps) {
  const [found, setFound] = useState<ReadonlyMap<string, string> | undefined>(NONE);
  useEffect(() => {
    readEvidence(deflated, { steps: steps ?? learning.register.steps }).then(setFound);
  }, [code]);
  return (
    <>
      <h3>Evidence</h3>
      {found === undefined ? <p>The evidence in this link cannot be read: ask the newcomer to show it.</p> : null}
      <dl class="evidence">
        {[...(found ?? NONE)].map(([id, text]) => (
          <div key={id}>
            <dt>{says(id)}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
