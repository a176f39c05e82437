/** What the pages about the national system ask, and what they change. */
import { upload } from '../../shared/form/upload'
import { fileForm } from '../../shared/form/fileForm'
import { useChange, type Change } from '../../shared/form/useChange'
import { listSpec, oneOf, text } from '../../shared/list/listState'
import { fetchFile, offerFile } from '../../shared/list/offerFile'
import { ONE_ORDER, withoutOrder } from '../../shared/list/oneOrder'
import { keeping, useListRows, useListState } from '../../shared/list/useList'
import { useAnswer, type Answer as Answered } from '../../shared/useAnswer'
import { without } from '../../shared/without'
import {
  exchangeOf,
  GROUPS,
  PACKAGE_ORDERS,
  partOf,
  PARTS,
  type GroupTotals,
  type Outcome,
  type Package,
  type PackageOrder,
  type PackageState,
  type Part,
  type Receiver,
  type RecordState,
} from './exchange'

export const RECORD_STATES = ['NONE', 'SUBMITTED', 'REGISTERED', 'MISMATCH'] as const satisfies RecordState[]
export const PACKAGE_STATES = ['AWAITING', 'PARTLY_ANSWERED', 'ANSWERED', 'ABANDONED'] as const satisfies PackageState[]
/** What makes a record worth a look: it is to be submitted, would be refused, or an answer contradicts it. */
export const CAUSES = ['due', 'refusable', 'contradicted'] as const

const RECORDS = 'national-records'
const PACKAGES = 'national-packages'
const RECEIVER = 'national-receiver'
const CHANGED = [RECORDS, PACKAGES, 'inbox']

const RECORD_SPEC = listSpec({
  filters: { group: oneOf(GROUPS), state: oneOf(RECORD_STATES), cause: oneOf(CAUSES), q: text(), year: text() },
  ...ONE_ORDER,
})
const PACKAGE_SPEC = listSpec({
  filters: { part: oneOf(PARTS), state: oneOf(PACKAGE_STATES), overdue: oneOf(['true'] as const) },
  sortable: PACKAGE_ORDERS,
  sort: 'number,desc',
})

/** The records of a group and how far each has come; `year` is that of the hours. */
export function useRecords(year: () => number) {
  const list = keeping(useListState(RECORD_SPEC), 'group', 'year')
  const result = useListRows(RECORDS, list, async (tenant, params, signal) => {
    const { group = 'VOLUNTEER', cause, ...query } = without(withoutOrder(params), 'year')
    const wanted = { ...query, recordGroup: group, year: year(), ...(cause === undefined ? {} : { [cause]: true }) }
    const page = await exchangeOf(partOf(group), tenant).records(wanted, signal)
    return { ...page, items: page.items.map((row) => ({ ...row, id: row.recordId })) }
  })
  return { list, result }
}

/** How many records of every group are where. */
export function useTotals(year: () => number): Answered<GroupTotals[]> {
  return useAnswer(
    () => [RECORDS, 'totals', year()],
    async (tenant, signal) => {
      const totals = await Promise.all(PARTS.map((part) => exchangeOf(part, tenant).totals(year(), signal)))
      return totals.flat()
    },
  )
}

/** The packages of a service. */
export function usePackages() {
  const list = keeping(useListState(PACKAGE_SPEC), 'part')
  const result = useListRows(PACKAGES, list, (tenant, { part = 'volunteer', overdue, ...query }, signal) =>
    exchangeOf(part, tenant).packages({ ...query, ...(overdue === undefined ? {} : { overdue: true }) }, signal),
  )
  return { list, result }
}

/** How many packages of each service wait too long for an answer. */
export function useOverdue(): Answered<Record<Part, number>> {
  return useAnswer([PACKAGES, 'overdue'], async (tenant, signal) => {
    const one = { overdue: true, page: 0, size: 1 }
    const [volunteer, activity] = await Promise.all(PARTS.map((part) => exchangeOf(part, tenant).packages(one, signal)))
    return { volunteer: volunteer?.total ?? 0, activity: activity?.total ?? 0 }
  })
}

export function usePackage(part: () => Part, id: () => string): Answered<Package> {
  return useAnswer(
    () => [PACKAGES, 'one', part(), id()],
    (tenant, signal) => exchangeOf(part(), tenant).package(id(), signal),
  )
}

/** The reconciliation of a package, a page at a time; nothing while no answer was read. */
export function useAnswers(
  part: () => Part,
  of: () => Package,
  cut: () => { outcome?: Outcome; page: number; size: number },
) {
  return useAnswer(
    () => [PACKAGES, 'answers', part(), of().id, cut()],
    (tenant, signal) => exchangeOf(part(), tenant).answers(of().id, { ...cut(), page: cut().page - 1 }, signal),
  )
}

/** Who receives the records of a service; `missing` until it was filled in. */
export function useReceiver(part: () => Part): Answered<Receiver> {
  return useAnswer(
    () => [RECEIVER, part()],
    (tenant, signal) => exchangeOf(part(), tenant).receiver(signal),
  )
}

export function useSetReceiver(part: () => Part): Change<Receiver> {
  return useChange([RECEIVER], (tenant, receiver) => exchangeOf(part(), tenant).setReceiver(receiver))
}

/** Makes a package of what is due; `made` learns it. */
export function useMakePackage(part: () => Part, made: (made: Package) => void): Change<PackageOrder> {
  return useChange(CHANGED, async (tenant, order) => made(await exchangeOf(part(), tenant).make(order)))
}

/** Takes a package back before any answer; its records are due again. */
export function useAbandon(part: () => Part): Change<Package> {
  return useChange(CHANGED, (tenant, of) => exchangeOf(part(), tenant).abandon(of))
}

/** Saves the file of a package for a purpose, which the package and the audit log keep. */
export function useHandOut(part: () => Part): Change<{ of: Package; purpose: string }> {
  return useChange([PACKAGES], async (tenant, { of, purpose }) => {
    const file = await fetchFile(
      new Request(new URL(`${addressOf(tenant, part(), of)}/file`, location.origin), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/zip, application/problem+json' },
        body: JSON.stringify({ purpose }),
      }),
    )
    offerFile(file, `national-${of.packageNumber}.zip`)
  })
}

/** Reads an answer of the authority; `progress` counts what has been sent from 0 to 1. */
export function useReadAnswer(part: () => Part, progress: (sent: number) => void): Change<{ of: Package; file: File }> {
  return useChange(CHANGED, (tenant, { of, file }) =>
    upload(`${addressOf(tenant, part(), of)}/answers`, fileForm({ file }), progress),
  )
}

function addressOf(tenant: string, part: Part, { id }: Package): string {
  return `/api/tenants/${tenant}/${part}/national-packages/${id}`
}
