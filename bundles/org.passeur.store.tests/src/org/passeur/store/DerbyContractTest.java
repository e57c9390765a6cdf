// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import org.junit.jupiter.api.Nested;
import org.passeur.core.Models;
import org.passeur.core.Workspace;
import org.passeur.store.derby.memory.MemoryWorkspace;

/** The contract, on Derby. Another engine has a class like this one. */
class DerbyContractTest {

    private static Workspace derby(Models models) {
        return MemoryWorkspace.create(models);
    }

    @Nested
    class Objects extends ObjectsContract {
        @Override
        Workspace create(Models models) {
            return derby(models);
        }
    }

    @Nested
    class Commits extends CommitContract {
        @Override
        Workspace create(Models models) {
            return derby(models);
        }
    }

    @Nested
    class Deletion extends DeletionContract {
        @Override
        Workspace create(Models models) {
            return derby(models);
        }
    }

    @Nested
    class Queries extends QueriesContract {
        @Override
        Workspace create(Models models) {
            return derby(models);
        }
    }

    @Nested
    class Pages extends PagesContract {
        @Override
        Workspace create(Models models) {
            return derby(models);
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        Workspace create(Models models) {
            return derby(models);
        }
    }

    @Nested
    class Rules extends RulesContract {
        @Override
        Workspace create(Models models) {
            return derby(models);
        }
    }

    @Nested
    class Events extends EventsContract {
        @Override
        Workspace create(Models models) {
            return derby(models);
        }
    }

    @Nested
    class ManyHands extends ManyHandsContract {
        @Override
        Workspace create(Models models) {
            return derby(models);
        }
    }

    @Nested
    class Conflicts extends ConflictContract {
        @Override
        Workspace create(Models models) {
            return derby(models);
        }
    }

    @Nested
    class Erasure extends ErasureContract {
        @Override
        Engine engine() {
            return MemoryWorkspace.engine();
        }
    }

    @Nested
    class Evolution extends EvolutionContract {
        @Override
        Engine engine() {
            return MemoryWorkspace.engine();
        }
    }

    @Nested
    class Counts extends CountsContract {
        @Override
        Engine engine() {
            return MemoryWorkspace.engine();
        }
    }

    @Nested
    class Migration extends MigrationContract {
        @Override
        Engine engine() {
            return MemoryWorkspace.engine();
        }
    }

    @Nested
    class Absent extends AbsentContract {
        @Override
        Engine engine() {
            return MemoryWorkspace.engine();
        }
    }

    @Nested
    class Sql extends SqlDoorContract {
        @Override
        Engine engine() {
            return MemoryWorkspace.engine();
        }
    }
}
