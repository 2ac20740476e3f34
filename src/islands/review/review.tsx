import { useState } from 'preact/hooks';
import { FIRST_ID, workspace } from '../../state/browser/workspace.ts';
import { dressed, OnStage, type WayProps } from '../stage/stage.tsx';
import { useStore } from '../ui/use-store.ts';
import { MeetingWalk } from './meeting.tsx';
import reviewStyle from './review.css?url';
import { ReviewStart } from './start.tsx';
import { isFresh, useMeeting } from './use-meeting.ts';
import { useVoteBox } from './vote-box.ts';

/** Resolves when the review can be shown. */
export const reviewDressed = () => dressed(reviewStyle);

/** One assessment's review: what is settled first, then check by check. */
function OneReview(props: WayProps) {
  const meeting = useMeeting();
  const [going, setGoing] = useState(() => meeting !== undefined && isFresh(meeting));
  const box = useVoteBox();
  if (meeting === undefined || !going) {
    return <ReviewStart meeting={meeting} box={box} onBegun={() => setGoing(true)} {...props} />;
  }
  return <MeetingWalk meeting={meeting} box={box} onTerms={() => setGoing(false)} {...props} />;
}

/** The review of the open assessment; another one that is opened has its own. */
export function Review(props: WayProps) {
  const openId = useStore(workspace.$openId, FIRST_ID);
  return (
    <OnStage>
      <OneReview key={openId} {...props} />
    </OnStage>
  );
}
