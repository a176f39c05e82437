/** What the consumer groups do, in the words of operators. */
import type { Language, Texts } from '../../shared/area'

const WORDS: Record<string, Texts> = {
  'registry-people': { 'zh-CN': '账号跟随名册', en: 'Accounts follow the roster' },
  'registry-service-answers': { 'zh-CN': '各服务对开通的答复', en: 'Answers of services to onboarding' },
  'volunteer-accounts': { 'zh-CN': '名册上的账号', en: 'Accounts on the roster' },
  'volunteer-posts': { 'zh-CN': '职务跟随名册', en: 'Posts follow the roster' },
  'volunteer-transfers': { 'zh-CN': '志愿者关系转接往来', en: 'Transfers of people travel' },
  'volunteer-unit-people': { 'zh-CN': '处室和党支部人数', en: 'People of the units' },
  'activity-roster': { 'zh-CN': '报名资格跟随名册', en: 'Sign-ups follow the roster' },
  'scoring-accounts': { 'zh-CN': '台账上的人员', en: 'People in the ledgers' },
  'scoring-titles': { 'zh-CN': '台账上的活动名称', en: 'Titles of activities in the ledgers' },
  'scoring-outside-services': { 'zh-CN': '台账上的社区服务名称', en: 'Titles of outside services in the ledgers' },
  'scoring-units': { 'zh-CN': '台账上的机构名称', en: 'Names of units in the ledgers' },
  'scoring-hours': { 'zh-CN': '时长和积分入账', en: 'Hours and points are posted' },
  'scoring-merits': { 'zh-CN': '加分和扣分入账', en: 'Merits are posted' },
  'scoring-stars': { 'zh-CN': '星级评定', en: 'Stars are granted' },
  'scoring-redemptions': { 'zh-CN': '积分兑换入账', en: 'Redemptions are posted' },
  'scoring-transfers': { 'zh-CN': '转接人员的时长和积分', en: 'Hours and points of transferred people' },
  'reporting-facts': { 'zh-CN': '统计数据更新', en: 'Figures are kept' },
  'reporting-rollup': { 'zh-CN': '接收下级报送', en: 'Reports from below arrive' },
  'reporting-answers': { 'zh-CN': '上级对报送的答复', en: 'Answers of the overseer to reports' },
  'reporting-inspections': { 'zh-CN': '指导检查往来', en: 'Inspections travel' },
}

/** Returns what a group does; its code if it has no words. */
export function groupText(group: string, language: Language): string {
  return WORDS[group]?.[language] ?? group
}
