/** The fields of a form about a person. */
import { computed, type ComputedRef } from 'vue'
import { choicesOf, type Field } from '../../shared/form/fields'
import { useTexts } from '../../shared/useTexts'
import { PARTY, type PersonDraft } from './profile'

/** `phone` is the masked number that stays if none is typed. */
export function usePersonFields(phone: () => string | undefined): ComputedRef<Field<PersonDraft>[]> {
  const { t } = useTexts()
  return computed(() => [
    { key: 'displayName', kind: 'text', label: t('roster.name'), max: 50, required: true },
    {
      key: 'phone',
      kind: 'text',
      label: t('roster.phone'),
      hint: phone() === undefined ? undefined : t('roster.phoneStays', { phone: phone() }),
      max: 20,
    },
    {
      key: 'partyStatus',
      kind: 'choice',
      label: t('roster.partyStatus'),
      choices: choicesOf(PARTY, (one) => t(`roster.party.${one}`)),
    },
    { key: 'skills', kind: 'text', label: t('roster.skills'), hint: t('roster.skillsHint'), max: 200 },
  ])
}
