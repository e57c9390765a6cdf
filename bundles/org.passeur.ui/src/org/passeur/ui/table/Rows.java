// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Widget;
import org.passeur.core.CommitEvent;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.query.Filter;
import org.passeur.core.query.Group;
import org.passeur.core.query.Order;
import org.passeur.core.query.Query;
import org.passeur.core.query.Row;
import org.passeur.ui.Session;
import org.passeur.ui.Words;
import org.passeur.ui.jobs.Jobs;
import org.passeur.ui.table.Lines.GroupLine;

/**
 * What a table shows: the sorted numbers of all its objects, and a window of their rows. Everything is read beside the
 * screen's thread; the state is touched on the screen's thread only.
 */
final class Rows {

    private static final int WINDOW = 100;
    private static final int KEPT = 4000;
    private static final int CALM_MILLIS = 150;

    private final Session session;
    private final Widget owner;
    private final EClass type;
    private final Filter always;
    private final Map<Long, Row> cache = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Long, Row> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<Long> asked = new HashSet<>();
    private List<String> columns = List.of();
    private Filter filter = Filter.ALL;
    private List<Order> order = List.of();
    private @Nullable String groupBy;
    private Lines lines = Lines.NONE;
    private boolean loaded;
    private boolean reloadWaits;
    private int generation;
    private @Nullable Job loading;
    private Runnable linesChanged = () -> {
    };
    private Runnable rowsChanged = () -> {
    };

    Rows(Session session, Widget owner, EClass type, Filter always) {
        this.session = session;
        this.owner = owner;
        this.type = type;
        this.always = always;
        session.commits().listen(owner, this::follow);
    }

    void onChange(Runnable newLines, Runnable newRows) {
        linesChanged = newLines;
        rowsChanged = newRows;
    }

    void columns(List<String> paths) {
        columns = List.copyOf(paths);
        forgetRows();
    }

    void show(Filter newFilter, List<Order> newOrder, @Nullable String newGroupBy) {
        filter = newFilter;
        order = List.copyOf(newOrder);
        groupBy = newGroupBy;
        load();
    }

    Lines lines() {
        return lines;
    }

    /** False until the first lines were read. */
    boolean loaded() {
        return loaded;
    }

    Query query() {
        return Query.of(type).columns(columns).where(always).where(filter).ordered(order);
    }

    void reload() {
        forgetRows();
        load();
    }

    /** The row on a line; null for a heading and while it is being read. */
    @Nullable
    Row row(int line) {
        long id = lines.id(line);
        if (id == 0) {
            return null;
        }
        Row row = cache.get(Long.valueOf(id));
        if (row == null && !asked.contains(Long.valueOf(id))) {
            readWindow(line);
        }
        return row;
    }

    /** Opens or folds the group of a heading. */
    void toggle(GroupLine heading) {
        String path = groupBy;
        if (path == null) {
            return;
        }
        if (heading.ids() != null) {
            replace(lines.with(heading, new GroupLine(heading.value(), heading.count(), null)));
            return;
        }
        Query members = query().where(member(path, heading.value()));
        Repository repository = session.repository();
        Jobs.read(owner, Words.get("table.loading"), () -> repository.ids(members),
                ids -> replace(lines.with(heading, new GroupLine(heading.value(), heading.count(), ids))));
    }

    private static Filter member(String path, @Nullable Object value) {
        return value == null ? Filter.missing(path) : Filter.eq(path, value);
    }

    private void load() {
        int mine = ++generation;
        Job running = loading;
        if (running != null) {
            running.cancel();
        }
        Query query = query();
        String path = groupBy;
        Lines before = lines;
        Repository repository = session.repository();
        loading = Jobs.read(owner, Words.get("table.loading"),
                () -> path == null ? Lines.of(repository.ids(query)) : groups(repository, query, path, before),
                read -> {
                    if (mine == generation) {
                        loaded = true;
                        replace(read);
                    }
                });
    }

    private static Lines groups(Repository repository, Query query, String path, Lines before) {
        Set<@Nullable Object> open = new HashSet<>();
        for (int i = 0; i < before.count(); i++) {
            GroupLine heading = before.heading(i);
            long[] ids = heading == null ? null : heading.ids();
            if (heading != null && ids != null) {
                open.add(heading.value());
            }
        }
        List<GroupLine> groups = new ArrayList<>();
        for (Group group : repository.groups(query, path)) {
            boolean isOpen = open.contains(group.value());
            groups.add(new GroupLine(group.value(), group.count(),
                    isOpen ? repository.ids(query.where(member(path, group.value()))) : null));
        }
        return Lines.of(groups.toArray(GroupLine[]::new));
    }

    private void replace(Lines read) {
        lines = read;
        linesChanged.run();
    }

    private void readWindow(int line) {
        int from = line / WINDOW * WINDOW;
        int to = Math.min(lines.count(), from + WINDOW);
        List<Long> ids = new ArrayList<>(WINDOW);
        for (int i = from; i < to; i++) {
            Long id = Long.valueOf(lines.id(i));
            if (id.longValue() != 0 && !cache.containsKey(id) && asked.add(id)) {
                ids.add(id);
            }
        }
        Query query = Query.of(type).columns(columns);
        Repository repository = session.repository();
        List<String> wanted = columns;
        Jobs.read(owner, Words.get("table.loading"), () -> repository.rows(query, ids), rows -> {
            if (wanted.equals(columns)) {
                rows.forEach(row -> cache.put(Long.valueOf(row.ref().id()), row));
                asked.removeAll(ids);
                if (!rows.isEmpty()) {
                    rowsChanged.run();
                }
            }
        });
    }

    private void forgetRows() {
        cache.clear();
        asked.clear();
    }

    private void follow(CommitEvent event) {
        boolean own = event.types().stream().anyMatch(type::isSuperTypeOf);
        boolean shown = event.types().stream().anyMatch(this::isShown);
        if (!own && !shown) {
            return;
        }
        if (shown || event.changes().isEmpty()) {
            forgetRows();
        } else {
            event.changes().forEach(change -> cache.remove(Long.valueOf(change.ref().id())));
        }
        if (!reloadWaits) {
            reloadWaits = true;
            owner.getDisplay().timerExec(CALM_MILLIS, () -> {
                reloadWaits = false;
                if (!owner.isDisposed()) {
                    load();
                }
            });
        }
    }

    private boolean isShown(EClass changed) {
        return columns.stream()
                .map(p -> type.getEStructuralFeature(p.contains(".") ? p.substring(0, p.indexOf('.')) : p))
                .anyMatch(f -> f == null || f instanceof EReference r && r.getEReferenceType().isSuperTypeOf(changed));
    }

    /** The objects on some lines, headings left out. */
    List<Ref> refs(Iterable<Integer> wanted) {
        List<Ref> refs = new ArrayList<>();
        for (Integer line : wanted) {
            long id = lines.id(line.intValue());
            if (id != 0) {
                Row row = cache.get(Long.valueOf(id));
                refs.add(row == null ? new Ref(type, id) : row.ref());
            }
        }
        return refs;
    }
}
