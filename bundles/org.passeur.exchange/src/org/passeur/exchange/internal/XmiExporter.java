// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.query.Query;
import org.passeur.exchange.ExportRequest;
import org.passeur.exchange.ExportResult;
import org.passeur.exchange.Exporter;

/**
 * Writes whole objects, parts included, as EMF's XMI. Objects that are written point at each other within the file; what
 * points at another one keeps its URI.
 */
public final class XmiExporter implements Exporter {

    private static final int BATCH = 500;

    @Override
    public String id() {
        return "xmi";
    }

    @Override
    public String label(Locale locale) {
        return Say.TEXTS.get(locale, "exporter.xmi");
    }

    @Override
    public String extension() {
        return "xmi";
    }

    @Override
    public ExportResult run(ExportRequest request) {
        Repository repository = request.workspace().repository();
        List<EClass> types = request.types().isEmpty() ? repository.models().entityClasses() : request.types();
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Ref> refs = new ArrayList<>();
        for (EClass type : types) {
            if (repository.models().hidden(type)) {
                throw Say.invalid("import.hidden", type.getName());
            }
            long[] ids = repository.ids(Query.of(type).where(request.filter()));
            counts.put(type.getName(), ids.length);
            for (long id : ids) {
                refs.add(new Ref(type, id));
            }
        }
        XMIResourceImpl resource = new XMIResourceImpl(
                URI.createFileURI(request.out().toAbsolutePath().toString()));
        LocalIds local = fill(resource, refs, request);
        Target.write(request.out(), out -> resource.save(out,
                Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_URI_HANDLER, local)));
        return new ExportResult(List.of(request.out()), counts);
    }

    private static LocalIds fill(XMIResourceImpl resource, List<Ref> refs, ExportRequest request) {
        LocalIds local = new LocalIds();
        Repository repository = request.workspace().repository();
        for (int start = 0; start < refs.size(); start += BATCH) {
            if (!request.progress().at(start, refs.size())) {
                throw new PasseurException(Kind.CANCELLED, Say.TEXTS, "import.cancelled");
            }
            try (WorkingCopy copy = repository.open()) {
                for (Ref ref : refs.subList(start, Math.min(refs.size(), start + BATCH))) {
                    copy.find(ref).ifPresent(object -> {
                        EObject mine = copy(object);
                        resource.getContents().add(mine);
                        resource.setID(mine, local.add(ref));
                    });
                }
            }
        }
        return local;
    }

    /** A copy that leaves references to other objects as they are. */
    private static EObject copy(EObject object) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
        EObject result = copier.copy(object);
        copier.copyReferences();
        clean(result);
        result.eAllContents().forEachRemaining(XmiExporter::clean);
        return result;
    }

    /** XML cannot hold all characters that a text can. */
    private static void clean(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eGet(attribute) instanceof String text) {
                object.eSet(attribute, CleanText.clean(text));
            }
        }
    }

    /** Turns the URIs of objects that are in the file into references within it. */
    private static final class LocalIds extends URIHandlerImpl {

        private final Map<String, String> ids = new HashMap<>();

        String add(Ref ref) {
            String id = ref.type().getName() + "." + ref.id();
            ids.put(ref.toString(), id);
            return id;
        }

        @Override
        @NonNullByDefault({})
        public URI deresolve(URI uri) {
            String id = ids.get(uri.trimFragment().toString());
            return id == null ? Ref.SCHEME.equals(uri.scheme()) ? uri : super.deresolve(uri)
                    : URI.createURI("#" + id);
        }
    }
}
