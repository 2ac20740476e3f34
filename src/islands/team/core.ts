import { catalogue } from 'virtual:catalogue';
import { publishedOf } from '../../domain/catalogue/catalogue.ts';

/** What a team is compared on: the published checks, which are the same for everybody, whatever packs a site has. */
export const core = publishedOf(catalogue);
