/** An indicator that is proven by evidence, while it is typed in. */
import { today } from '../../shared/dates'
import { orNull } from '../../shared/form/fields'
import { METHODS, type EvidenceItem, type Indicator, type IndicatorForm } from './queries'

export interface ItemDraft {
  method: string
  title: string
  documentNumber: string
  link: string
  datedOn: string
}

export interface IndicatorDraft {
  fields: { year: string; sectionId: string; title: string; source: string; weight: string }
  evidence: ItemDraft[]
}

export function emptyItem(): ItemDraft {
  return { method: 'MATERIAL_REVIEW', title: '', documentNumber: '', link: '', datedOn: '' }
}

export function emptyDraft(): IndicatorDraft {
  return { fields: { year: today().slice(0, 4), sectionId: '', title: '', source: '', weight: '1' }, evidence: [] }
}

export function draftOf({ state: { form } }: Indicator): IndicatorDraft {
  const { year, sectionId, title, source, weight, evidence } = form
  return {
    fields: { year: String(year), sectionId: sectionId ?? '', title, source, weight: String(weight) },
    evidence: evidence.map((item) => ({
      ...item,
      documentNumber: item.documentNumber ?? '',
      link: item.link ?? '',
    })),
  }
}

export function formOf({ fields, evidence }: IndicatorDraft): IndicatorForm {
  return {
    ...fields,
    year: Number(fields.year),
    weight: Number(fields.weight),
    sectionId: orNull(fields.sectionId),
    evidence: evidence.map(itemOf),
  }
}

function itemOf(item: ItemDraft): EvidenceItem {
  return {
    method: METHODS.find((one) => one === item.method) ?? 'MATERIAL_REVIEW',
    title: item.title,
    documentNumber: orNull(item.documentNumber),
    link: orNull(item.link),
    datedOn: item.datedOn,
  }
}
