/** Saves a list as a spreadsheet: the same rows in the same order, all pages. */
import { reactive } from 'vue'
import { problemFrom, problemOf, type Problem } from '../../api/problem'
import { send } from '../../api/send'
import { today } from '../dates'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Params = Record<string, string | string[] | undefined>

export function useSheet() {
  const state = reactive<{ busy: boolean; problem: Problem | undefined; save: typeof save }>({
    busy: false,
    problem: undefined,
    save,
  })

  async function save(path: string, name: string, params: Params = {}): Promise<void> {
    state.busy = true
    state.problem = undefined
    try {
      offer(await fetchSheet(addressOf(path, params)), `${name} ${today()}.xlsx`)
    } catch (thrown) {
      state.problem = problemOf(thrown)
    } finally {
      state.busy = false
    }
  }

  return state
}

/** Returns the address of a list with its parameters. */
export function addressOf(path: string, params: Params): string {
  const query = new URLSearchParams()
  for (const [name, values] of Object.entries(params)) {
    for (const value of [values ?? []].flat()) query.append(name, value)
  }
  return query.size === 0 ? path : `${path}?${query}`
}

async function fetchSheet(address: string): Promise<Blob> {
  const response = await send(new Request(address, { headers: { Accept: `${XLSX}, application/problem+json` } }))
  if (response.ok) return response.blob()
  throw problemFrom(response.status, await response.json().catch(() => undefined))
}

function offer(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
