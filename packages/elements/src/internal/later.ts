let isTold = false;

function tell(cause: unknown): void {
  if (!isTold) console.warn('Tomoni: 読み込めません。 Could not load:', cause);
  isTold = true;
}

/**
 * Goes on with code that loads only now. What does not load (a deploy under way, a lost connection, a blocked script) is
 * left out: the page stays as it is, the console says so once, and nothing is rejected that nobody handles.
 *
 * @param failed What else to do then, where the reader's content depends on it.
 */
export function later<Module>(
  load: () => Promise<Module>,
  then: (module: Module) => unknown,
  failed: (cause: unknown) => unknown = tell,
): void {
  void load().then(then).catch(failed);
}
