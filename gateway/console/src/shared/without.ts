/** Returns the values without some of them. */
export function without<T extends object, K extends keyof T>(values: T, ...names: K[]): Omit<T, K> {
  const left: string[] = names.map(String)
  return Object.fromEntries(Object.entries(values).filter(([name]) => !left.includes(name))) as Omit<T, K>
}
