/** Saves a list as a spreadsheet: the same rows in the same order, all pages. */
import { reactive } from 'vue'
import { problemOf, type Problem } from '../../api/problem'
import { today } from '../dates'
import { fetchFile, offerFile } from './offerFile'

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
      offerFile(await fetchFile(sheetAt(addressOf(path, params))), `${name} ${today()}.xlsx`)
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

function sheetAt(address: string): Request {
  return new Request(address, { headers: { Accept: `${XLSX}, application/problem+json` } })
}
