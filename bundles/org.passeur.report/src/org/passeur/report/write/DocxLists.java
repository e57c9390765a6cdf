// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.math.BigInteger;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** The lists of a Word document: all bullets are one, each numbered list begins anew. */
@SuppressWarnings("null")
final class DocxLists {

    private static final BigInteger BULLETS = BigInteger.ONE;
    private static final int LEVELS = 6;

    private final CTNumbering numbering;
    private int last = 1;

    DocxLists(CTNumbering numbering) {
        this.numbering = numbering;
    }

    BigInteger bullets() {
        return BULLETS;
    }

    BigInteger numbers() {
        last++;
        CTNum list = numbering.addNewNum();
        list.setNumId(BigInteger.valueOf(last));
        list.addNewAbstractNumId().setVal(BigInteger.ONE);
        for (int level = 0; level < LEVELS; level++) {
            CTNumLvl begin = list.addNewLvlOverride();
            begin.setIlvl(BigInteger.valueOf(level));
            begin.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return BigInteger.valueOf(last);
    }
}
