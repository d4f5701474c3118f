/**
 * A finding as it is said to the provider who checks a submission before it is sent: what a council will ask, not whom a
 * council should ask.
 *
 * Worked example: "Ask the provider to confirm the fee." becomes "The council will ask you to confirm the fee."
 */
import type { Finding } from '../../domain/evidence/finding';

export function inProvidersVoice(finding: Finding): Finding {
  return { ...finding, advice: spokenTo(finding.advice) };
}

/** The verb, wherever a sentence of advice or a part of one begins with it. */
function spokenTo(advice: string): string {
  return advice
    .replace(/(^|[.:] )Ask the provider\b/g, '$1The council will ask you')
    .replace(/(^|[.:] )Ask\b/g, '$1The council will ask')
    .replace(/([;,:] |\bor )ask the provider\b/g, '$1the council will ask you')
    .replace(/([;,:] |\bor )ask\b/g, '$1the council will ask')
    .replace(/(^|[.:] )Agree with the provider\b/g, '$1Agree with the council');
}
