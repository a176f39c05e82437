/** A liaison invites a volunteer, who says yes on the phone; with a standing consent the liaison's sign-up takes the place at once. */
import type { Page } from '@playwright/test'
import { acceptedProject, openActivity, registerNewcomer, type Newcomer } from './preparations'
import { enter, signInFirst } from './sessions'
import { expect, test } from './story'

const PHONE = '/m/t/nx-gxt'
const DESK = '/t/nx-gxt'
const COMMITTEE = 'demo-nx-gxt'
const LIAISON = 'demo-nx-gxt-liaison'
const DESK_SIZE = { viewport: { width: 1280, height: 800 } }

const RUN = Date.now()
const ASKED = `演示：邀请参加 ${RUN}`
const AT_ONCE = `演示：代为报名 ${RUN}`

let newcomer: Newcomer
let activities: string[] = []

test.use({ viewport: { width: 360, height: 740 } })
test.describe.configure({ mode: 'serial' })

/** Opens the people of an activity, through its page, until the person is among them in the given way. */
async function arrange(liaison: Page, activity: string, way: string): Promise<void> {
  await liaison.goto(`${DESK}/activities/${activity}`)
  await liaison.getByRole('button', { name: '代为报名' }).click()
  const row = liaison.getByRole('row').filter({ hasText: newcomer.name })
  await expect(async () => {
    await liaison.goto(`${DESK}/activities/${activity}/on-behalf?size=200`)
    await expect(row.getByText(way)).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
  await row.getByRole('checkbox').check()
  await liaison.getByRole('button', { name: '代为报名或邀请（1 人）' }).click()
}

test('a liaison invites somebody, who accepts on the phone', async ({ page, elsewhere }) => {
  test.slow()
  const committee = await elsewhere(COMMITTEE, DESK, DESK_SIZE)
  const liaison = await elsewhere(LIAISON, DESK, DESK_SIZE)
  newcomer = await signInFirst(page, await registerNewcomer(committee, liaison))
  await expect(async () => {
    await page.goto(`${PHONE}/me`)
    await expect(page.getByRole('button', { name: '我自愿参加，确认' })).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
  await page.getByRole('button', { name: '我自愿参加，确认' }).click()
  await expect(page.getByText('参加服务', { exact: true })).toBeVisible()
  const project = await acceptedProject(liaison, committee, `演示：入户走访 ${RUN}`)
  activities = [
    await openActivity(liaison, project, { title: ASKED, from: '23:50', to: '23:51', capacity: 5 }),
    await openActivity(liaison, project, { title: AT_ONCE, from: '23:52', to: '23:53', capacity: 5 }),
  ]

  await arrange(liaison, activities[0] ?? '', '须本人答复邀请')
  await expect(liaison.getByText('邀请 1 人')).toBeVisible()

  await page.goto(PHONE)
  const invitation = page.getByRole('listitem').filter({ hasText: ASKED })
  await expect(invitation.getByText(/^联络员.*邀请您报名$/)).toBeVisible()
  await invitation.getByRole('button', { name: '接受并报名' }).click()
  await expect(page.getByRole('heading', { name: '联络员邀请您参加' })).toBeHidden()
  await page.goto(`${PHONE}/sign-ups`)
  await expect(page.getByRole('listitem').filter({ hasText: ASKED }).getByText('已报名')).toBeVisible()

  await liaison.goto(`${DESK}/activities/${activities[0]}/sign-ups`)
  await expect(liaison.getByRole('region', { name: '邀请' }).getByText('已接受')).toBeVisible()
})

test('somebody who agreed to it is signed up at once, and told by whom', async ({ page, elsewhere }) => {
  test.slow()
  await enter(page, newcomer, `${PHONE}/me`)
  await page.getByRole('link', { name: '隐私与同意' }).click()
  const consent = page.getByRole('article').filter({ hasText: '由联络员代为报名' })
  await consent.getByText('我同意').click()
  await expect(consent.getByText('已同意', { exact: true })).toBeVisible()

  const liaison = await elsewhere(LIAISON, DESK, DESK_SIZE)
  await arrange(liaison, activities[1] ?? '', '已同意代为报名')
  await expect(liaison.getByText('报名 1 人')).toBeVisible()
  await liaison.goto(`${DESK}/activities/${activities[1]}/sign-ups`)
  await expect(liaison.getByText(/^由联络员.*代为报名$/)).toBeVisible()

  await page.goto(`${PHONE}/sign-ups`)
  const signup = page.getByRole('listitem').filter({ hasText: AT_ONCE })
  await expect(signup.getByText(/^按您的同意，由联络员/)).toBeVisible()
  await expect(signup.getByRole('button', { name: '取消报名' })).toBeVisible()
})
