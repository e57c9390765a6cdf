// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.form;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.model.CorePackage;

/** What was taken over from elsewhere: recorded while it is done, undone and done again by what was recorded. */
final class AdoptCommand extends AbstractCommand {

    private final ChangeRecorder recorder;
    private @Nullable ChangeDescription changes;

    /** Records from now on. */
    AdoptCommand(EObject root) {
        recorder = new ChangeRecorder(root) {
            /** Number, version and times are the store's own, whatever is undone. */
            @Override
            protected boolean shouldRecord(@Nullable EStructuralFeature feature, EObject object) {
                return feature != null && feature != CorePackage.Literals.ENTITY__VERSION
                        && feature != CorePackage.Literals.ENTITY__CREATED
                        && feature != CorePackage.Literals.ENTITY__MODIFIED && super.shouldRecord(feature, object);
            }
        };
    }

    /** Ends recording. */
    void end() {
        changes = recorder.endRecording();
        recorder.dispose();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public boolean canUndo() {
        ChangeDescription recorded = changes;
        return recorded != null && !recorded.getObjectChanges().isEmpty();
    }

    /** It was done while it was recorded. */
    @Override
    public void execute() {
        // nothing is left to do
    }

    @Override
    public void undo() {
        turn();
    }

    @Override
    public void redo() {
        turn();
    }

    private void turn() {
        ChangeDescription recorded = changes;
        if (recorded != null) {
            recorded.applyAndReverse();
        }
    }
}
