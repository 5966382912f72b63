import { createPrimarySalesDriver } from '@wirepact/primary-sales';

const { QUOTE_KEY = '', AUTHORISE_KEY = '', CONFIRM_KEY = '', EXPIRE_KEY = '' } = process.env;
const driver = createPrimarySalesDriver({
  keys: { quote: QUOTE_KEY, authorise: AUTHORISE_KEY, confirm: CONFIRM_KEY, expire: EXPIRE_KEY },
  baseUrl: 'http://localhost:3000',
});
const order = {
  recipient_address: '0x58c0b3d42fd7a1c8dbb5e0a1aa2b0e6f0d4bd3a1',
  currency: 'USDC',
  products: [{ product_id: 'sword', quantity: 2 }],
};

for (const ending of ['expire', 'confirm'] as const) {
  const { outcome, violations } = await driver.sale(order, { ending, repeat: true });
  console.log(`${ending}: ${outcome}, violations: ${violations.length}`);
  for (const { rule, message } of violations) console.log(`  ${rule}: ${message}`);
}

const { status } = await driver.quote(order);
console.log(`a quote for two more: ${status}`);
