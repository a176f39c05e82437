/** Returns the skills in a text, however they are separated; each once. */
export function skillsIn(text: string): string[] {
  const parts = text.split(/[,，、;；\n]/).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}
