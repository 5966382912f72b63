import { BlockList, isIPv4, isIPv6 } from 'node:net';

// The registries of special addresses of IANA, and the prefixes that carry an IPv4 address inside an IPv6 address.
const IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];
const IPV6 = [
  '::/96',
  '::ffff:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

// Two lists, because one list takes an IPv4 address for the IPv6 address that carries it.
const special = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const range of IPV4) add(range, 'ipv4');
for (const range of IPV6) add(range, 'ipv6');

/** Whether an IP address belongs to a server in the internet: not to this machine, a private network or a metadata service. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.ipv4.check(address, 'ipv4');
  return isIPv6(address) && !special.ipv6.check(address, 'ipv6');
}

function add(range: string, family: 'ipv4' | 'ipv6'): void {
  const [network = '', bits] = range.split('/');
  special[family].addSubnet(network, Number(bits), family);
}
