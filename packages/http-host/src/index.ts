export { createHost } from './host.ts';
export type { Address, Exchange, Host, HostOptions, ListeningHost, NodeListener } from './host.ts';
export type { Handler, HostRequest, HostResponse, Mount, Origins, Stream } from './handler.ts';
export { loopbackHosts } from './host-name.ts';
export { ListenError } from './listen.ts';
export { Problem } from './problem.ts';
