/** The four scores of a rating in words. */
import { useTexts } from '../../shared/useTexts'
import { ASPECTS, type Scores } from './queries'

export function useScores(): (scores: Scores) => string {
  const { t } = useTexts()
  return (scores) => ASPECTS.map((one) => `${t(`quality.aspect.${one}`)} ${scores[one]}`).join(t('separator'))
}
