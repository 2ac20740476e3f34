import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { linkStylesheet } from '../ui/stylesheet.ts';
import { clearStage } from './offstage.ts';
import stageStyle from './stage.css?url';
import type { StageCheck } from './stage-check.ts';

/** What a way through the checks is given by the page of all checks. */
export type WayProps = {
  /** Every check of the page, in reading order. */
  readonly listed: readonly StageCheck[];
  /** Those that the filter shows. */
  readonly shown: readonly StageCheck[];
  readonly onLeave: () => void;
};

const linked = new Map<string, Promise<void>>();

/** Resolves when some style sheets apply; one that could not be had is asked for again the next time. */
export async function dressed(...styles: readonly string[]): Promise<void> {
  await Promise.all(
    [stageStyle, ...styles].map((style) => {
      const link = linked.get(style) ?? linkStylesheet(style);
      linked.set(style, link);
      link.catch(() => linked.delete(style));
      return link;
    }),
  );
}

/** What stands alone on the screen until it is left. */
export function OnStage({ children }: { readonly children: ComponentChildren }) {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (stage.current === null ? undefined : clearStage(stage.current)), []);
  return (
    <div class="stage" ref={stage}>
      {children}
    </div>
  );
}
