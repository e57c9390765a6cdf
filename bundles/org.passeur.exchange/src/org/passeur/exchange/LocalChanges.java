// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange;

import java.util.HashSet;
import java.util.Set;

import org.passeur.core.ChangeSet;
import org.passeur.core.CommitEvent.Operation;
import org.passeur.core.History;
import org.passeur.core.History.Change;
import org.passeur.core.History.FeatureChange;
import org.passeur.core.Ref;

/** Which features of an object have their value from people here, and not from an import. */
public final class LocalChanges {

    private final Set<String> ours = new HashSet<>();
    private final Set<String> theirs = new HashSet<>();
    private boolean madeHere;

    private LocalChanges() {
    }

    /** The newest change of each feature decides. */
    public static LocalChanges of(History history, Ref ref) {
        LocalChanges result = new LocalChanges();
        for (Change change : history.of(ref)) {
            boolean imported = change.changeSet().kind() == ChangeSet.Kind.IMPORT
                    || change.changeSet().kind() == ChangeSet.Kind.SYSTEM;
            if (change.operation() == Operation.CREATED) {
                result.madeHere = !imported;
                break;
            }
            for (FeatureChange feature : change.features()) {
                if (!result.ours.contains(feature.feature()) && !result.theirs.contains(feature.feature())) {
                    (imported ? result.theirs : result.ours).add(feature.feature());
                }
            }
        }
        return result;
    }

    /** Whether a feature's value is ours. */
    public boolean covers(String feature) {
        return ours.contains(feature) || madeHere && !theirs.contains(feature);
    }
}
