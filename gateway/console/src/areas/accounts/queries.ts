/** What the platform knows of the tenant's accounts, and what is changed there. */
import { registry, volunteer } from '../../api/clients'
import type { components } from '../../api/generated/registry'
import { answerOf } from '../../api/problem'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { useListRows, useListState } from '../../shared/list/useList'
import type { Person } from '../../shared/people/people'

type Schemas = components['schemas']
export type Role = Schemas['PersonRole']
export type Account = Schemas['AccountView'] & { id: string }
export type NewAccount = Schemas['AccountForm']
export type Admission = Schemas['SharedAccountAdmissionForm']
export type BatchItem = Schemas['VolunteerAccountForm']
export type BatchAnswer = Schemas['AccountSlip']

/** The sign-in of one person as it is handed over on paper; the password is shown only once. */
export interface Slip {
  name: string
  username: string
  password: string
}

export const ROLES = ['committee', 'liaison', 'volunteer', 'officer', 'auditor'] as const satisfies Role[]

/** Returns the role that a word names. */
export function roleOf(word: string): Role {
  return ROLES.find((one) => one === word) ?? 'volunteer'
}

const SUBJECT = 'accounts'
const LINKED = [SUBJECT, 'volunteers']

const SPEC = listSpec({ filters: { role: oneOf(ROLES) }, sortable: ['username'], sort: 'username,asc' })

/** The accounts, by user name. The platform does not offer another order. */
export function useAccounts() {
  const list = useListState(SPEC)
  const result = useListRows(SUBJECT, list, async (tenant, { role, page, size }, signal) => {
    const answer = await answerOf(
      registry.GET('/api/tenants/{tenant}/registry/accounts', {
        params: { path: { tenant }, query: { ...(role === undefined ? {} : { role }), page, size } },
        signal,
      }),
    )
    return { ...answer, items: answer.items.map((account): Account => ({ ...account, id: account.accountId })) }
  })
  return { list, result }
}

const PEOPLE = listSpec({
  filters: { name: text(), section: text() },
  sortable: ['displayName', 'joinedOn'],
  sort: 'displayName,asc',
})

/** The people who take part, to choose those who get an account. */
export function usePeopleToEquip() {
  const list = useListState(PEOPLE)
  const result = useListRows('volunteers', list, (tenant, query, signal) =>
    answerOf(
      volunteer.GET('/api/tenants/{tenant}/volunteer/volunteers', {
        params: { path: { tenant }, query: { ...query, state: ['REGISTERED', 'ACTIVE'] } },
        signal,
      }),
    ),
  )
  return { list, result }
}

/** Opens an account for somebody who need not be on the roster; hands over the slip. */
export function useOpenAccount(take: (slip: Slip) => void): Change<NewAccount> {
  return useChange(LINKED, async (tenant, body) => {
    const opened = await answerOf(
      registry.POST('/api/tenants/{tenant}/registry/accounts', { params: { path: { tenant } }, body }),
    )
    take({ name: body.displayName, username: opened.username, password: opened.oneTimePassword })
  })
}

/** Opens accounts for volunteers; hands over one answer per person. */
export function useOpenAccounts(take: (answers: BatchAnswer[]) => void): Change<BatchItem[]> {
  return useChange(LINKED, async (tenant, accounts) => {
    const answer = await answerOf(
      registry.POST('/api/tenants/{tenant}/registry/accounts/batch', {
        params: { path: { tenant } },
        body: { accounts },
      }),
    )
    take(answer.items)
  })
}

/** Replaces a forgotten password by a new one that is valid once. */
export function useResetPassword(take: (slip: Slip) => void): Change<Account> {
  return useChange([SUBJECT], async (tenant, { username, displayName }) => {
    const { oneTimePassword } = await answerOf(
      registry.POST('/api/tenants/{tenant}/registry/accounts/{username}/one-time-password', {
        params: { path: { tenant, username } },
      }),
    )
    take({ name: displayName, username, password: oneTimePassword })
  })
}

export function useChangeRole(): Change<{ of: Account; role: Role }> {
  return useChange([SUBJECT], (tenant, { of, role }) =>
    answerOf(
      registry.PUT('/api/tenants/{tenant}/registry/accounts/{accountId}/role', {
        params: { path: { tenant, accountId: of.accountId } },
        body: { role },
      }),
    ),
  )
}

export function useBlockAccount(): Change<Account> {
  return useChange([SUBJECT], (tenant, { accountId }) =>
    answerOf(
      registry.POST('/api/tenants/{tenant}/registry/accounts/{accountId}/block', {
        params: { path: { tenant, accountId } },
      }),
    ),
  )
}

export function useUnblockAccount(): Change<Account> {
  return useChange([SUBJECT], (tenant, { accountId }) =>
    answerOf(
      registry.DELETE('/api/tenants/{tenant}/registry/accounts/{accountId}/block', {
        params: { path: { tenant, accountId } },
      }),
    ),
  )
}

/** Allows another tenant to admit the account, too. */
export function useOfferAccount(): Change<{ of: Account; to: string }> {
  return useChange([SUBJECT], (tenant, { of, to }) =>
    answerOf(registry.PUT('/api/tenants/{tenant}/registry/accounts/{accountId}/offers/{to}', offerOf(tenant, of, to))),
  )
}

export function useWithdrawOffer(): Change<{ of: Account; to: string }> {
  return useChange([SUBJECT], (tenant, { of, to }) =>
    answerOf(
      registry.DELETE('/api/tenants/{tenant}/registry/accounts/{accountId}/offers/{to}', offerOf(tenant, of, to)),
    ),
  )
}

function offerOf(tenant: string, { accountId }: Account, to: string) {
  return { params: { path: { tenant, accountId, to } } }
}

/** Gives an account that another tenant offered a role in this tenant. */
export function useAdmitAccount(): Change<Admission> {
  return useChange(LINKED, (tenant, body) =>
    answerOf(
      registry.POST('/api/tenants/{tenant}/registry/accounts/admissions', { params: { path: { tenant } }, body }),
    ),
  )
}

/** Whether a person still needs an account. */
export function needsAccount(person: Person): boolean {
  return !person.accountId
}
