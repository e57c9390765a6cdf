// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli;

/** What the command line tells the program that called it. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;
    /** Problems were found, or rows were skipped as asked. */
    public static final int PROBLEMS = 1;
    /** Wrong use or bad input; nothing was changed. */
    public static final int WRONG_USE = 2;
    /** The workspace is locked or cannot be reached. */
    public static final int UNREACHABLE = 3;
    /** A defect of the program. */
    public static final int DEFECT = 70;

    private ExitCode() {
    }
}
