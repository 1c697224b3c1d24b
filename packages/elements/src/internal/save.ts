/** Whether the page can save files: sandboxed pages (`origin` null) need their embedder's leave and cannot know whether they have it. */
export const canSave = (): boolean => origin !== 'null' && 'download' in HTMLAnchorElement.prototype;

/** Saves a text as a file on the reader's machine. Nothing is sent anywhere. */
export function save(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `${name.replace(/[\\/:*?"<>|\s]+/g, '_')}`;
  link.click();
  // Browsers fetch the address after the click; a minute is long enough for all of them.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
