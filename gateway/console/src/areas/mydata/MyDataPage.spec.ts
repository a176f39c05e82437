import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Me } from '../../api/me'
import { showPage, type Answers } from '../../test/show'
import MyDataPage from './MyDataPage.vue'

const ME: Me = {
  id: 'volunteer-1',
  displayName: '演示001',
  documentType: '99',
  documentNumber: '********001',
  sectionId: 'section-1',
  sectionName: '政策法规处（演示）',
  partyMember: false,
  national: { status: 'NONE' },
  skills: ['急救'],
  state: 'REGISTERED',
  joinedOn: '2026-01-05',
  liaisonSections: [],
  plannedChanges: [],
  allowedActions: ['CONFIRM', 'CORRECT_OWN'],
  version: 7,
}

function show(answers: Answers) {
  return showPage(MyDataPage, 'mydata', 'me', answers)
}

describe('MyDataPage', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('onTheFirstVisitAsksForTheConfirmation', async () => {
    const { page, sent } = await show({
      'GET /volunteers/me': { body: ME },
      'POST /activation': { body: { ...ME, state: 'ACTIVE' } },
    })
    await page.get('.confirm button').trigger('click')
    await flushPromises()
    expect(sent.map(({ path }) => path)).toEqual(['/api/tenants/nx-gxt/volunteer/volunteers/me/activation'])
  })

  it('afterTheConfirmationDoesNotAskAgain', async () => {
    const { page } = await show({
      'GET /volunteers/me': { body: { ...ME, state: 'ACTIVE', allowedActions: ['CORRECT_OWN'] } },
    })
    expect(page.find('.confirm').exists()).toBe(false)
    expect(page.get('.record').text()).toContain('政策法规处（演示）')
  })

  it('offersApplyingToAPersonWhoIsNotOnTheRoster', async () => {
    const { page } = await show({ 'GET /volunteers/me': { status: 404, body: { detail: '没有这项内容' } } })
    expect(page.get('form h2').text()).toBe('申请入队')
  })
})
