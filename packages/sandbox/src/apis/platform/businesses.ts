import type { components } from '@wirepact/platform/types';
import type { PlatformResource, PlatformTx } from './shape.ts';

type Schemas = components<never>['schemas'];
type Business = PlatformResource<'business'>;
type Member = Schemas['BusinessMember'];

/** What a new business is made of. */
export interface NewBusiness {
  readonly name: string;
  readonly members: readonly NewMember[];
  readonly address?: Schemas['BusinessAddress'] | undefined;
  /** Default: a new one. */
  readonly id?: string;
  /** The environment of the key that creates it. Default: none, so that it is there in each. */
  readonly env?: string;
}

interface NewMember {
  readonly email: string;
  readonly roles: readonly string[];
  readonly isOwner?: boolean | undefined;
}

/** Creates a business. It belongs to no platform. */
export function createBusiness(
  tx: PlatformTx,
  { name, members: invited, address, id = tx.random(24), env = '' }: NewBusiness,
): Business {
  const members = invited.map((member) => addMember(tx, member));
  return tx.create('business', {
    holder: '',
    env,
    doc: { _id: id, name, ...(address && { address: pickAddress(address) }) },
    data: { members, ownerWallet: findOwnerWallet(tx, members) },
    names: [name],
  });
}

/** A person with an account is a member at once. For everybody else a place is reserved. */
function addMember(tx: PlatformTx, { email, roles, isOwner = false }: NewMember): Member {
  const userId = tx.find('account', email)?.id ?? tx.id('user_');
  return { userId, email, roles: [...roles] as Member['roles'], isOwner };
}

/** The wallet of the owner's account, or a new address that waits for the owner. */
function findOwnerWallet(tx: PlatformTx, members: readonly Member[]): string {
  const owner = members.find(({ isOwner }) => isOwner);
  const account = owner && tx.get('account', owner.userId);
  return account?.data.wallet ?? walletAddress(tx);
}

/** A new address of a wallet. */
export function walletAddress(tx: PlatformTx): string {
  return `0x${tx.random(40)}`;
}

/** The known fields of an address, as they were sent. */
export function pickAddress({
  line1,
  line2,
  city,
  state,
  postalCode,
  country,
}: Schemas['BusinessAddress']): Schemas['BusinessAddress'] {
  return { line1, ...(line2 !== undefined && { line2 }), city, state, postalCode, country };
}

/** Every business in an environment, the oldest first. */
export function listBusinesses(tx: PlatformTx, env: string): readonly Business[] {
  return [env, '']
    .flatMap((each) => tx.list('business', { holder: '', env: each }))
    .toSorted((one, other) => one.created - other.created);
}

/** Finds a business in an environment. */
export function findBusiness(tx: PlatformTx, id: string, env: string): Business | undefined {
  const business = tx.get('business', id);
  return business && ['', env].includes(business.env) ? business : undefined;
}

/** The members of a business who can decide for it. */
export function adminsOf({ data }: Business): readonly Member[] {
  return data.members.filter(({ roles }) => roles.includes('ADMIN'));
}

/** Refuses a name that another business has. */
export function refuseTakenName(tx: PlatformTx, name: string): void {
  if (tx.find('business', name)) {
    tx.refuse(
      'business.name-is-unique',
      `A business with the name ${JSON.stringify(name)} exists; choose another one.`,
    );
  }
}
