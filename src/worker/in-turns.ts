/** Does something with each of many, some at a time; stops with the first that fails. */
export async function inTurns<T>(all: readonly T[], atOnce: number, run: (one: T) => Promise<void>): Promise<void> {
  const rest = all.values();
  const turn = async () => {
    for (const one of rest) await run(one);
  };
  await Promise.all(Array.from({ length: atOnce }, turn));
}
