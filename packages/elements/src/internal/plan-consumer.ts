import { planContext, type PlanScope } from '../context.ts';
import { Consumer } from './consumer.ts';

/** Asks for the plan around an element. */
export class PlanConsumer extends Consumer<PlanScope> {
  constructor(host: HTMLElement, changed: () => void) {
    super(host, planContext, changed);
  }
}
