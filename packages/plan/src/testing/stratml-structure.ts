import type { ReadElement } from './xml-reader.ts';

/**
 * The structure that the schema of StratML Part 1 prescribes: which elements stand in which, in what order, how often. Written down
 * here by hand from StrategicPlanISOVersion20140401.xsd (ISO 17469-1:2015; the file has no licence under which it could be kept here).
 * It is a check of that structure and of the simple types, not a validator for XML Schema.
 *
 * `?` at most once, `*` any number, `+` at least once, nothing exactly once.
 */
const STRUCTURE: Record<string, string> = {
  StrategicPlan: 'Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation?',
  StrategicPlanCore: 'Organization* Vision? Mission? Value* Goal+',
  Organization: 'Name? Acronym? Identifier? Description? Stakeholder*',
  Vision: 'Description? Identifier?',
  Mission: 'Description? Identifier?',
  Value: 'Name? Description?',
  Goal: 'Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*',
  Objective: 'Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation?',
  Stakeholder: 'Name Description?',
  AdministrativeInformation: 'StartDate? EndDate? PublicationDate? Source? Submitter?',
  Submitter: 'GivenName? Surname? PhoneNumber? EmailAddress?',
};

const isDate = (text: string): boolean => {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const date = found && new Date(`${text}T00:00:00Z`);
  return !!date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** xsd:string unless another. */
const TYPES: Record<string, (text: string) => boolean> = {
  StartDate: isDate,
  EndDate: isDate,
  PublicationDate: isDate,
  Identifier: (text) => /^[\p{L}_][\p{L}\p{N}._-]*$/u.test(text),
  Source: (text) => URL.canParse(text) && !/\s/.test(text),
};
const STRINGS = /^(Acronym|Description|EmailAddress|GivenName|Name|OtherInformation|PhoneNumber|SequenceIndicator|Surname)$/;
const TYPES_OF_STAKEHOLDER = new Set(['Person', 'Organization', 'Generic_Group']);

/** What is not as the schema has it; nothing when all is well. */
export function stratmlFaults(root: ReadElement): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const look = (element: ReadElement, path: string): void => {
    const { name, children, text } = element;
    const allowed = STRUCTURE[name];
    for (const key of Object.keys(element.attributes)) {
      const isKnown = (path === name && key === 'xmlns') || (name === 'Stakeholder' && key === 'StakeholderTypeType');
      if (!isKnown) faults.push(`${path}: no attribute ${key}`);
    }
    const kind = element.attributes['StakeholderTypeType'];
    if (kind !== undefined && !TYPES_OF_STAKEHOLDER.has(kind)) faults.push(`${path}: no kind ${kind}`);
    if (allowed === undefined) {
      if (children.length) faults.push(`${path}: holds elements`);
      const is = TYPES[name] ?? (STRINGS.test(name) ? () => true : undefined);
      if (!is) faults.push(`${path}: no such element`);
      else if (!is(text)) faults.push(`${path}: ${JSON.stringify(text)} is no value of its type`);
      if (name === 'Identifier' && ids.size === ids.add(text).size) faults.push(`${path}: ${text} twice`);
      return;
    }
    if (text.trim()) faults.push(`${path}: text between the elements`);
    const order = children.map((child) => `${child.name} `).join('');
    const pattern = allowed.replace(/(\w+)([?*+]?)\s?/g, '(?:$1 )$2');
    if (!new RegExp(`^${pattern}$`).test(order)) faults.push(`${path}: ${order}is not ${allowed}`);
    for (const child of children) look(child, `${path}/${child.name}`);
  };
  if (root.name !== 'StrategicPlan') faults.push(`the root is ${root.name}`);
  if (root.attributes['xmlns'] !== 'urn:ISO:std:iso:17469:tech:xsd:stratml_core')
    faults.push(`another namespace: ${root.attributes['xmlns']}`);
  look(root, root.name);
  return faults;
}
