/** Whether a window is open, as `isOpen` of `@tomoni/plan/hours` says it; instants are milliseconds since 1970. */
export type Answer =
  { state: 'open'; until?: number } | { state: 'closed'; next?: number; unsure?: number } | { state: 'check'; note: string };
