/** Light or dark, as the system says unless the person chose otherwise in this browser. */
import { ref, watchEffect } from 'vue'

const KEPT = 'theme'
const system = window.matchMedia('(prefers-color-scheme: dark)')

export const isDark = ref(kept() ?? system.matches)

/** Applies the theme to the document from now on. */
export function followTheme(): void {
  system.addEventListener('change', () => {
    isDark.value = kept() ?? system.matches
  })
  watchEffect(() => document.documentElement.classList.toggle('dark', isDark.value))
}

/** Changes between light and dark, and remembers the choice. */
export function toggleTheme(): void {
  isDark.value = !isDark.value
  localStorage.setItem(KEPT, isDark.value ? 'dark' : 'light')
}

function kept(): boolean | undefined {
  const choice = localStorage.getItem(KEPT)
  return choice === null ? undefined : choice === 'dark'
}
