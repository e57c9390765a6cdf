// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.cli.Product.Answer;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Workspaces;

/** Every trouble has its exit code and a sentence; a stack trace is for the log alone. */
class FailuresTest {

    @TempDir
    Path home = Path.of("");

    private Answer callWhereOpeningThrows(RuntimeException trouble) {
        Workspaces broken = (Workspaces) Proxy.newProxyInstance(Workspaces.class.getClassLoader(),
                new Class<?>[] { Workspaces.class },
                (self, method, arguments) -> {
                    throw trouble;
                });
        try (Product product = new Product(home)) {
            Services real = product.services();
            Services services = new Services(real.version(), real.log(), broken, real.models(), real.searches(),
                    real.imports(), real.exports(),
                    real.reports());
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = new PasseurCli(services, new PrintWriter(out), new PrintWriter(err), Locale.FRENCH).run("-w",
                    "x", "info", "--json");
            return new Answer(code, out.toString(), err.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({ "INVALID,2", "NOT_FOUND,2", "CONFLICT,2", "LOCKED,3", "UNREACHABLE,3", "CORRUPT,3", "FULL,3",
            "CANCELLED,1" })
    void eachKindHasItsCode(Kind kind, int code) {
        Answer answer = callWhereOpeningThrows(new PasseurException(kind, Session.TEXTS, "error.no-command"));
        assertEquals(code, answer.code());
        assertEquals("", answer.out());
        assertEquals(Session.TEXTS.get(Locale.FRENCH, "error.no-command"), answer.err().strip());
    }

    @Test
    void aDefectIsSaidInASentenceThatNamesTheLog() {
        Answer answer = callWhereOpeningThrows(new ArithmeticException("a test of what happens then"));
        assertEquals(ExitCode.DEFECT, answer.code());
        assertTrue(answer.err().contains(home.toString()), answer.err());
        assertFalse(answer.err().contains("ArithmeticException"), answer.err());
    }
}
