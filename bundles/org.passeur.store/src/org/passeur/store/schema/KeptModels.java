// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.schema;

import java.io.IOException;
import java.io.StringReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.Domain;
import org.passeur.core.l10n.Texts;
import org.passeur.core.model.CorePackage;
import org.passeur.store.sql.Session;
import org.xml.sax.InputSource;

/** Models as a workspace keeps them, for those whose plug-ins are gone and for those of an older version. */
final class KeptModels {

    private static final System.Logger LOG = System.getLogger(KeptModels.class.getName());

    /** Nothing outside is read for a model, whatever its text says. */
    private static final Map<?, ?> CAREFULLY = Map.of(XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));

    private KeptModels() {
    }

    /** All that are kept besides core's and some that are at hand; those that cannot be read are left out. */
    static List<Domain> read(Session session, Collection<EPackage> atHand) throws SQLException {
        ResourceSet resources = new Inside();
        register(resources, CorePackage.eINSTANCE);
        atHand.forEach(model -> register(resources, model));
        record Kept(EPackage model, Texts texts) {
        }
        List<Kept> all = new ArrayList<>();
        PreparedStatement select = session.prepare("SELECT ecore, labels FROM passeur_package WHERE ns_uri = ?");
        for (String uri : ModelVersion.known(session).keySet()) {
            if (!resources.getPackageRegistry().containsKey(uri)) {
                select.setString(1, uri);
                try (ResultSet results = select.executeQuery()) {
                    results.next();
                    EPackage model = load(resources, uri, results.getString(1));
                    if (model != null) {
                        all.add(new Kept(model, ModelText.labels(String.valueOf(results.getString(2)))));
                    }
                }
            }
        }
        if (all.isEmpty()) {
            return List.of();
        }
        EcoreUtil.resolveAll(resources);
        return all.stream().filter(k -> isWhole(k.model())).map(k -> domain(k.model(), k.texts())).toList();
    }

    private static void register(ResourceSet resources, EPackage model) {
        resources.getPackageRegistry().put(model.getNsURI(), model);
    }

    private static @Nullable EPackage load(ResourceSet resources, String uri, String text) {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI(uri));
        resources.getResources().add(resource);
        try {
            resource.load(new InputSource(new StringReader(text)), CAREFULLY);
            EPackage model = (EPackage) resource.getContents().getFirst();
            model.getEClassifiers().forEach(KeptModels::withoutClass);
            model.setEFactoryInstance(new AnyValue());
            return model;
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The kept model " + uri + " cannot be read", e);
            return null;
        }
    }

    /** The classes that were generated for it are not there. */
    private static void withoutClass(EClassifier classifier) {
        if (!(classifier instanceof EDataType type) || type instanceof EEnum) {
            classifier.setInstanceClassName(null);
            classifier.setInstanceTypeName(null);
        } else if (type.getInstanceClassName() == null || !type.getInstanceClassName().startsWith("java.")
                && type.getInstanceClassName().indexOf('.') > 0) {
            type.setInstanceClassName("java.lang.Object");
        }
    }

    private static boolean isWhole(EPackage model) {
        var missing = EcoreUtil.UnresolvedProxyCrossReferencer.find(model);
        if (!missing.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "The kept model {0} needs what is missing: {1}", model.getName(),
                    missing.keySet());
        }
        return missing.isEmpty();
    }

    private static Domain domain(EPackage model, Texts texts) {
        return new Domain() {

            @Override
            public String id() {
                return model.getName();
            }

            @Override
            public int order() {
                return Integer.MAX_VALUE;
            }

            @Override
            public EPackage model() {
                return model;
            }

            @Override
            public Texts texts() {
                return texts;
            }

            @Override
            public boolean absent() {
                return true;
            }
        };
    }

    /** Resolves what is inside only: what else this process may know of does not count. */
    @org.eclipse.jdt.annotation.NonNullByDefault({})
    private static final class Inside extends ResourceSetImpl {

        Inside() {
            packageRegistry = new EPackageRegistryImpl();
            packageRegistry.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        }

        @Override
        public Resource getResource(URI uri, boolean loadOnDemand) {
            return super.getResource(uri, false);
        }
    }

    /** Values of data types whose classes are gone stay as their text. */
    @org.eclipse.jdt.annotation.NonNullByDefault({})
    private static final class AnyValue extends EFactoryImpl {

        /** EMF would make the nearest generated class, even where that is abstract, as what serves an objective is. */
        @Override
        public EObject create(EClass type) {
            for (List<EClass> above = type.getESuperTypes(); !above.isEmpty(); above = above.getFirst()
                    .getESuperTypes()) {
                EClass nearest = above.getFirst();
                if (nearest.getInstanceClass() != null && !nearest.isAbstract()) {
                    EObject object = nearest.getEPackage().getEFactoryInstance().create(nearest);
                    ((InternalEObject) object).eSetClass(type);
                    return object;
                }
            }
            return super.create(type);
        }

        @Override
        public Object createFromString(EDataType type, String text) {
            return type.getInstanceClass() == Object.class ? text : super.createFromString(type, text);
        }

        @Override
        public String convertToString(EDataType type, Object value) {
            return type.getInstanceClass() == Object.class && value != null ? value.toString()
                    : super.convertToString(type, value);
        }
    }
}
