import type { Tier } from '../catalogue/tier.ts';

/** What is sent to those who answer on their own before a review. `site` is the address of the site, with its slash. */
export function invitationText(name: string, tier: Tier, site: string): string {
  return [
    `Before we review ${name} together, please answer its checks on your own. “Don’t know” is an answer too.`,
    '',
    `1. Make an assessment that bears your name, at tier ${tier}: ${site}assessments/`,
    `2. Answer what you can: ${site}assess/`,
    `3. Send me its summary link: ${site}summary/`,
    '',
    'Your answers stay in your browser until you send that link.',
    '',
  ].join('\n');
}
