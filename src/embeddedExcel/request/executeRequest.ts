/**
 * Carries out one request of Office.js, action by action, and answers as Excel does: what came before a refused action
 * stays done, what comes after it is not begun. Counts round trips and bytes; refuses on demand, for tests.
 */
import { answerQuery } from './answerQuery';
import type { HostState } from './hostState';
import {
  callMember,
  clientName,
  memberNamed,
  pathResolver,
  refuseWithoutUndo,
  type PathResolver,
} from './objectPaths';
import { isHostObject, type HostObject } from './memberTable';
import { isRefusal, refuse, type Refusal } from './refusal';
import { actionTypes, type WireAction, type WireAnswer, type WireRequest } from './wire';
import { tableOf } from '../members/allTables';
import { refuseWhereProtected } from '../members/protectedCells';

/** Excel on the web takes and gives at most five megabytes at once. */
const largestMessage = 5 * 1024 * 1024;

const housekeeping = new Set(['_KeepReference', '_RemoveReference']);

export async function executeRequest(host: HostState, sent: WireRequest, waits = false): Promise<WireAnswer> {
  // As over a wire: nothing that either side holds is shared with the other.
  const text = JSON.stringify(sent);
  const request = JSON.parse(text) as WireRequest;
  const tidying =
    request.Actions.some(({ Name }) => housekeeping.has(Name)) &&
    request.Actions.every(
      (action) => action.ActionType === actionTypes.instantiate || housekeeping.has(action.Name),
    );
  const bytes = new TextEncoder().encode(text).length;
  if (!tidying) host.roundTrips += 1;
  host.largestRequest = Math.max(host.largestRequest, bytes);
  if (host.conditions.cellEdit && waits) {
    await new Promise<void>((done) => {
      host.waitingForEdit.push(done);
    });
  }
  if (host.conditions.cellEdit) return refused(-1, 'InvalidOperationInCellEditMode');
  if (bytes > largestMessage) return refused(-1, 'RequestPayloadSizeLimitExceeded');
  const answer = await carryOut(host, request);
  if (isDue(host)) await host.calculate();
  const reply = JSON.stringify(answer);
  const replyBytes = new TextEncoder().encode(reply).length;
  host.largestAnswer = Math.max(host.largestAnswer, replyBytes);
  return replyBytes > largestMessage
    ? refused(-1, 'ResponsePayloadSizeLimitExceeded')
    : (JSON.parse(reply) as WireAnswer);
}

const isDue = (host: HostState): boolean =>
  host.calculationRequested || (host.needsCalculation && !host.conditions.isManual);

async function carryOut(host: HostState, request: WireRequest): Promise<WireAnswer> {
  const paths = pathResolver(host, request);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      refuseOnDemand(host, action);
      if (action.ActionType === actionTypes.query && isDue(host)) await host.calculate();
      results.push({ ActionId: action.Id, Value: carryOutAction(host, paths, action) });
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      return { Results: results, ...refusedAt(thrown, index, action) };
    }
  }
  return { Results: results };
}

function carryOutAction(host: HostState, paths: PathResolver, action: WireAction): unknown {
  if (action.ActionType === actionTypes.trace || housekeeping.has(action.Name)) return null;
  const target = paths.objectAt(action.ObjectPathId);
  if (target === null) return null;
  const name = clientName(action.Name);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return tableOf(target).identity?.(target) ?? {};
    case actionTypes.query:
      return answerQuery(host, target, action.QueryInfo?.Select ?? []);
    case actionTypes.method: {
      const value = callChanging(host, target, name, paths.given(action.ArgumentInfo));
      return isHostObject(value) ? {} : (value ?? null);
    }
    case actionTypes.setProperty:
      setMember(host, target, name, paths.given(action.ArgumentInfo)[0]);
      return null;
    default:
      return refuse('ApiNotFound');
  }
}

function callChanging(host: HostState, target: HostObject, name: string, given: readonly unknown[]): unknown {
  if (memberNamed(host, target, name).changes === true) refuseWhereProtected(host, target);
  return callMember(host, target, name, given);
}

function setMember(host: HostState, target: HostObject, name: string, value: unknown): void {
  const member = memberNamed(host, target, name);
  refuseWithoutUndo(host, target, name);
  if (member.set === undefined) refuse('InvalidArgument', `"${name}" can only be read.`);
  if (member.changes === true) refuseWhereProtected(host, target);
  member.set(target, value, host);
}

function refuseOnDemand(host: HostState, action: WireAction): void {
  if (action.ActionType === actionTypes.trace || housekeeping.has(action.Name)) return;
  if (host.conditions.networkLost) refuse('ConnectionFailure', 'The connection to the workbook was lost.');
  host.actionsDone += 1;
  if (host.actionsUntilFault === null) return;
  host.actionsUntilFault -= 1;
  if (host.actionsUntilFault > 0) return;
  if (!host.faultLasts) host.actionsUntilFault = null;
  refuse(host.faultCode);
}

function refusedAt(refusal: Refusal, index: number, action: WireAction): Pick<WireAnswer, 'Error'> {
  return {
    Error: {
      Code: refusal.refusalCode,
      Message: refusal.message,
      Location: clientName(action.Name),
      ActionIndex: index,
    },
  };
}

function refused(index: number, code: string, message = code): WireAnswer {
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: Math.max(index, 0) },
  };
}
