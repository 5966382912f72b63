import { describe, expect, it } from 'vitest';
import type { AsyncApiDocument } from '@wirepact/scripts/contract/documents';
import { claim } from './annotate-provenance.ts';
import { eventSections } from './event-sections.ts';

const document: AsyncApiDocument = {
  asyncapi: '3.0.0',
  info: { title: 'Shop events', version: '1.0.0', tags: [{ $ref: '#/components/tags/orders' }] },
  servers: { shop: { host: 'shop.example', protocol: 'https' }, till: { host: 'till.example', protocol: 'https' } },
  channels: {
    shop: {
      title: 'Shop',
      summary: 'All events.',
      servers: [{ $ref: '#/servers/shop' }],
      messages: {
        'Order.Paid': { $ref: '#/components/messages/Order.Paid' },
        'Order.Sent': { $ref: '#/components/messages/Order.Sent' },
      },
    },
    till: {
      title: 'Till',
      description: 'Paid orders only.',
      'x-provenance': 'decided',
      'x-why': 'Guessed',
      servers: [{ $ref: '#/servers/till' }],
      messages: { 'Order.Paid': { $ref: '#/components/messages/Order.Paid' } },
    },
  },
  operations: { deliver: { action: 'send', channel: { $ref: '#/channels/shop' } } },
  components: {
    tags: { orders: { name: 'Orders', description: 'What was bought.' } },
    messages: {
      'Order.Paid': {
        title: 'Order paid',
        summary: 'An order was paid.',
        description: 'Ship it.',
        'x-provenance': 'stated',
        tags: [{ $ref: '#/components/tags/orders' }],
        payload: { type: 'object' },
        examples: [{ name: 'card', payload: { event: 'Order.Paid' } }],
      },
      'Order.Sent': { title: 'Order sent', payload: { type: 'object' } },
    },
  },
};

describe('eventSections', () => {
  const { channels, components, ...rest } = eventSections(document, {
    'Order.Paid.card': { summary: 'Paid by card', 'x-provenance': 'example', value: {} },
  });

  it('makes one channel for each event, with its name and group', () => {
    expect(Object.keys(channels)).toEqual(['Order.Paid', 'Order.Sent']);
    expect(channels['Order.Paid']).toMatchObject({
      title: 'Order.Paid',
      tags: [{ name: 'Orders' }],
      'x-provenance': 'stated',
    });
  });

  it('describes the event in its section, and its channels in its message', () => {
    expect(channels['Order.Paid']?.description).toBe('An order was paid.\n\nShip it.');
    expect(components.messages['Order.Paid']?.description).toBe('Sent to **Shop** and **Till**.');
    expect(components.messages['Order.Sent']?.description).toBe('Sent to **Shop**.');
  });

  it('moves the descriptions of the channels to the introduction', () => {
    expect(rest.info.description).toBe(
      `### Where events are sent\n\n**Shop.** All events.\n\n**Till.**\n\nPaid orders only.\n\n${claim('decided', 'Guessed')}`,
    );
  });

  it('removes texts from the message, so that the page has them once', () => {
    expect(components.messages['Order.Paid']).not.toHaveProperty('summary');
    expect(components.messages['Order.Paid']).not.toHaveProperty('title');
  });

  it('shows the summary and the author of each example', () => {
    expect(components.messages['Order.Paid']?.examples).toEqual([
      { name: 'card', summary: 'Paid by card (the vendor’s)', payload: { event: 'Order.Paid' } },
    ]);
  });

  it('keeps everything else except operations', () => {
    expect(rest).toMatchObject({
      asyncapi: '3.0.0',
      info: { title: 'Shop events', tags: [{ name: 'Orders' }] },
      servers: document.servers,
    });
    expect(rest).not.toHaveProperty('operations');
  });
});
