import DOMPurify from 'dompurify';
import { offer } from './clean.ts';

offer((html) => DOMPurify.sanitize(html));
