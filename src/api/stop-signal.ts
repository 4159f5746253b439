/** Read when the process starts, before a long build: npm may go while it runs. */
const parent = process.ppid;

/**
 * Calls `stop` once, when the process is told to end: by SIGTERM, SIGINT, or because the npm that started it is gone.
 *
 * npm hands a signal to the shell between it and us, and some shells end without handing it on: the server would stay
 * behind and keep its port. So a process that npm started looks whether its parent is still the same.
 */
export function onStopSignal(stop: () => void): void {
  const isStartedByNpm = process.env.npm_lifecycle_event !== undefined;
  const watch = setInterval(() => {
    if (isStartedByNpm && process.ppid !== parent) stopOnce();
  }, 300).unref();
  const stopOnce = () => {
    clearInterval(watch);
    process.removeListener('SIGTERM', stopOnce).removeListener('SIGINT', stopOnce);
    stop();
  };
  process.on('SIGTERM', stopOnce).on('SIGINT', stopOnce);
}
