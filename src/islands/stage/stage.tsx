import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
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

/** Leaves room above the stage for what the site has to say, so that it covers nothing. Gives how to stop. */
function makeRoom(stage: HTMLElement): (() => void) | undefined {
  const notices = document.querySelector<HTMLElement>('[data-island=notice]');
  if (notices === null) return undefined;
  const observer = new ResizeObserver(() => {
    stage.style.insetBlockStart = `${notices.offsetHeight}px`;
  });
  observer.observe(notices);
  return () => observer.disconnect();
}

/** What stands alone on the screen until it is left. */
export function OnStage({ children }: { readonly children: ComponentChildren }) {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (stage.current === null ? undefined : clearStage(stage.current)), []);
  useEffect(() => (stage.current === null ? undefined : makeRoom(stage.current)), []);
  return (
    <div class="stage" ref={stage}>
      {children}
    </div>
  );
}
