/** Reloads once when a file of the page is gone, because a new version of the console was installed meanwhile. */
const RELOADED = 'reloaded-at'
const AGAIN_AFTER_MS = 60_000

/** Returns whether a reload may help: not if one has just happened. */
export function mayReload(now: number, last: string | null): boolean {
  return last === null || now - Number(last) > AGAIN_AFTER_MS
}

/** Listens for files that cannot be loaded. */
export function reloadForNewVersion(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (!mayReload(Date.now(), sessionStorage.getItem(RELOADED))) return
    event.preventDefault()
    sessionStorage.setItem(RELOADED, String(Date.now()))
    location.reload()
  })
}
