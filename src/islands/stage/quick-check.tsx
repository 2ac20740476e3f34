import { useMemo, useState } from 'preact/hooks';
import { QuickResult } from './quick-result.tsx';
import { dressed, OnStage, type WayProps } from './stage.tsx';
import { Walk } from './walk.tsx';

/** Resolves when the quick check can be shown. */
export const quickCheckDressed = () => dressed();

/** The key checks, one of each practice, and what they came to. */
export function QuickCheck({ listed, onLeave }: WayProps) {
  const [position, setPosition] = useState(0);
  const checks = useMemo(() => listed.filter(({ key }) => key), [listed]);
  return (
    <OnStage>
      <Walk
        title="Quick check"
        checks={checks}
        position={position}
        onMove={setPosition}
        onLeave={onLeave}
        end={<QuickResult checks={checks} onGoTo={setPosition} onLeave={onLeave} />}
      />
    </OnStage>
  );
}
