/** What was done to a value that was meant but not written so. */
export type RepairCode =
  'width' | 'wareki' | 'serial-date' | 'date-form' | 'serial-time' | 'yes-no' | 'free' | 'leading-zero' | 'degrees' | 'swapped' | 'partial';

/** Told by readers of values. */
export type Note = (code: RepairCode) => void;

/**
 * A value that was read although it is not written as it should be. For the people who keep the table, never for residents;
 * `repairMessage` says it in a sentence, and comes along only with a page that shows the report.
 */
export interface Repair {
  code: RepairCode;
  /** From 1, without the header row. */
  row: number;
  column: string;
  /** As it stands in the table. */
  found: string;
  /** As it was understood. */
  read: string;
}
