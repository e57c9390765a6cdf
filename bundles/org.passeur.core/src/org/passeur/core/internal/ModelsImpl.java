// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.core.internal;

import static java.util.function.Function.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passeur.core.Domain;
import org.passeur.core.Models;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.l10n.Texts;
import org.passeur.core.model.CorePackage;
import org.passeur.core.model.Entity;
import org.passeur.core.model.Part;
import org.passeur.core.query.DerivedColumn;
import org.passeur.core.screen.FormSpec;
import org.passeur.core.screen.TableSpec;

/** The models of the domains that are registered. */
public final class ModelsImpl implements Models {

    private static final Texts TEXTS = Texts.of(ModelsImpl.class, "core");

    private final List<Domain> domains;
    private final Map<EPackage, Domain> byPackage;
    private final Map<EClass, TableSpec> tables = new HashMap<>();
    private final Map<EClass, FormSpec> forms = new HashMap<>();
    private final Map<String, EClass> byName = new HashMap<>();
    private final List<EClass> entityClasses;
    private final Labels labels;

    /** All domains; the order in which they come does not matter. */
    public ModelsImpl(List<Domain> registered) {
        domains = registered.stream().sorted(Comparator.comparingInt(Domain::order).thenComparing(Domain::id)).toList();
        byPackage = domains.stream().collect(Collectors.toMap(Domain::model, identity()));
        labels = new Labels(domains);
        entityClasses = domains.stream().flatMap(d -> classes(d.model())).filter(c -> !hidden(c)).toList();
        for (Domain domain : domains) {
            domain.tables().stream().filter(t -> t.id().equals(t.type().getName()))
                    .forEach(t -> tables.put(t.type(), t));
            domain.forms().forEach(f -> forms.put(f.type(), f));
        }
        entityClasses.forEach(this::nameClass);
    }

    private static Stream<EClass> classes(EPackage model) {
        return model.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && CorePackage.Literals.ENTITY.isSuperTypeOf(c));
    }

    private void nameClass(EClass type) {
        byName.putIfAbsent(Names.folded(type.getName()), type);
        byName.put(Names.folded(type.getEPackage().getNsPrefix() + "." + type.getName()), type);
        for (String language : Texts.LANGUAGES) {
            Locale locale = Locale.of(language);
            byName.putIfAbsent(Names.folded(label(type, locale)), type);
            byName.putIfAbsent(Names.folded(plural(type, locale)), type);
        }
    }

    @Override
    public List<Domain> domains() {
        return domains;
    }

    @Override
    public Optional<Domain> domain(EClassifier type) {
        return Optional.ofNullable(byPackage.get(type.getEPackage()));
    }

    @Override
    public List<EClass> entityClasses() {
        return entityClasses;
    }

    @Override
    public Optional<EClass> find(String name) {
        return Optional.ofNullable(byName.get(Names.folded(name)));
    }

    @Override
    public EClass require(String name) {
        return find(name).orElseThrow(() -> unknown(name));
    }

    private PasseurException unknown(String name) {
        String wanted = Names.folded(name);
        String nearest = entityClasses.stream()
                .map(EClass::getName)
                .min(Comparator.comparingInt(n -> Names.distance(wanted, Names.folded(n))))
                .orElse("-");
        String all = entityClasses.stream().map(EClass::getName).sorted().collect(Collectors.joining(", "));
        return new PasseurException(Kind.INVALID, TEXTS, "error.unknown-class", name, nearest, all);
    }

    @Override
    public Ref parse(String uri) {
        String path = uri.startsWith(Ref.SCHEME + ":/") ? uri.substring(Ref.SCHEME.length() + 2) : uri;
        String[] parts = path.split("/");
        if (parts.length < 2 || parts.length > 3 || !parts[parts.length - 1].matches("[1-9][0-9]{0,17}")) {
            throw new PasseurException(Kind.INVALID, TEXTS, "error.bad-uri", uri);
        }
        String name = parts.length == 3 ? parts[0] + "." + parts[1] : parts[0];
        return new Ref(require(name), Long.parseLong(parts[parts.length - 1]));
    }

    @Override
    public Ref ref(EObject object) {
        URI proxy = ((InternalEObject) object).eProxyURI();
        if (proxy != null) {
            return new Ref(object.eClass(), Long.parseLong(proxy.segment(proxy.segmentCount() - 1)));
        }
        return new Ref(object.eClass(), ((Long) object.eGet(object.eClass().getEStructuralFeature("id"))).longValue());
    }

    @Override
    public List<EStructuralFeature> titleFeatures(EClass type) {
        return Titles.features(type);
    }

    @Override
    public EStructuralFeature keyFeature(EClass type) {
        return keyFeatures(type).getFirst();
    }

    @Override
    public List<EStructuralFeature> keyFeatures(EClass type) {
        List<EStructuralFeature> declared = Annotations.get(type, "key").stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .flatMap(name -> Stream.ofNullable(type.getEStructuralFeature(name)))
                .toList();
        List<EStructuralFeature> titles = titleFeatures(type);
        return !declared.isEmpty() ? declared
                : titles.isEmpty() ? List.of(CorePackage.Literals.PART__ID) : titles.subList(0, 1);
    }

    @Override
    public List<EStructuralFeature> visibleFeatures(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(f -> !Annotations.is(f, "system") && !Annotations.is(f, "hidden"))
                .toList();
    }

    @Override
    public String title(EObject object) {
        String title = Titles.of(object);
        return title.isEmpty() && object instanceof Part part
                ? label(object.eClass(), Locale.ENGLISH) + " " + part.getId()
                : title;
    }

    @Override
    public String label(EClassifier type, Locale locale) {
        return labels.of(type, locale);
    }

    @Override
    public String plural(EClass type, Locale locale) {
        return labels.plural(type, locale);
    }

    @Override
    public String label(EClass owner, String path, Locale locale) {
        return labels.of(owner, path, locale);
    }

    @Override
    public Optional<String> help(EClass owner, String path, Locale locale) {
        return labels.help(owner, path, locale);
    }

    @Override
    public String label(Enumerator literal, Locale locale) {
        return labels.of(literal, locale);
    }

    @Override
    public TableSpec table(EClass type) {
        TableSpec declared = tables.get(type);
        return declared != null ? declared : DefaultScreens.table(type, visibleFeatures(type));
    }

    @Override
    public FormSpec form(EClass type) {
        FormSpec declared = forms.get(type);
        return declared != null ? declared : DefaultScreens.form(type, visibleFeatures(type));
    }

    @Override
    public Optional<DerivedColumn> derivedColumn(EClass type, String name) {
        return domains.stream()
                .flatMap(d -> d.derivedColumns().stream())
                .filter(c -> c.name().equals(name) && c.type().isSuperTypeOf(type))
                .findFirst();
    }

    @Override
    public boolean hidden(EClass type) {
        return Annotations.is(type, "hidden");
    }

    @Override
    public boolean absent(EClassifier type) {
        return domain(type).filter(Domain::absent).isPresent();
    }

    @Override
    public Models withDomains(List<Domain> others) {
        return new ModelsImpl(others);
    }

    @Override
    public Optional<String> annotation(EModelElement element, String key) {
        return Annotations.get(element, key);
    }

    @Override
    public Entity create(EClass type) {
        return (Entity) EcoreUtil.create(type);
    }
}
