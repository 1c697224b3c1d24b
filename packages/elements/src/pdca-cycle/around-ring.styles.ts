import { css } from 'lit';

/**
 * Around a ring, where the element has room: the first phase above it, the others clockwise beside and below.
 * Two rows beside the ring meet at its middle and hold half of it each, so that every box stands at its own node
 * and a long text pushes the others away instead of covering them. 6em is the radius, 7.1em half the ring (see ring.ts);
 * `top`, `bottom`, `start`, `end`, `upper`, `lower`, `beside` come from placeOf(). Of three phases the nodes at the sides
 * stand half a radius below the middle and their boxes a quarter, so that each reaches its node however long the other is.
 * ::before and ::after are the lines from the ring to the boxes above and below, and keep half the ring's height free;
 * an odd number of phases has none below. On a sheet of less than 45em the figure would be torn apart: there it stays a rail.
 */
export const aroundRingStyles = css`
  @media screen, (min-height: 45em) {
    @supports (grid-template-rows: subgrid) {
      @container (min-width: 42em) {
        .around {
          --_half: 7.1em;
          --_below: '';
          --_gap: 1.5em;
          --_beyond: calc(var(--_half) - var(--_gap) / 2);
          display: grid;
          grid-template: repeat(4, auto) / minmax(0, 22em) calc(2 * var(--_half)) minmax(0, 22em);
          gap: var(--_gap);
          justify-content: center;
        }
        .n3,
        .n5 {
          --_below: none;
          grid-template-rows: repeat(3, auto);
        }
        ol:not(:only-child) {
          grid-area: 1 / 1 / -1 / -1;
          display: grid;
          grid-template: subgrid / subgrid;
        }
        .around .phase {
          box-sizing: border-box;
          min-block-size: 4.75em;
          padding: 0.75em 1em 1em;
          border: 1px solid var(--_boundary);
          border-radius: var(--_radius);
          background: var(--_surface);
        }
        .around .current {
          border: 2px solid var(--_accent);
        }
        .around .phase::before,
        .around .phase::after,
        .around .number::before {
          content: none;
        }
        .around .number {
          position: static;
          flex: none;
          inline-size: 1.6em;
          block-size: 1.6em;
          border-width: 1px;
        }
        .top,
        .bottom {
          grid-area: 1 / 1 / 2 / -1;
          justify-self: center;
          inline-size: min(100%, 22em);
        }
        .bottom {
          grid-row: 4;
        }
        .end {
          grid-column: 3;
        }
        .upper {
          grid-row: 2;
          align-self: end;
        }
        .lower {
          grid-row: 3;
          align-self: start;
        }
        .beside {
          grid-row: 2 / 4;
          align-self: center;
        }
        .n3 .beside {
          margin-block-start: 3em;
        }
        .ring {
          display: block;
          position: relative;
          grid-area: 3 / 2;
          block-size: calc(2 * var(--_half));
          margin-block-start: calc(var(--_gap) / -2 - var(--_half));
        }
        svg {
          overflow: visible;
          fill: none;
          stroke: var(--_accent-mark);
          stroke-width: 2.5;
          stroke-linecap: round;
          stroke-linejoin: round;
          transform: scaleX(var(--_way));
        }
        .lines {
          stroke: var(--_boundary);
          stroke-width: 1px;
          vector-effect: non-scaling-stroke;
        }
        .node {
          --_nth: 0;
          --_angle: calc(var(--_way) * var(--_nth) * var(--_step));
          position: absolute;
          inset: calc(50% - 1.1em);
          transform: rotate(var(--_angle)) translateY(-6em) rotate(calc(-1 * var(--_angle)));
        }
        .n2 {
          --_step: 180deg;
        }
        .n3 {
          --_step: 120deg;
        }
        .n4 {
          --_step: 90deg;
        }
        .n5 {
          --_step: 72deg;
        }
        .n6 {
          --_step: 60deg;
        }
        .node:nth-of-type(2) {
          --_nth: 1;
        }
        .node:nth-of-type(3) {
          --_nth: 2;
        }
        .node:nth-of-type(4) {
          --_nth: 3;
        }
        .node:nth-of-type(5) {
          --_nth: 4;
        }
        .node:nth-of-type(6) {
          --_nth: 5;
        }
        .around::before,
        .around::after {
          content: '';
          grid-area: 2 / 2;
          justify-self: center;
          min-block-size: var(--_gap);
          margin-block: calc(-1 * var(--_gap)) var(--_beyond);
          border-inline-start: 1px solid var(--_boundary);
        }
        .around::after {
          content: var(--_below);
          grid-row: 3;
          margin-block: var(--_beyond) calc(-1 * var(--_gap));
        }
      }
    }
  }
`;
