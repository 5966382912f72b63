import { SandboxError } from '../sandbox-error.ts';
import type { Snapshot } from '../world.ts';
import { describeTriggers } from '../triggers/describe-triggers.ts';
import { readClockOption } from '../worlds/clock-option.ts';
import { suggest } from '../worlds/suggest.ts';
import type { Controlled, Routes } from './types.ts';
import {
  writeAdvance,
  writeClock,
  writeDelivery,
  writeEvent,
  writeMail,
  writeRequest,
  writeResource,
  writeWorld,
} from './wire.ts';

/** Creates what each operation of the control API does. Everything happens in the worlds. */
export function createRoutes({ version, worlds, apis, readRules }: Controlled): Routes {
  const names = apis.map(({ api }) => api);
  return {
    getHealth: async () => ({ status: 'ok', version, apis: names, worlds: (await worlds.list()).length }),

    listApis: async () => ({ apis: [...apis] }),

    async listRules({ query: { api, shownBy } }) {
      if (api !== undefined && !names.includes(api)) {
        throw new SandboxError('not-found', `There is no API ${api}.${suggest(api, names)}`);
      }
      const rules = await Promise.all((api === undefined ? names : [api]).map(readRules));
      return { rules: rules.flat().filter((rule) => shownBy === undefined || rule.shownBy === shownBy) };
    },

    listWorlds: async () => ({ worlds: await Promise.all((await worlds.list()).map(writeWorld)) }),

    async createWorld({ body: { clock, ...options } = {} }) {
      return writeWorld(
        await worlds.create({ ...options, clock: clock === undefined ? undefined : readClockOption(clock) }),
      );
    },

    getWorld: async ({ path }) => writeWorld(await worlds.find(path.world)),

    async deleteWorld({ path }) {
      await (await worlds.find(path.world)).delete();
    },

    async resetWorld({ path }) {
      const world = await worlds.find(path.world);
      await world.reset();
      return writeWorld(world);
    },

    async takeSnapshot({ path }) {
      const { format, version, tables } = await (await worlds.find(path.world)).snapshot();
      return { format, version, tables: tables as Record<string, Record<string, string | number | null>[]> };
    },

    async restoreSnapshot({ path, body }) {
      const world = await worlds.find(path.world);
      await world.restore(body as Snapshot);
      return writeWorld(world);
    },

    getEnv: async ({ path }) => ({ variables: [...(await worlds.find(path.world)).variables] }),

    getClock: async ({ path }) => writeClock(await (await worlds.find(path.world)).clock.read()),

    async freezeClock({ path }) {
      const { clock } = await worlds.find(path.world);
      await clock.freeze();
      return writeClock(await clock.read());
    },

    async runClock({ path }) {
      const { clock } = await worlds.find(path.world);
      await clock.run();
      return writeClock(await clock.read());
    },

    setClock: async ({ path, body }) => writeAdvance(await (await worlds.find(path.world)).clock.set(body.time)),

    advanceClock: async ({ path, body }) => writeAdvance(await (await worlds.find(path.world)).clock.advance(body.by)),

    findResources: async ({ path }) => ({
      resources: (await (await worlds.find(path.world)).find(path.id)).map(writeResource),
    }),

    async listResources({ path: { world, api, kind }, query }) {
      const found = await (await worlds.find(world)).resources({ api, kind, ...query });
      return { resources: found.map(writeResource) };
    },

    getResource: async ({ path: { world, api, kind, id } }) =>
      writeResource(await (await worlds.find(world)).resource(api, kind, id)),

    createByAction: async ({ path: { world, api, kind, action }, body }) =>
      writeResource(await (await worlds.find(world)).act(api, kind, '', action, body)),

    act: async ({ path: { world, api, kind, id, action }, body }) =>
      writeResource(await (await worlds.find(world)).act(api, kind, id, action, body)),

    listListeners: async ({ path }) => ({ listeners: [...(await (await worlds.find(path.world)).listeners())] }),

    openListener: async ({ path: { world, listener }, body }) =>
      (await worlds.find(world)).listen({ ...body, name: listener }),

    async closeListener({ path: { world, listener } }) {
      await (await worlds.find(world)).stopListening(listener);
    },

    listTriggers: async () => ({ triggers: names.flatMap(describeTriggers) }),

    trigger: async ({ path, body }) => ({
      events: (await (await worlds.find(path.world)).trigger(body.event, body.set)).map(writeEvent),
    }),

    listEvents: async ({ path, query }) => ({
      events: (await (await worlds.find(path.world)).events(query.limit)).map(writeEvent),
    }),

    listDeliveries: async ({ path, query }) => ({
      deliveries: (await (await worlds.find(path.world)).deliveries(query)).map(writeDelivery),
    }),

    getDelivery: async ({ path }) => writeDelivery(await (await worlds.find(path.world)).delivery(path.delivery)),

    async redeliverOne({ path }) {
      const [delivery] = await (await worlds.find(path.world)).redeliver({ id: path.delivery });
      return writeDelivery(delivery!);
    },

    redeliver: async ({ path, body }) => ({
      deliveries: (await (await worlds.find(path.world)).redeliver(body)).map(writeDelivery),
    }),

    listMails: async ({ path, query }) => ({
      mails: (await (await worlds.find(path.world)).mails(query.limit)).map(writeMail),
    }),

    listRequests: async ({ path, query }) => ({
      requests: (await (await worlds.find(path.world)).requests()).slice(0, query.limit).map(writeRequest),
    }),

    listFaults: async ({ path }) => ({ faults: [...(await (await worlds.find(path.world)).faults())] as never }),

    async addFault({ path, body }) {
      await (await worlds.find(path.world)).addFault(body);
      return body;
    },

    async clearFaults({ path }) {
      await (await worlds.find(path.world)).clearFaults();
    },

    listDeliveryFaults: async ({ path }) => ({
      faults: [...(await (await worlds.find(path.world)).deliveryFaults())] as never,
    }),

    async addDeliveryFault({ path, body }) {
      await (await worlds.find(path.world)).addDeliveryFault(body);
      return body;
    },

    async clearDeliveryFaults({ path }) {
      await (await worlds.find(path.world)).clearDeliveryFaults();
    },

    getSettings: async ({ path }) => ({ settings: await (await worlds.find(path.world)).settings(path.api) }),

    changeSettings: async ({ path, body }) => ({ settings: await (await worlds.find(path.world)).set(path.api, body) }),
  };
}
