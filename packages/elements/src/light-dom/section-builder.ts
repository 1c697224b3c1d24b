import type { Phrase, Section } from '@tomoni/plan';

/** Puts headings and what follows them in their places; a heading closes every open section of its level or below. */
export class SectionBuilder {
  readonly sections: Section[] = [];
  #open: { level: number; section: Section }[] = [];

  /** Whether some heading is open; text would belong to it. */
  get inside(): boolean {
    return this.#open.length > 0;
  }

  /** The section that text belongs to now: one without a heading when none is open. */
  get current(): Section {
    const open = this.#open.at(-1)?.section ?? this.sections.at(-1);
    return open && (this.inside || open.heading === '') ? open : this.#add(this.sections, '', '');
  }

  start(level: number, heading: Phrase, id: string): void {
    this.end(level);
    this.#open.push({ level, section: this.#add(this.inside ? this.current.sections : this.sections, heading, id) });
  }

  /** Closes what is open at this level and below. */
  end(level: number): void {
    while (this.inside && this.#open.at(-1)!.level >= level) this.#open.pop();
  }

  #add(to: Section[], heading: Phrase, id: string): Section {
    const section: Section = { ...(id && { id }), heading, paragraphs: [], items: [], facts: [], sections: [] };
    to.push(section);
    return section;
  }
}
