// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.knowledge.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.Models;
import org.passeur.core.Workspace;
import org.passeur.exchange.ExportRequest;
import org.passeur.exchange.ExportResult;
import org.passeur.exchange.Exporter;
import org.passeur.knowledge.VerificationFiles;
import org.passeur.knowledge.VerificationRound;
import org.passeur.knowledge.internal.Words;
import org.passeur.knowledge.model.KnowledgePackage;

/**
 * A verification round as files: for each verifier a mail and the sheet of her items that are due. The filled sheet comes
 * back by any import of tables.
 */
public final class VerificationRoundExporter implements Exporter {

    @Override
    public String id() {
        return "verification-round";
    }

    @Override
    public String label(Locale locale) {
        return Words.TEXTS.get(locale, "exporter.verification-round");
    }

    @Override
    public String extension() {
        return "";
    }

    @Override
    public boolean accepts(Models models, EClass type) {
        return type == KnowledgePackage.Literals.KNOWLEDGE_ITEM;
    }

    @Override
    public ExportResult run(ExportRequest request) {
        Workspace workspace = request.workspace();
        LocalDate today = LocalDate.now();
        int items = VerificationRound.of(workspace.repository(), today).stream().mapToInt(round -> round.items().size())
                .sum();
        List<Path> files = VerificationFiles.write(workspace.repository(), request.out(), today, workspace.language(),
                Optional.empty());
        return new ExportResult(files, Map.of(KnowledgePackage.Literals.KNOWLEDGE_ITEM.getName(), items));
    }
}
