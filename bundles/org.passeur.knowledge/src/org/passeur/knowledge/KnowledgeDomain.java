// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge;

import org.passeur.core.BaseDomain;
import org.passeur.knowledge.checks.KnowledgeChecks;
import org.passeur.knowledge.internal.Actions;
import org.passeur.knowledge.internal.Analyses;
import org.passeur.knowledge.internal.Columns;
import org.passeur.knowledge.internal.Forms;
import org.passeur.knowledge.internal.Rules;
import org.passeur.knowledge.internal.Tables;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.KnowledgePackage;

/** The room of knowledge items and what surrounds them (DOMAIN 2). */
public final class KnowledgeDomain extends BaseDomain {

    /** The room. */
    public KnowledgeDomain() {
        super("knowledge", 400, KnowledgePackage.eINSTANCE, Words.TEXTS,
                new Parts(Tables.all(), Forms.all(), Columns.all(),
                        Rules.all(), KnowledgeChecks.all(), Actions.all(), Analyses.all()));
    }
}
