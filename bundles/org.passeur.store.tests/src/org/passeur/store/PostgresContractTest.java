// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.passeur.core.Models;
import org.passeur.core.Workspace;

/** The contract, on a PostgreSQL server. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = PostgresSchemas.NO_SERVER)
class PostgresContractTest {

    private static Workspace postgres(Models models) {
        return PostgresSchemas.workspace(models);
    }

    @Nested
    class Objects extends ObjectsContract {
        @Override
        Workspace create(Models models) {
            return postgres(models);
        }
    }

    @Nested
    class Commits extends CommitContract {
        @Override
        Workspace create(Models models) {
            return postgres(models);
        }
    }

    @Nested
    class Deletion extends DeletionContract {
        @Override
        Workspace create(Models models) {
            return postgres(models);
        }
    }

    @Nested
    class Queries extends QueriesContract {
        @Override
        Workspace create(Models models) {
            return postgres(models);
        }
    }

    @Nested
    class Pages extends PagesContract {
        @Override
        Workspace create(Models models) {
            return postgres(models);
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        Workspace create(Models models) {
            return postgres(models);
        }
    }

    @Nested
    class Conflicts extends ConflictContract {
        @Override
        Workspace create(Models models) {
            return postgres(models);
        }
    }

    @Nested
    class Rules extends RulesContract {
        @Override
        Workspace create(Models models) {
            return postgres(models);
        }
    }

    @Nested
    class Events extends EventsContract {
        @Override
        Workspace create(Models models) {
            return postgres(models);
        }
    }

    @Nested
    class ManyHands extends ManyHandsContract {
        @Override
        Workspace create(Models models) {
            return postgres(models);
        }
    }

    @Nested
    class Erasure extends ErasureContract {
        @Override
        Engine engine() {
            return PostgresSchemas.engine();
        }
    }

    @Nested
    class Evolution extends EvolutionContract {
        @Override
        Engine engine() {
            return PostgresSchemas.engine();
        }
    }

    @Nested
    class Counts extends CountsContract {
        @Override
        Engine engine() {
            return PostgresSchemas.engine();
        }
    }

    @Nested
    class Migration extends MigrationContract {
        @Override
        Engine engine() {
            return PostgresSchemas.engine();
        }
    }

    @Nested
    class Absent extends AbsentContract {
        @Override
        Engine engine() {
            return PostgresSchemas.engine();
        }
    }

    @Nested
    class Sql extends SqlDoorContract {
        @Override
        Engine engine() {
            return PostgresSchemas.engine();
        }
    }

    @Test
    void noContractIsForgotten() {
        assertEquals(contracts(DerbyContractTest.class), contracts(PostgresContractTest.class));
    }

    private static Set<String> contracts(Class<?> engine) {
        return Stream.of(engine.getDeclaredClasses()).map(c -> c.getSuperclass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
