import { synonymsOf } from './synonyms.ts';
import type { Synonyms } from './types.ts';

/** Plain English words; ASCII words are matched whole, so that "dv" is not found in "advice". */
const TABLE = `care;介護;care|caring|carer|elderly|old|nursing;care|older
dementia;認知症;dementia|forget|forgets|forgetful|alzheimer;dementia
money;生活困窮;money|poor|poverty|rent|bills|pay|welfare|broke;money
debt;借金;debt|debts|loan|loans|owe;debt
food;食料;food|hungry|eat|hunger;food
work;仕事;work|job|jobs|unemployed|fired;work
home;住まい;home|homeless|house|housing|apartment|evicted|eviction;housing
child;子育て;child|children|kids|kid|baby|parenting|childcare|nursery;child
pregnancy;妊娠;pregnant|pregnancy|birth|abortion;pregnancy
single-parent;ひとり親;single|divorce|divorced|alimony;single parent
school;学校;school|bullying|bullied|truancy;school
child-abuse!;虐待;abuse|abused|neglect;abuse
young-carer;ヤングケアラー;carer|carers;young carer
hikikomori;ひきこもり;hikikomori|withdrawn|recluse|shut-in;hikikomori
lonely;孤独;lonely|alone|loneliness|isolated;lonel
mind;こころ;mental|depressed|depression|anxiety|sleep|insomnia|stress|sad|panic;mental
suicide!;自殺;suicide|suicidal|die|dying|kill|self-harm;suicide
addiction;依存;addiction|addicted|alcohol|drinking|gambling|drugs|gaming;addiction
dv!;DV;violence|violent|beaten|hits|afraid|stalker|stalking|domestic;violence
sexual-violence!;性暴力;rape|raped|sexual|assault;sexual
disability;障がい;disability|disabled|wheelchair|deaf|blind|sign;disab
development;発達;development|autism|autistic|adhd;development
guardianship;成年後見;guardian|guardianship|inheritance|will|contract;guardian
scam;消費生活;scam|fraud|cheated|consumer;consumer
foreign;外国;foreign|foreigner|japanese|visa|interpreter|translate|translation|language;foreign
restart;立ち直り;prison|offence|probation|jail;fresh start
disaster;災害;disaster|earthquake|evacuation|evacuate|flood|typhoon;disaster
anything*;何でも;help|anything|everything|trouble|where;`;

/** For a page in English: to be put behind those of Japanese: `[...SYNONYMS, ...SYNONYMS_EN]`. */
export const SYNONYMS_EN: readonly Synonyms[] = /* @__PURE__ */ synonymsOf(TABLE);
