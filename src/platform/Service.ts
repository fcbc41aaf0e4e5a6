/** Something that works in the background for as long as the server runs. */
export type Service = {
  name: string
  start(): Promise<void> | void
  /** Ends what is under way; waits for it. */
  stop(): Promise<void> | void
}
