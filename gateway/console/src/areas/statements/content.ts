/** What a statement says, as terms and their values. */
import type { Definition } from '../../shared/parts/DefinitionList.vue'
import type { useTexts } from '../../shared/useTexts'
import type { Content } from './queries'

type Texts = ReturnType<typeof useTexts>

/** Returns the lines of a statement, in the order in which people read them. */
export function linesOf(content: Content, { t, day, hours }: Pick<Texts, 't' | 'day' | 'hours'>): Definition[] {
  return [
    { key: 'name', term: t('statements.name'), text: content.name },
    { key: 'section', term: t('statements.section'), text: content.section },
    { key: 'year', term: t('statements.year'), text: String(content.year) },
    { key: 'hours', term: t('statements.hours'), text: hoursOf(content, { t, hours }) },
    ...broughtOf(content, { t, hours }),
    { key: 'activities', term: t('statements.activities'), text: String(content.activities) },
    { key: 'stars', term: t('statements.stars'), text: t('statements.starCount', { count: content.stars }) },
    { key: 'honours', term: t('statements.honours'), text: honoursOf(content, { t, day }) },
    { key: 'bonus', term: t('statements.bonus'), text: content.bonus ?? t('statements.bonusOpen') },
    { key: 'clause', term: t('statements.clause'), text: clauseOf(content, t) },
  ]
}

/** The second form is that of the check, so that a recipient compares like with like. */
function hoursOf({ minutes, hours: decimal }: Content, { t, hours }: Pick<Texts, 't' | 'hours'>): string {
  return t('statements.hoursOf', { hours: hours(minutes), decimal })
}

/** Each agency where the person was before has a line of its own. */
function broughtOf({ brought }: Content, { t, hours }: Pick<Texts, 't' | 'hours'>): Definition[] {
  return brought.map(({ agency, agencyName, minutes, hours: decimal }) => ({
    key: `brought-${agency}`,
    term: t('statements.broughtFrom', { agency: agencyName ?? agency }),
    text: t('statements.hoursOf', { hours: hours(minutes), decimal }),
  }))
}

function honoursOf({ honours }: Content, { t, day }: Pick<Texts, 't' | 'day'>): string {
  if (honours.length === 0) return t('statements.noHonours')
  return honours
    .map(({ kind, grantedOn, documentNumber }) =>
      [t(`statements.honourOf.${kind}`), grantedOn ? day(grantedOn) : '', documentNumber ?? '']
        .filter((part) => part !== '')
        .join(' '),
    )
    .join(t('separator'))
}

function clauseOf({ clause }: Content, t: Texts['t']): string {
  if (!clause) return t('statements.noClause')
  return [clause.document ?? '', clause.quote ?? ''].filter((part) => part !== '').join(t('statements.says'))
}
