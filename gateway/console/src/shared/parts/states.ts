/** How the states of a subject look, and where their words are. */
import type { Component } from 'vue'
import type { Tone } from './StateTag.vue'

export interface Look {
  icon: Component
  tone: Tone
}

/** The states of a subject: `words` is the group of texts that has one for each of them. */
export interface States<S extends string> {
  words: string
  looks: Record<S, Look>
}
