// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form.fields;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.passeur.core.Attachments;
import org.passeur.core.model.Attachment;
import org.passeur.core.model.CoreFactory;
import org.passeur.core.model.CorePackage;
import org.passeur.ui.Words;
import org.passeur.ui.errors.Errors;
import org.passeur.ui.values.Values;

/** The files of an object: added by choosing, dropping or pasting, opened, saved elsewhere. */
final class AttachmentsKind implements FieldKind {

    @Override
    public boolean fits(FieldSpec spec) {
        return spec.feature() instanceof EReference reference && reference.isContainment() && reference.isMany()
                && reference.getEReferenceType() == CorePackage.Literals.ATTACHMENT;
    }

    @Override
    public FieldControl create(Composite parent, FieldSpec spec, FieldHost host) {
        return new Field(parent, spec, host);
    }

    private static final class Field implements FieldControl {

        private static final long KILO = 1000;
        private static final long MEGA = KILO * KILO;

        private final PartTable table;
        private final FieldSpec spec;
        private final FieldHost host;

        Field(Composite parent, FieldSpec spec, FieldHost host) {
            this.spec = spec;
            this.host = host;
            table = new PartTable(parent, host.context().session(),
                    List.of(CorePackage.Literals.ATTACHMENT__NAME, CorePackage.Literals.ATTACHMENT__SIZE)) {
                @Override
                String text(EObject part, EStructuralFeature feature, Values values) {
                    return feature == CorePackage.Literals.ATTACHMENT__SIZE ? size(((Attachment) part).getSize())
                            : super.text(part, feature, values);
                }
            };
            table.button("paperclip", Words.get("field.attach"), this::choose);
            table.onChosen("box-arrow-up-right", Words.get("table.open"), () -> chosen().forEach(this::open));
            table.onChosen("download", Words.get("field.save-as"), () -> chosen().forEach(this::saveAs));
            table.onDelete(this::remove);
            table.onPaste(() -> pasted().length > 0, () -> add(pasted()));
            table.onOpen(part -> open((Attachment) part));
            DropTarget drop = new DropTarget(table.table(), DND.DROP_COPY | DND.DROP_DEFAULT);
            drop.setTransfer(FileTransfer.getInstance());
            drop.addDropListener(new DropTargetAdapter() {
                @Override
                public void dragEnter(DropTargetEvent e) {
                    e.detail = DND.DROP_COPY;
                }

                @Override
                public void drop(DropTargetEvent e) {
                    if (e.data instanceof String[] files) {
                        add(files);
                    }
                }
            });
            drop.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        }

        /** A size as file managers write it. */
        private static String size(long bytes) {
            return bytes < KILO ? Words.get("size.bytes", Long.valueOf(bytes))
                    : bytes < MEGA ? Words.get("size.kilobytes", Double.valueOf(bytes / (double) KILO))
                            : Words.get("size.megabytes", Double.valueOf(bytes / (double) MEGA));
        }

        private List<Attachment> chosen() {
            return table.chosen().stream().map(Attachment.class::cast).toList();
        }

        private Attachments files() {
            return host.context().session().workspace().attachments();
        }

        private void choose() {
            FileDialog dialog = new FileDialog(table.area().getShell(), SWT.OPEN | SWT.MULTI);
            dialog.setText(Words.get("field.attach"));
            if (dialog.open() != null) {
                String[] names = dialog.getFileNames();
                String[] paths = new String[names.length];
                for (int i = 0; i < names.length; i++) {
                    paths[i] = Path.of(dialog.getFilterPath()).resolve(names[i]).toString();
                }
                add(paths);
            }
        }

        /** The files that a file manager has put on the clipboard. */
        private String[] pasted() {
            Clipboard clipboard = new Clipboard(table.area().getDisplay());
            try {
                return clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files ? files
                        : new String[0];
            } finally {
                clipboard.dispose();
            }
        }

        private void add(String... paths) {
            try {
                for (String path : paths) {
                    Attachment attachment = keep(Path.of(path));
                    host.context().change(root -> parts().add(attachment));
                }
            } catch (IOException e) {
                Errors.show(e, Words.get("field.attach"));
            }
        }

        private Attachment keep(Path file) throws IOException {
            Attachment attachment = CoreFactory.eINSTANCE.createAttachment();
            try (InputStream bytes = Files.newInputStream(file)) {
                attachment.setHash(files().put(bytes));
            }
            String type = Files.probeContentType(file);
            attachment.setName(file.getFileName().toString());
            attachment.setSize(Files.size(file));
            attachment.setMediaType(type == null ? "application/octet-stream" : type);
            return attachment;
        }

        private void open(Attachment attachment) {
            try {
                Path folder = Files.createTempDirectory("passeur");
                Path copy = folder.resolve(Path.of(attachment.getName()).getFileName());
                Files.copy(files().path(attachment.getHash()), copy);
                copy.toFile().deleteOnExit();
                folder.toFile().deleteOnExit();
                if (!Program.launch(copy.toString())) {
                    MessageDialog.openInformation(table.area().getShell(), Words.get("table.open"),
                            Words.get("field.no-program", attachment.getName()));
                }
            } catch (IOException e) {
                Errors.show(e, attachment.getName());
            }
        }

        private void saveAs(Attachment attachment) {
            FileDialog dialog = new FileDialog(table.area().getShell(), SWT.SAVE);
            dialog.setFileName(attachment.getName());
            dialog.setOverwrite(true);
            String to = dialog.open();
            if (to != null) {
                try {
                    Files.copy(files().path(attachment.getHash()), Path.of(to), StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    Errors.show(e, attachment.getName());
                }
            }
        }

        private void remove() {
            List<Attachment> gone = chosen();
            if (!gone.isEmpty()) {
                host.context().change(root -> parts().removeAll(gone));
            }
        }

        @SuppressWarnings("unchecked")
        private List<EObject> parts() {
            return (List<EObject>) host.owner().eGet(spec.kept());
        }

        @Override
        public Control control() {
            return table.area();
        }

        @Override
        public void show(@Nullable Object value) {
            table.show(value);
        }

        @Override
        public void focus() {
            table.table().setFocus();
        }

        @Override
        public boolean wide() {
            return true;
        }

        @Override
        public int height() {
            return table.height();
        }
    }
}
