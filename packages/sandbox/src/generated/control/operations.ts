// Generated from packages/sandbox/control/openapi.yaml by `pnpm generate`. Do not edit.

/**
 * Every operation: its method and path, the scope it needs, its special headers, its pagination, and its 2xx statuses.
 * For people, documentation and your own tools. The client reads `definition.ts`, which holds only what it needs.
 */
export const operations = {
  getHealth: { method: 'GET', path: '/health', success: [200] },
  listApis: { method: 'GET', path: '/apis', success: [200] },
  listRules: { method: 'GET', path: '/rules', success: [200] },
  listWorlds: { method: 'GET', path: '/worlds', success: [200] },
  createWorld: { method: 'POST', path: '/worlds', success: [201] },
  getWorld: { method: 'GET', path: '/worlds/{world}', success: [200] },
  deleteWorld: { method: 'DELETE', path: '/worlds/{world}', success: [204] },
  resetWorld: { method: 'POST', path: '/worlds/{world}/reset', success: [200] },
  takeSnapshot: { method: 'GET', path: '/worlds/{world}/snapshot', success: [200] },
  restoreSnapshot: { method: 'PUT', path: '/worlds/{world}/snapshot', success: [200] },
  getEnv: { method: 'GET', path: '/worlds/{world}/env', success: [200] },
  getClock: { method: 'GET', path: '/worlds/{world}/clock', success: [200] },
  freezeClock: { method: 'POST', path: '/worlds/{world}/clock/freeze', success: [200] },
  runClock: { method: 'POST', path: '/worlds/{world}/clock/run', success: [200] },
  setClock: { method: 'POST', path: '/worlds/{world}/clock/set', success: [200] },
  advanceClock: { method: 'POST', path: '/worlds/{world}/clock/advance', success: [200] },
  findResources: { method: 'GET', path: '/worlds/{world}/find/{id}', success: [200] },
  listResources: { method: 'GET', path: '/worlds/{world}/resources/{api}/{kind}', success: [200] },
  createByAction: { method: 'POST', path: '/worlds/{world}/resources/{api}/{kind}/actions/{action}', success: [201] },
  getResource: { method: 'GET', path: '/worlds/{world}/resources/{api}/{kind}/{id}', success: [200] },
  act: { method: 'POST', path: '/worlds/{world}/resources/{api}/{kind}/{id}/actions/{action}', success: [200] },
  listListeners: { method: 'GET', path: '/worlds/{world}/listeners', success: [200] },
  openListener: { method: 'PUT', path: '/worlds/{world}/listeners/{listener}', success: [200] },
  closeListener: { method: 'DELETE', path: '/worlds/{world}/listeners/{listener}', success: [204] },
  listTriggers: { method: 'GET', path: '/triggers', success: [200] },
  trigger: { method: 'POST', path: '/worlds/{world}/trigger', success: [200] },
  listEvents: { method: 'GET', path: '/worlds/{world}/events', success: [200] },
  listDeliveries: { method: 'GET', path: '/worlds/{world}/deliveries', success: [200] },
  getDelivery: { method: 'GET', path: '/worlds/{world}/deliveries/{delivery}', success: [200] },
  redeliverOne: { method: 'POST', path: '/worlds/{world}/deliveries/{delivery}/redeliver', success: [200] },
  redeliver: { method: 'POST', path: '/worlds/{world}/redeliver', success: [200] },
  listMails: { method: 'GET', path: '/worlds/{world}/mails', success: [200] },
  listRequests: { method: 'GET', path: '/worlds/{world}/requests', success: [200] },
  listFaults: { method: 'GET', path: '/worlds/{world}/faults', success: [200] },
  addFault: { method: 'POST', path: '/worlds/{world}/faults', success: [201] },
  clearFaults: { method: 'DELETE', path: '/worlds/{world}/faults', success: [204] },
  listDeliveryFaults: { method: 'GET', path: '/worlds/{world}/delivery-faults', success: [200] },
  addDeliveryFault: { method: 'POST', path: '/worlds/{world}/delivery-faults', success: [201] },
  clearDeliveryFaults: { method: 'DELETE', path: '/worlds/{world}/delivery-faults', success: [204] },
  getSettings: { method: 'GET', path: '/worlds/{world}/settings/{api}', success: [200] },
  changeSettings: { method: 'PATCH', path: '/worlds/{world}/settings/{api}', success: [200] },
} as const;

/** The id of an operation. */
export type ControlOperationId = keyof typeof operations;

/** The header for each role in `operations`, and its default value. */
export const headers = {
} as const;

/** The base URL of the API. */
export const baseUrl = 'http://127.0.0.1:4010/_sandbox';
