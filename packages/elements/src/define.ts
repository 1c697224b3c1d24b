// Every finished tag (the consultation finder is not yet). A page that uses only some of them imports their own `define` doors.
import './indicators/define.ts';
import './office-map/define.ts';
import './pdca-cycle/define.ts';
import './plan/define.ts';
import './progress-badge/define.ts';
import './progress-legend/define.ts';
import './role-cards/define.ts';
