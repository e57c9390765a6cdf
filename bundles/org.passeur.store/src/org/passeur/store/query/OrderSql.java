// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.model.CorePackage;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.query.Order;
import org.passeur.store.query.Joins.Node;
import org.passeur.store.query.Joins.Target;
import org.passeur.store.schema.Column;
import org.passeur.store.ColumnKind;
import org.passeur.store.schema.Schema;
import org.passeur.store.SqlErrors;

/** Orders as SQL: each becomes one expression or more, the number comes last so that no two objects are equal. */
final class OrderSql {

    /** One expression to order by. */
    record Key(String expression, ColumnKind kind, boolean descending, boolean nullable) {
    }

    private final Schema schema;
    private final Joins joins;

    OrderSql(Schema schema, Joins joins) {
        this.schema = schema;
        this.joins = joins;
    }

    List<Key> keys(EClass type, Node root, List<Order> orders) {
        List<Key> keys = new ArrayList<>();
        for (Order order : orders) {
            add(keys, type, root, order);
        }
        keys.add(new Key(root.id(), ColumnKind.LONG, false, false));
        return keys;
    }

    private void add(List<Key> keys, EClass type, Node root, Order order) {
        ModelPath path = ModelPath.of(schema, type, order.path());
        if (path.isMany()) {
            throw new PasseurException(Kind.INVALID, SqlErrors.TEXTS, "error.order", type.getName(), order.path());
        }
        Node node = root;
        for (EReference step : path.steps()) {
            node = joins.follow(node, step);
        }
        DerivedColumn derived = path.derived();
        EStructuralFeature feature = path.feature();
        if (derived != null) {
            Optional<List<Order>> kept = derived.translate(new Order(derived.name(), order.descending()));
            for (Order each : kept.orElseThrow(IllegalStateException::new)) {
                add(keys, path.owner(), node, each);
            }
        } else if (feature instanceof EReference reference) {
            title(keys, joins.follow(node, reference), order.descending(), 3);
        } else if (feature != null) {
            attribute(keys, node, feature, order.descending());
        }
    }

    private void attribute(List<Key> keys, Node node, EStructuralFeature feature, boolean descending) {
        Optional<String> sort = node.column(feature, Column::sortName);
        Optional<String> plain = node.column(feature, Column::name);
        if (sort.isPresent()) {
            keys.add(new Key(sort.get(), ColumnKind.STRING, descending, true));
        } else if (plain.isPresent()) {
            ColumnKind kind = node.sample(feature).map(Column::kind).orElse(ColumnKind.LONG);
            boolean always = feature == CorePackage.Literals.PART__ID
                    || feature == CorePackage.Literals.ENTITY__VERSION;
            if (kind == ColumnKind.ENUM && feature.getEType() instanceof EEnum values) {
                keys.add(new Key(rank(plain.get(), values), ColumnKind.INTEGER, descending, true));
            } else if (kind == ColumnKind.TEXT) {
                keys.add(new Key("CAST(SUBSTR(" + plain.get() + ", 1, 200) AS VARCHAR(200))", ColumnKind.STRING,
                        descending, true));
            } else {
                keys.add(new Key(plain.get(), kind, descending, !always));
            }
        } else {
            keys.add(new Key("CAST(NULL AS VARCHAR(1))", ColumnKind.STRING, descending, true));
        }
    }

    /** Literals come in the order of their model, not of their names. */
    private static String rank(String column, EEnum values) {
        StringBuilder sql = new StringBuilder("CASE ").append(column);
        for (EEnumLiteral literal : values.getELiterals()) {
            sql.append(" WHEN '").append(literal.getName()).append("' THEN ").append(literal.getValue());
        }
        return sql.append(" ELSE NULL END").toString();
    }

    private void title(List<Key> keys, Node node, boolean descending, int depth) {
        for (Target target : node.targets()) {
            Node only = new Node(List.of(target));
            for (EStructuralFeature feature : schema.models().titleFeatures(target.table().type())) {
                if (feature.isMany()) {
                    continue;
                }
                if (feature instanceof EReference reference) {
                    if (depth > 1) {
                        title(keys, joins.follow(only, reference), descending, depth - 1);
                    }
                } else {
                    attribute(keys, only, feature, descending);
                }
            }
        }
    }

    /** What stands after ORDER BY; {@code known} are keys that a condition keeps from being null. */
    static String sql(List<Key> keys, int known) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            sql.append(i == 0 ? "" : ", ").append(key.expression());
            if (key.descending()) {
                sql.append(key.nullable() && i != known ? " DESC NULLS LAST" : " DESC");
            }
        }
        return sql.toString();
    }
}
