// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.write;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.ChangeSet;
import org.passeur.core.Ref;
import org.passeur.core.model.Entity;
import org.passeur.store.sql.Session;
import org.passeur.store.state.ObjectState;
import org.passeur.store.state.StateBuilder;
import org.passeur.store.state.StateReader;

/** Makes an erasure again: writes what was written then; the rules of the domains do the rest, as they did then. */
public final class Again {

    private final Store store;
    private final String what;

    /** As it was noted. */
    public Again(Store store, String what) {
        this.store = store;
        this.what = what;
    }

    /**
     * Does it; true where there was something to erase. What was changed goes first: rules may delete what was deleted, as they
     * did then.
     */
    public boolean run(String label) {
        List<Erased> all = Erased.read(what);
        boolean changed = run(all.stream().filter(each -> !each.deleted()).toList(), label);
        boolean deleted = run(all.stream().filter(Erased::deleted).toList(), label);
        return changed || deleted;
    }

    private boolean run(List<Erased> some, String label) {
        boolean any = false;
        try (WorkingCopyImpl copy = new WorkingCopyImpl(store)) {
            for (Erased each : some) {
                Optional<Ref> ref = known(each.uri());
                if (ref.isPresent()) {
                    any |= erase(copy, ref.get(), each);
                }
            }
            if (any) {
                copy.commit(label, ChangeSet.Kind.ERASURE);
            }
        }
        return any;
    }

    /** Hidden classes too, which no generic door knows. What was of a plug-in that is not installed now cannot be reached. */
    private Optional<Ref> known(String text) {
        URI uri = URI.createURI(text);
        Optional<Ref> ref = store.schema().classOf(uri.segment(0) + "." + uri.segment(1))
                .map(type -> new Ref(type, StateBuilder.idOf(uri)));
        if (ref.isEmpty()) {
            System.getLogger(Again.class.getName()).log(System.Logger.Level.WARNING, "Not erased again: " + text);
        }
        return ref;
    }

    private boolean erase(WorkingCopyImpl copy, Ref ref, Erased each) {
        Optional<Entity> object = copy.find(ref);
        if (object.isPresent() && !each.created().equals(String.valueOf(object.get().getCreated()))) {
            return false;
        }
        boolean differs = false;
        if (object.isPresent() && each.deleted()) {
            copy.delete(ref);
            differs = true;
        } else if (object.isPresent()) {
            differs = write(copy, object.get(), each.values());
        } else {
            differs = store.database().read(session -> remembers(session, ref, each.created()));
        }
        if (differs) {
            copy.forget(ref);
        }
        return differs;
    }

    private boolean write(WorkingCopyImpl copy, Entity object, Map<String, String> values) {
        ObjectState before = StateReader.read(object);
        ObjectState after = before.copy();
        List<EStructuralFeature> features = new ArrayList<>();
        values.forEach((name, text) -> {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature != null) {
                after.set(feature, store.json().read(feature, text));
                features.add(feature);
            }
        });
        if (before.differences(after).isEmpty()) {
            return false;
        }
        StateBuilder.apply(after, object, features);
        copy.keepNumbers(object);
        return true;
    }

    private static Boolean remembers(Session session, Ref ref, String created) throws SQLException {
        PreparedStatement select = session
                .prepare(
                        "SELECT state FROM change_object WHERE object_id = ? AND operation = 'D' AND state IS NOT NULL");
        select.setLong(1, ref.id());
        try (ResultSet results = select.executeQuery()) {
            while (results.next()) {
                Matcher moment = Erasing.CREATED.matcher(results.getString(1));
                if (moment.find() && moment.group(1).equals(created)) {
                    return Boolean.TRUE;
                }
            }
        }
        return Boolean.FALSE;
    }
}
