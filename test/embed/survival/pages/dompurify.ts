import DOMPurify from 'dompurify';
import { asked, offer } from './clean.ts';

const CUSTOM_ELEMENT_HANDLING = { tagNameCheck: /^tomoni-/, attributeNameCheck: /^(theme|heading-level)$/ };

offer((html) => DOMPurify.sanitize(html, asked ? { CUSTOM_ELEMENT_HANDLING } : {}));
