import { ContentError } from '../authoring/content/fault.ts';

/** What is used of Vite's development server. */
export type DevServer = {
  readonly watcher: {
    readonly add: (folder: string) => unknown;
    readonly on: (event: 'add' | 'change' | 'unlink', listener: (file: string) => void) => unknown;
  };
  readonly config: { readonly logger: { readonly error: (text: string) => void } };
  readonly environments: Readonly<Record<string, DevEnvironment>>;
};

type DevModule = { readonly id: string | null };

type DevEnvironment = {
  readonly hot: { readonly send: (payload: { type: 'error'; err: { message: string; stack: string } }) => void };
  readonly moduleGraph: { readonly getModuleById: (id: string) => DevModule | undefined };
  readonly reloadModule: (module: never) => Promise<void>;
};

/**
 * While authors write: whenever a file of a folder is added, changed or taken away, reads the content again and renews
 * the modules made of it, and with them the open pages. Content with faults is reported in the terminal and over the
 * page, and the site goes on with what it had.
 */
export function renewOnChange(
  { watcher, config, environments }: DevServer,
  folder: string,
  ids: readonly string[],
  read: () => unknown,
): void {
  const renew = (file: string) => {
    if (!file.startsWith(folder)) return;
    try {
      read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      config.logger.error(error.message);
      environments['client']?.hot.send({ type: 'error', err: { message: error.message, stack: '' } });
      return;
    }
    for (const environment of Object.values(environments)) {
      for (const id of ids) {
        const module = environment.moduleGraph.getModuleById(id);
        if (module !== undefined) void environment.reloadModule(module as never);
      }
    }
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, renew);
}
