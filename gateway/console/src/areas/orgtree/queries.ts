/** The two trees of the tenant and the people in them. */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import type { Axis, OrgUnit, Person } from '../../shared/people/people'
import { useAnswer, type Answer } from '../../shared/useAnswer'

type Schemas = components['schemas']
export type SectionKind = Schemas['SectionKind']
export type UnitNode = Schemas['UnitTreeView']

export const KINDS = ['DIVISION', 'INSTITUTION'] as const satisfies SectionKind[]
export const AXES = ['SECTION', 'BRANCH'] as const satisfies Axis[]

const SUBJECT = 'org-units'
const PAGE = 200

/** All units of an axis, closed ones too if wanted. */
export function useTree(axis: () => Axis, closedToo: () => boolean): Answer<OrgUnit[]> {
  return useAnswer(
    () => [SUBJECT, 'tree', axis(), closedToo()],
    async (tenant, signal) => {
      const units: OrgUnit[] = []
      for (let page = 0, total = 1; units.length < total; page++) {
        const query = { axis: axis(), ...(closedToo() ? {} : { active: true }), page, size: PAGE }
        const answer = await answerOf(
          volunteer.GET('/api/tenants/{tenant}/volunteer/org-units', {
            params: { path: { tenant }, query },
            signal,
          }),
        )
        units.push(...answer.items)
        total = answer.items.length === 0 ? units.length : answer.total
      }
      return units
    },
  )
}

/** The volunteer service of the unit as a tree whose root is the leading group. */
export function useUnitTree(): Answer<UnitNode> {
  return useAnswer([SUBJECT, 'structure'], (tenant, signal) =>
    answerOf(volunteer.GET('/api/tenants/{tenant}/volunteer/unit-tree', { params: { path: { tenant } }, signal })),
  )
}

/** The posts to fill, with the day by which each is due. */
export function useVacantPosts(): Answer<Schemas['VacanciesView']> {
  return useAnswer(['posts', 'vacancies'], (tenant, signal) =>
    answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/posts/vacancies', { params: { path: { tenant } }, signal }),
    ),
  )
}

/** The people of a unit who have not left, a page at a time. */
export function useMembers(unit: () => OrgUnit | undefined, page: () => number, size: () => number) {
  return useAnswer(
    () => {
      const of = unit()
      return of === undefined ? undefined : ['volunteers', 'of', of.id, page(), size()]
    },
    (tenant, signal) => {
      const of = unit()
      const place = of?.axis === 'BRANCH' ? { branch: of.id } : { section: of?.id ?? '' }
      return answerOf(
        volunteer.GET('/api/tenants/{tenant}/volunteer/volunteers', {
          params: {
            path: { tenant },
            query: {
              ...place,
              state: ['APPLIED', 'REGISTERED', 'ACTIVE', 'SUSPENDED'],
              page: page() - 1,
              size: size(),
            },
          },
          signal,
        }),
      )
    },
  )
}

/** Moves one person to a unit from a day on; the place on the other axis stays. */
export function movePerson(tenant: string, person: Person, to: OrgUnit, from: string): Promise<Person> {
  const place =
    to.axis === 'SECTION'
      ? { sectionId: to.id, branchId: person.branchId ?? null }
      : { sectionId: person.sectionId, branchId: to.id }
  return answerOf(
    volunteer.PUT('/api/tenants/{tenant}/volunteer/volunteers/{id}/placement', {
      params: { path: { tenant, id: person.id }, header: { 'If-Match': `"${person.version}"` } },
      body: { ...place, from },
    }),
  )
}

export interface UnitDraft {
  name: string
  kind: SectionKind | null
  parentId: string | null
  position: number | null
}

export function useOpenUnit(): Change<{ axis: Axis; draft: UnitDraft }> {
  return useChange([SUBJECT], (tenant, { axis, draft }) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/org-units', {
        params: { path: { tenant } },
        body: { axis, ...draft },
      }),
    ),
  )
}

export function useRenameUnit(): Change<{ of: OrgUnit; draft: UnitDraft }> {
  return useChange([SUBJECT], (tenant, { of, draft: { name, kind, position } }) =>
    answerOf(
      volunteer.PUT('/api/tenants/{tenant}/volunteer/org-units/{id}', {
        params: paramsOf(tenant, of),
        body: { name, kind, position },
      }),
    ),
  )
}

export function useCloseUnit(): Change<OrgUnit> {
  return useChange([SUBJECT], (tenant, of) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/org-units/{id}/deactivation', {
        params: paramsOf(tenant, of),
      }),
    ),
  )
}

export function useReopenUnit(): Change<OrgUnit> {
  return useChange([SUBJECT], (tenant, of) =>
    answerOf(
      volunteer.POST('/api/tenants/{tenant}/volunteer/org-units/{id}/activation', {
        params: paramsOf(tenant, of),
      }),
    ),
  )
}

function paramsOf(tenant: string, { id, version }: OrgUnit) {
  return { path: { tenant, id }, header: { 'If-Match': `"${version}"` } }
}
