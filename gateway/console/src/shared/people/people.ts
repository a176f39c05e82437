/** People and units to choose from, for all areas. */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { useAnswer, type Answer } from '../useAnswer'

export type Axis = components['schemas']['Axis']
export type OrgUnit = components['schemas']['OrgUnitView']
export type Person = components['schemas']['VolunteerView']

const UNITS_AT_ONCE = 200
const PEOPLE_AT_ONCE = 20

/** The sections or the party branches that are in use. */
export function useUnits(axis: () => Axis): Answer<OrgUnit[]> {
  return useAnswer(
    () => ['org-units', 'choice', axis()],
    async (tenant, signal) => {
      const query = { axis: axis(), active: true, size: UNITS_AT_ONCE }
      const page = await answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/org-units', {
          params: { path: { tenant }, query },
          signal,
        }),
      )
      return page.items
    },
  )
}

/** The people on the roster whose names fit: characters, pinyin or initials. */
export function usePeople(name: () => string): Answer<Person[]> {
  return useAnswer(
    () => ['volunteers', 'choice', name()],
    async (tenant, signal) => {
      const words = name().trim()
      const page = await answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/volunteers', {
          params: {
            path: { tenant },
            query: {
              state: ['ACTIVE', 'REGISTERED'],
              size: PEOPLE_AT_ONCE,
              ...(words === '' ? {} : { name: words }),
            },
          },
          signal,
        }),
      )
      return page.items
    },
  )
}

/** One person on the roster; nobody while there is no id. */
export function usePerson(id: () => string | undefined): Answer<Person> {
  return useAnswer(
    () => (id() === undefined ? undefined : ['volunteers', 'one', id()]),
    (tenant, signal) =>
      answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/volunteers/{id}', {
          params: { path: { tenant, id: id() ?? '' } },
          signal,
        }),
      ),
  )
}
