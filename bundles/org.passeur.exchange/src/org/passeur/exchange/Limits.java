// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

/**
 * The largest inputs that are read; what is larger is refused before it is read, or as soon as it shows.
 *
 * @param documentBytes one Markdown page
 * @param textBytes one CSV, LDIF or vCard file
 * @param archiveBytes one XLSX file as it lies on the disk
 * @param inflatedBytes all entries of an archive together, once inflated
 * @param inflation how many times larger than in the archive an entry may become
 * @param archiveEntries files in an archive
 * @param attachmentBytes one picture or other file that belongs to a page
 * @param rows records of a table
 * @param columns columns of a table
 * @param cellCharacters characters of one cell or value
 * @param files files in a folder
 * @param depth folders within folders
 */
public record Limits(long documentBytes, long textBytes, long archiveBytes, long inflatedBytes, int inflation,
        int archiveEntries, long attachmentBytes, int rows, int columns, int cellCharacters, int files, int depth) {

    private static final long MEGABYTE = 1L << 20;

    /** What a company of 500 never reaches and a machine with 256 MB of heap survives. */
    public static final Limits DEFAULT = new Limits(16 * MEGABYTE, 256 * MEGABYTE, 128 * MEGABYTE, 1024 * MEGABYTE, 200,
            10_000, 64 * MEGABYTE, 2_000_000, 2_000, 1_000_000, 200_000, 100);
}
