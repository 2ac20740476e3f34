import { workspace } from '../../state/browser/workspace.ts';
import { Reason } from './reason.ts';
import { offerReload, show } from './status.ts';

/**
 * Says that something did not come of what was asked, such as `The badge could not be made.`, for a part of the site that
 * is loaded when it is wanted: most likely the site was updated while this page was open, and the file has gone with the
 * old version. Then the page as it is now has it. What is not saved yet would be lost with the old one, so it comes first.
 * A failure that has a reason of its own is told with that.
 */
export function notLoaded(says: string): (error?: unknown) => void {
  return (error) => {
    if (error instanceof Reason) show(error.message);
    else if (workspace.$saving.get() === 'saved') offerReload(`${says} Reload the page and try again.`);
    else show(`${says} Save again first.`);
  };
}
