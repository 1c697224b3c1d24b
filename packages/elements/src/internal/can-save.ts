/** Whether the page can save files: a sandboxed page (`origin` null) needs its embedder's leave, and cannot know whether it has it. */
export const canSave = (): boolean => origin !== 'null';
