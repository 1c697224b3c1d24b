import { expect } from '@esm-bundle/chai';
import { html, render } from 'lit';

it('renders', () => {
  const box = document.createElement('div');
  render(html`<b>${'ともに'}</b>`, box);
  expect(box.textContent).to.equal('ともに');
  console.log(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.language, navigator.userAgent);
});
