/** What the tests of parts have in common. */
import { config } from '@vue/test-utils'
import { i18n, loadTexts } from '../app/i18n'

await loadTexts('zh-CN', undefined)
config.global.plugins = [i18n]
