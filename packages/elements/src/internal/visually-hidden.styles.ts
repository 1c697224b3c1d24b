import { css } from 'lit';

/** For screen readers only: `class="sr"`. */
export const visuallyHiddenStyles = css`
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
