/** What the tests of parts have in common. */
import { config, disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { afterEach } from 'vitest'
import { i18n, loadTexts } from '../app/i18n'

await loadTexts('zh-CN', undefined)
config.global.plugins = [i18n]

/** The specs of a thread share the library, but each of them has hooks of its own. */
disableAutoUnmount()
enableAutoUnmount(afterEach)
