// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Derby, with the plan of every statement that it runs while somebody watches. */
@SuppressWarnings("null")
final class PlannedEngine extends EngineInFront {

    private final List<String> plans = new ArrayList<>();
    private volatile boolean watching;

    PlannedEngine(Engine engine) {
        super(engine);
    }

    /** Forgets the plans and notes those of the work. */
    synchronized List<String> watch(Runnable work) {
        plans.clear();
        watching = true;
        try {
            work.run();
        } finally {
            watching = false;
        }
        return List.copyOf(plans);
    }

    @Override
    public Connection connect() throws SQLException {
        Connection real = engine.connect();
        boolean[] ran = new boolean[1];
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("commit") || method.getName().equals("close")) {
                note(real, ran);
            }
            Object answer = invoke(real, method, arguments);
            return answer instanceof PreparedStatement statement ? proxy(PreparedStatement.class,
                    (p, m, a) -> {
                        if (m.getName().startsWith("execute")) {
                            note(real, ran);
                            if (watching) {
                                statistics(real, true);
                                ran[0] = true;
                            }
                        }
                        return invoke(statement, m, a);
                    }) : answer;
        });
    }

    /** The plan of a statement can be had once the next one begins. */
    private void note(Connection real, boolean[] ran) throws SQLException {
        if (ran[0]) {
            ran[0] = false;
            try (var statement = real.createStatement();
                    var results = statement.executeQuery("VALUES SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()")) {
                results.next();
                plans.add(String.valueOf(results.getString(1)));
            }
            statistics(real, false);
        }
    }

    private static void statistics(Connection real, boolean on) throws SQLException {
        try (var statement = real.createStatement()) {
            statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(" + (on ? 1 : 0) + ")");
        }
    }
}
