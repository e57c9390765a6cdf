// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.report.internal.Words;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * The frames and style sheets of HTML and PDF. A file of the same name in the workspace's {@code templates} folder stands
 * in for ours: {@code page.html.ftlh}, {@code page.css.ftl}, {@code page.js}, {@code print.html.ftlh},
 * {@code print.css.ftl}. Templates see words and lists of words, never Java.
 */
@SuppressWarnings("null")
public final class Templates {

    private final Configuration configuration;

    private Templates(List<TemplateLoader> loaders) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new MultiTemplateLoader(loaders.toArray(new TemplateLoader[0])));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setAPIBuiltinEnabled(false);
    }

    /** Those of the product. */
    public static Templates shipped() {
        return new Templates(List.of(new ClassTemplateLoader(Templates.class, "/templates")));
    }

    /** Those in a folder, and the product's where it has none; the folder need not exist. */
    public static Templates in(Path folder) throws IOException {
        List<TemplateLoader> loaders = new ArrayList<>();
        File file = folder.toFile();
        if (Files.isDirectory(folder)) {
            loaders.add(new FileTemplateLoader(file));
        }
        loaders.add(new ClassTemplateLoader(Templates.class, "/templates"));
        return new Templates(loaders);
    }

    /** A template filled in. */
    String fill(String name, Map<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(name).process(model, out);
        } catch (IOException | TemplateException e) {
            throw new PasseurException(Kind.INVALID, e, Words.TEXTS, "template.broken", name,
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return out.toString();
    }
}
