/** What people have acknowledged and agreed to: their own consents, and who on the roster has given which. */
import { volunteer } from '../../api/clients'
import type { components } from '../../api/generated/volunteer'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { keeping, useListRows, useListState } from '../../shared/list/useList'
import { useAnswer } from '../../shared/useAnswer'

type Schemas = components['schemas']
export type Consent = Schemas['OwnConsentView']
export type Kind = Consent['kind']
export type Standing = Consent['standing']

export const KINDS = ['PRIVACY_NOTICE', 'PHOTO_PUBLICATION', 'LOCATION', 'SIGN_UP_BY_LIAISON'] as const satisfies Kind[]

const OWN = 'own-consents'
const SUBJECT = 'consents'
const CHANGED = [OWN, SUBJECT]
const ROOT = '/api/tenants/{tenant}/volunteer/volunteers/me/consents' as const

/** The person's own consents with their texts. */
export function useOwnConsents() {
  return useAnswer([OWN], (tenant, signal) => answerOf(volunteer.GET(ROOT, { params: { path: { tenant } }, signal })))
}

/** Gives a consent to the text that the person has before them. */
export function useGive(): Change<Consent> {
  return useChange(CHANGED, (tenant, { kind, textVersion }) =>
    answerOf(volunteer.PUT(`${ROOT}/{kind}`, { params: { path: { tenant, kind } }, body: { textVersion } })),
  )
}

/** Takes a consent back. */
export function useWithdraw(): Change<Kind> {
  return useChange(CHANGED, (tenant, kind) =>
    answerOf(volunteer.DELETE(`${ROOT}/{kind}`, { params: { path: { tenant, kind } } })),
  )
}

const SPEC = listSpec({
  filters: {
    kind: { read: (values) => oneOf(KINDS).read(values) ?? 'PRIVACY_NOTICE' },
    given: oneOf(['true', 'false']),
    section: text(),
    name: text(),
  },
  sortable: ['displayName'],
  sort: 'displayName,asc',
})

/** How the people on the roster stand to one consent. */
export function useConsents() {
  const list = keeping(useListState(SPEC), 'kind')
  const result = useListRows(SUBJECT, list, async (tenant, { given, kind = 'PRIVACY_NOTICE', ...query }, signal) => {
    const asked = { ...query, kind, ...(given === undefined ? {} : { given: given === 'true' }) }
    const found = await answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/consents', { params: { path: { tenant }, query: asked }, signal }),
    )
    return { ...found, items: found.items.map((line) => ({ ...line, id: line.volunteerId })) }
  })
  return { list, result }
}
