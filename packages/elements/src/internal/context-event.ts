/**
 * An event of the context protocol. A `CustomEvent`: pages with MooTools have a function of their own in the place of
 * `Event`, which is why `ContextEvent` of @lit/context cannot be made there.
 */
export const contextEvent = <Fields extends object>(type: 'context-request' | 'context-provider', fields: Fields): Event & Fields =>
  Object.assign(new CustomEvent(type, { bubbles: true, composed: true }), fields);
