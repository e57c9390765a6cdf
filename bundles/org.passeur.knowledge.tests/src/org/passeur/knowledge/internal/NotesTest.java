// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.passeur.knowledge.internal.Notes.Piece;
import org.passeur.knowledge.model.ItemKind;

/** What the notes of an interview become. */
class NotesTest {

    private static final String NOTES = """
            # Yesterday
            She began with the till.
            + How to close the till
            Count twice.
            Then sign.

            + Fait : le coffre ferme à 18 h
            ## Clients
            - plain list
            + Leçon apprise: never by phone
            """;

    @Test
    void markedLinesBecomePieces() {
        assertEquals(List.of(
                new Piece(Optional.empty(), "How to close the till", "Count twice.\nThen sign."),
                new Piece(Optional.of(ItemKind.FACT), "le coffre ferme à 18 h", ""),
                new Piece(Optional.of(ItemKind.LESSON), "never by phone", "")), Notes.pieces(NOTES));
    }

    @Test
    void tickedMarksDoNotCountAgain() {
        assertEquals(List.of(), Notes.pieces(Notes.ticked(NOTES)));
        assertEquals(List.of(), Notes.pieces(null));
    }
}
