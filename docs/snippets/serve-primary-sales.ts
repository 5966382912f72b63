import { createServer } from 'node:http';
import { toNodeListener } from '@wirepact/primary-sales';
import { createShop } from './primary-sales.ts';

const { QUOTE_KEY = '', AUTHORISE_KEY = '', CONFIRM_KEY = '', EXPIRE_KEY = '' } = process.env;
const shop = createShop({ quote: QUOTE_KEY, authorise: AUTHORISE_KEY, confirm: CONFIRM_KEY, expire: EXPIRE_KEY });

createServer(toNodeListener(shop.fetch)).listen(Number(process.env['PORT'] ?? 3000));
