/** Gives what a promise gives; where it takes longer than so many milliseconds, fails with what is said. */
export async function within<Value>(limit: number, says: string, promise: PromiseLike<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_give, fail) => {
    timer = setTimeout(() => fail(new Error(says)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
