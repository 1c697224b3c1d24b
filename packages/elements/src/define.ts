// Every finished tag. A page that uses only some of them imports their own `define` doors.
import './consultation-finder/define.ts';
import './indicators/define.ts';
import './office-map/define.ts';
import './open-data/define.ts';
import './pdca-cycle/define.ts';
import './plan-overview/define.ts';
import './plan-part/define.ts';
import './plan/define.ts';
import './progress-badge/define.ts';
import './progress-legend/define.ts';
import './progress-report/define.ts';
import './role-cards/define.ts';
import './goal-tree/define.ts';
import './governance/define.ts';
import './plan-hierarchy/define.ts';
