// 文字サイズ and 背景色, as many town sites have them: both set styles on body. Nothing is remembered.

const GROUNDS: Record<string, string[]> = {
  white: [],
  black: ['black', 'tomoni-dark'],
  blue: ['blue', 'tomoni-dark'],
};

function press(button: HTMLElement): void {
  const { size, ground } = button.dataset;
  if (size) document.body.style.fontSize = `${size}%`;
  if (ground) {
    document.body.classList.remove(...Object.values(GROUNDS).flat());
    document.body.classList.add(...(GROUNDS[ground] ?? []));
  }
  for (const other of button.parentElement!.querySelectorAll('button')) other.setAttribute('aria-pressed', String(other === button));
}

const tools = document.querySelector<HTMLElement>('.tools')!;
tools.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) press(target);
});
for (const group of tools.querySelectorAll('.buttons')) press(group.querySelector('button')!);
tools.hidden = false; // without JavaScript they could do nothing, so they are not there
