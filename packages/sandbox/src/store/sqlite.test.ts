import { openSqliteStore } from './sqlite.ts';
import { storeSuite } from './store.suite.ts';

storeSuite('SQLite in memory', () => openSqliteStore());
