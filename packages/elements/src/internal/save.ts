// Loads when a reader saves something.

/** Saves a text as a file on the reader's machine. Nothing is sent anywhere. */
export function save(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `${name.replace(/[\\/:*?"<>|\s]+/g, '_')}`;
  link.click();
  // Browsers fetch the address after the click; a minute is long enough for all of them.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
