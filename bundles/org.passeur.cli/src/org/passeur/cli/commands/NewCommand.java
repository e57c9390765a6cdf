// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.passeur.cli.BaseCommand;
import org.passeur.cli.ExitCode;
import org.passeur.cli.Json;
import org.passeur.cli.Session;
import org.passeur.core.ChangeSet;
import org.passeur.core.Models;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.model.Entity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one object and says its address, for the next command to use. */
@Command(name = "new")
public final class NewCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "CLASS", descriptionKey = "class")
    private String type = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FEATURE=VALUE", descriptionKey = "new.values")
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A command of a call. */
    public NewCommand(Session session) {
        super(session);
    }

    @Override
    protected int run(Workspace workspace) {
        Repository repository = workspace.repository();
        Models models = repository.models();
        EClass wanted = models.require(type);
        Ref ref;
        ChangeSet made;
        try (WorkingCopy copy = repository.open()) {
            Entity object = copy.create(wanted);
            new Assignments(repository, copy).apply(object, assignments);
            made = copy.commit(session.words("new.label", models.label(wanted, locale()), models.title(object)));
            ref = models.ref(object);
        }
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("uri", ref);
            map.put("changeset", Long.valueOf(made.number()));
            session.print(Json.of(map));
        } else {
            session.print(ref.toString());
            session.say("new.done", repository.title(ref).orElse(ref.toString()), Long.valueOf(made.number()));
        }
        return ExitCode.DONE;
    }
}
