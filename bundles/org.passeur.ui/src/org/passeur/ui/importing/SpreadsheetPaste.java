// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.passeur.exchange.value.Names;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;
import org.passeur.ui.table.TablePaste;

/**
 * Takes rows of a spreadsheet from the clipboard into any class, by the same way as an import: a preview first, and one
 * change set that can be taken back. Without a row of headers the columns are taken for those that the table shows.
 */
public final class SpreadsheetPaste implements TablePaste {

    @Override
    public boolean takes(EClass type) {
        return true;
    }

    @Override
    public void paste(Session session, Shell parent, EClass type, List<String> columns, String sheet) {
        try {
            Path folder = Files.createTempDirectory("passeur");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve(Words.get("paste.name") + ".csv");
            file.toFile().deleteOnExit();
            Files.writeString(file, hasHeaders(session, type, sheet) ? sheet : headers(type, columns) + sheet);
            ImportWizard wizard = new ImportWizard(session);
            wizard.begin(file, type.getName());
            WizardDialog dialog = new WizardDialog(parent, wizard);
            dialog.setPageSize(820, 520);
            dialog.open();
        } catch (IOException e) {
            Errors.show(e, Words.get("import.title"));
        }
    }

    /** The first row holds headers when at least half of its cells name features, by key or in either language. */
    static boolean hasHeaders(Session session, EClass type, String sheet) {
        Set<String> known = new HashSet<>();
        for (EStructuralFeature feature : session.models().visibleFeatures(type)) {
            known.add(Names.folded(feature.getName()));
            known.add(Names.folded(session.models().label(type, feature.getName(), java.util.Locale.ENGLISH)));
            known.add(Names.folded(session.models().label(type, feature.getName(), java.util.Locale.FRENCH)));
        }
        String[] cells = sheet.lines().findFirst().orElse("").split("\t");
        long named = List.of(cells).stream().filter(cell -> known.contains(Names.folded(cell))).count();
        return named > 0 && named * 2 >= cells.length;
    }

    private static String headers(EClass type, List<String> columns) {
        List<String> names = new ArrayList<>();
        for (String column : columns) {
            EStructuralFeature feature = type.getEStructuralFeature(column);
            names.add(feature == null ? "-" + column : column);
        }
        return String.join("\t", names) + "\n";
    }
}
