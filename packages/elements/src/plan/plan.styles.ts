import { css } from 'lit';

export const planStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
`;
