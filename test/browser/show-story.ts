interface Channel {
  on(event: string, listen: (...words: unknown[]) => void): void;
  off(event: string, listen: (...words: unknown[]) => void): void;
  emit(event: string, words: object): void;
}

/**
 * Shows a story in Storybook's frame, as its sidebar does: a frame that is loaded once shows all of them, each in a fraction of the time
 * that loading takes. Fails with what the story says when it cannot be drawn.
 * Everything it needs is inside, so that it can be sent into a page.
 *
 * @param view The frame's window.
 */
export function showStory(id: string, view: unknown = globalThis): Promise<void> {
  const channel = (view as Record<string, Channel>)['__STORYBOOK_ADDONS_CHANNEL__']!;
  return new Promise((resolve, reject) => {
    const listeners = new Map<string, (...words: unknown[]) => void>();
    const end = (finish: () => void): void => {
      for (const [event, listen] of listeners) channel.off(event, listen);
      finish();
    };
    // Not `storyRendered`: whoever asks for the next story before this one has ended makes Storybook load the frame anew.
    listeners.set('storyFinished', (shown) => {
      if ((shown as { storyId: string }).storyId === id) end(resolve);
    });
    for (const event of ['storyErrored', 'storyThrewException', 'storyMissing']) {
      listeners.set(event, (cause) => {
        const words = cause as { message?: string; title?: string } | undefined;
        end(() => reject(new Error(`${id}: ${words?.message ?? words?.title ?? event}`)));
      });
    }
    for (const [event, listen] of listeners) channel.on(event, listen);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
}
