// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import org.passeur.store.ColumnKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.Domain;
import org.passeur.core.Models;
import org.passeur.core.model.CorePackage;
import org.passeur.store.Dialect;
import org.passeur.store.sql.Maps;

/** The tables of all classes of all models that are installed. */
public final class Schema {

    /** The length of a text whose model does not say. */
    static final int DEFAULT_LENGTH = 1000;

    private static final int LONGEST_VARCHAR = 10_000;
    private static final int SORT_OF_LONG_TEXT = 250;

    private final Models models;
    private final List<EPackage> packages;
    private final Map<EClass, Table> tables = new LinkedHashMap<>();
    private final Map<EClass, List<Table>> concrete = new HashMap<>();
    private final Map<String, EClass> byName = new HashMap<>();
    private final Map<EClass, List<EReference>> containers = new HashMap<>();
    private final Map<EStructuralFeature, Bounds> bounds = new ConcurrentHashMap<>();
    private final Map<EClass, Map<EAttribute, String>> beginnings = new ConcurrentHashMap<>();
    private final Map<EClass, Boolean> hidden = new ConcurrentHashMap<>();
    private final Map<EClass, Boolean> absent = new ConcurrentHashMap<>();

    /**
     * @param known names of tables by names of classes such as {@code knowledge.KnowledgeItem}, as they were given when the
     *            workspace first met the class
     */
    public Schema(Models models, Map<String, String> known) {
        this.models = models;
        List<EPackage> all = new ArrayList<>(List.of(CorePackage.eINSTANCE));
        models.domains().stream().map(Domain::model).filter(p -> !all.contains(p)).forEach(all::add);
        packages = List.copyOf(all);
        List<EClass> classes = packages.stream().flatMap(p -> p.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(Schema::isKept).toList();
        classes.forEach(c -> byName.put(nameOf(c), c));
        Map<EClass, String> names = tableNames(classes, known);
        names.forEach((type, name) -> tables.put(type,
                new TableMaker(this, type, name, new HashSet<>(names.values())).make()));
    }

    private static boolean isKept(EClass type) {
        return !type.isAbstract() && !type.isInterface() && CorePackage.Literals.PART.isSuperTypeOf(type)
                && type != CorePackage.Literals.PART && type != CorePackage.Literals.ENTITY;
    }

    private static Map<EClass, String> tableNames(List<EClass> classes, Map<String, String> known) {
        Map<EClass, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(known.values());
        for (EClass type : classes) {
            String name = known.containsKey(nameOf(type)) ? known.get(nameOf(type)) : newName(type, taken);
            taken.add(name);
            names.put(type, name);
        }
        return names;
    }

    private static String newName(EClass type, Set<String> taken) {
        String name = SqlNames.of(type.getName());
        return taken.contains(name) ? SqlNames.of(type.getEPackage().getNsPrefix(), name) : name;
    }

    /** The name of a class in the database, such as {@code knowledge.KnowledgeItem}. */
    public static String nameOf(EClass type) {
        return type.getEPackage().getNsPrefix() + "." + type.getName();
    }

    /** The class of a name in the database, if its model is installed. */
    public Optional<EClass> classOf(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The models. */
    public Models models() {
        return models;
    }

    /** The packages that are installed, core's first. */
    public List<EPackage> packages() {
        return packages;
    }

    /** All tables. */
    public List<Table> tables() {
        return List.copyOf(tables.values());
    }

    /** The table of a concrete class. */
    public Table table(EClass type) {
        Table table = Maps.find(tables, type);
        if (table == null) {
            throw new IllegalArgumentException("No table keeps " + type.getName());
        }
        return table;
    }

    /** The tables of a class and of its subclasses. */
    public synchronized List<Table> concrete(EClass type) {
        return concrete.computeIfAbsent(type,
                t -> tables.values().stream().filter(x -> t.isSuperTypeOf(x.type())).toList());
    }

    /** The concrete classes of a class and of its subclasses. */
    public List<EClass> concreteClasses(EClass type) {
        return byName.values().stream().filter(type::isSuperTypeOf).toList();
    }

    /** The features that may contain a part. */
    public synchronized List<EReference> containers(EClass part) {
        return containers.computeIfAbsent(part, p -> tables.values().stream().flatMap(t -> t.parts().stream())
                .filter(r -> r.getEReferenceType().isSuperTypeOf(p)).distinct().toList());
    }

    /** The references, of any table, that may point at a class. */
    public List<Incoming> incoming(EClass target) {
        List<Incoming> all = new ArrayList<>();
        for (Table table : tables.values()) {
            for (Column column : table.columns()) {
                if (column.feature() instanceof EReference r && r.getEReferenceType().isSuperTypeOf(target)) {
                    all.add(new Incoming(table, r));
                }
            }
            for (LinkTable link : table.links()) {
                if (link.feature() instanceof EReference r && r.getEReferenceType().isSuperTypeOf(target)) {
                    all.add(new Incoming(table, r));
                }
            }
        }
        return all;
    }

    /** A reference that may point at a class. */
    public record Incoming(Table table, EReference reference) {
    }

    /** True for a feature that is kept: the number and the version are kept apart. */
    public static boolean isKept(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isVolatile() && !feature.isDerived()
                && feature != CorePackage.Literals.PART__ID && feature != CorePackage.Literals.ENTITY__VERSION
                && !(feature instanceof EReference r && r.isContainer());
    }

    boolean annotated(EStructuralFeature feature, String key) {
        return models.annotation(feature, key).map(Boolean::parseBoolean).orElse(false);
    }

    /** Tells an engine to find the rows of a table by what a reference of theirs points at; nothing where it has no index. */
    public String foundBy(Table table, EReference reference, Dialect dialect) {
        return table.column(reference).map(column -> new TableSql(this, dialect).foundBy(table, column)).orElse("");
    }

    /** True where history and events do not speak of a class; each save asks. */
    public boolean hidden(EClass type) {
        return hidden.computeIfAbsent(type, models::hidden).booleanValue();
    }

    /** True where the plug-in of a class is not there. */
    public boolean absent(EClass type) {
        return absent.computeIfAbsent(type, models::absent).booleanValue();
    }

    /** The attributes of a class that begin with what depends on the day, each with what; each new object asks. */
    public Map<EAttribute, String> beginnings(EClass type) {
        return beginnings.computeIfAbsent(type, asked -> {
            Map<EAttribute, String> found = new HashMap<>();
            asked.getEAllAttributes().forEach(attribute -> models.annotation(attribute, "begins")
                    .ifPresent(what -> found.put(attribute, what)));
            return Map.copyOf(found);
        });
    }

    /** The least and the most that a number may be. */
    public record Bounds(double min, double max) {
    }

    /** What the model allows of a number. */
    public Bounds bounds(EStructuralFeature feature) {
        return bounds.computeIfAbsent(feature, f -> new Bounds(bound(f, "min", Double.NEGATIVE_INFINITY),
                bound(f, "max", Double.POSITIVE_INFINITY)));
    }

    private double bound(EStructuralFeature feature, String key, double otherwise) {
        return models.annotation(feature, key).map(Double::valueOf).orElse(Double.valueOf(otherwise)).doubleValue();
    }

    int length(EAttribute attribute) {
        return models.annotation(attribute, "length").map(Integer::parseInt).orElse(DEFAULT_LENGTH);
    }

    ColumnKind kind(EAttribute attribute) {
        ColumnKind kind = ColumnKind.of(attribute);
        return kind == ColumnKind.STRING && length(attribute) > LONGEST_VARCHAR ? ColumnKind.TEXT : kind;
    }

    /** The most characters of the folded text of a column. */
    public int sortLength(ColumnKind kind, int length) {
        return kind == ColumnKind.TEXT ? SORT_OF_LONG_TEXT : Math.min(length, DEFAULT_LENGTH);
    }
}
