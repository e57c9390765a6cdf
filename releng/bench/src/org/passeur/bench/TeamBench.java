// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EClass;
import org.passeur.core.CommitEvent;
import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.core.Ref;
import org.passeur.core.Repository;
import org.passeur.core.WorkingCopy;
import org.passeur.core.Workspace;
import org.passeur.core.Secrets;
import org.passeur.core.internal.ModelsImpl;
import org.passeur.core.model.Entity;
import org.passeur.knowledge.KnowledgeDomain;
import org.passeur.lib.pgserver.PostgresServer;
import org.passeur.organisation.OrganisationDomain;
import org.passeur.store.FolderWorkspaces;
import org.passeur.store.postgresql.internal.PostgresProvider;

/** Desks that write on one server for a while: counts what was kept, looks for what was lost, and how late others hear. */
public final class TeamBench {

    /** Shared items count in their titles. */
    private static final String FEATURE = "title";

    private final EClass type;
    private final FolderWorkspaces workspaces;
    private final String address;
    private final Path folder;
    private final Map<Long, Long> sent = new ConcurrentHashMap<>();
    private final BlockingQueue<Long> delays = new LinkedBlockingQueue<>();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();

    private TeamBench(FolderWorkspaces workspaces, EClass type, String address, Path folder) {
        this.workspaces = workspaces;
        this.type = type;
        this.address = address;
        this.folder = folder;
    }

    /** Arguments: a folder for what desks keep, the number of desks, seconds. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        System.setProperty("passeur.home", folder.resolve("home").toString());
        ModelsImpl models = new ModelsImpl(List.of(new OrganisationDomain(), new KnowledgeDomain()));
        PostgresServer server = PostgresServer.start(List.of("fsync=on"), Map.of());
        try (server) {
            FolderWorkspaces workspaces = new FolderWorkspaces(models,
                    List.of(new PostgresProvider(Map.of("PASSEUR_PASSWORD", PostgresServer.PASSWORD), Secrets.NONE)));
            String address = "postgresql://" + PostgresServer.USER + "@" + server.host() + ":" + server.port() + "/"
                    + PostgresServer.DATABASE + "?tls=disable";
            new TeamBench(workspaces, models.require("KnowledgeItem"), address, folder)
                    .run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        }
        System.exit(0);
    }

    private Workspace desk(String name) throws IOException {
        return workspaces.create(Files.createTempDirectory(folder, name), name, Locale.ENGLISH, address);
    }

    private void run(int desks, int seconds) throws Exception {
        try (Workspace watching = desk("watching")) {
            List<Ref> shared = shared(watching.repository());
            long added;
            long[] late;
            long first = watching.repository().lastChangeSet();
            try (AutoCloseable listening = watching.repository().listen(this::hear);
                    ExecutorService threads = Executors.newFixedThreadPool(desks)) {
                CountDownLatch start = new CountDownLatch(desks);
                List<Future<Long>> running = new ArrayList<>();
                for (int i = 0; i < desks; i++) {
                    int number = i;
                    running.add(threads.submit(() -> work(number, shared, start, seconds)));
                }
                added = 0;
                for (Future<Long> each : running) {
                    added += each.get().longValue();
                }
                late = new long[kept.get()];
                for (int i = 0; i < late.length; i++) {
                    late[i] = delays.take().longValue();
                }
                Arrays.sort(late);
            }
            long found = sum(watching.repository(), shared);
            long numbers = watching.repository().lastChangeSet() - first;
            System.out.printf(Locale.ROOT,
                    "%d desks for %d s: %d commits (%.0f a second), %d told that somebody else was first%n"
                            + "acknowledged %d changes of shared objects, found %d, lost %d; change sets lost %d%n"
                            + "others heard after %d ms (median), %d ms (latest)%n",
                    Integer.valueOf(desks), Integer.valueOf(seconds), Integer.valueOf(kept.get()),
                    Double.valueOf(kept.get() / (double) seconds), Integer.valueOf(told.get()), Long.valueOf(added),
                    Long.valueOf(found), Long.valueOf(added - found), Long.valueOf(kept.get() - numbers),
                    Long.valueOf(late[late.length / 2]), Long.valueOf(late[late.length - 1]));
            System.out.println(Arrays.toString(new long[] { added - found, kept.get() - numbers }).equals("[0, 0]")
                    ? "nothing lost"
                    : "LOST");
        }
    }

    private List<Ref> shared(Repository repository) {
        List<Ref> shared = new ArrayList<>();
        try (WorkingCopy copy = repository.open()) {
            for (int i = 0; i < 10; i++) {
                Entity item = copy.create(type);
                item.eSet(type.getEStructuralFeature(FEATURE), "0");
                shared.add(new Ref(type, item.getId()));
            }
            copy.commit("shared");
        }
        return shared;
    }

    private void hear(CommitEvent event) {
        Long at = sent.get(Long.valueOf(event.changeSet().number()));
        delays.add(Long.valueOf(at == null ? 0 : (System.nanoTime() - at.longValue()) / 1_000_000));
    }

    private Long work(int number, List<Ref> shared, CountDownLatch start, int seconds) throws Exception {
        Random random = new Random(number);
        try (Workspace desk = desk("desk" + number)) {
            start.countDown();
            start.await();
            long begun = System.nanoTime();
            long added = 0;
            while (System.nanoTime() - begun < seconds * 1_000_000_000L) {
                List<Ref> some = new ArrayList<>(shared);
                Collections.shuffle(some, random);
                added += add(desk.repository(), some.subList(0, 1 + random.nextInt(3)));
            }
            return Long.valueOf(added);
        }
    }

    private long add(Repository repository, List<Ref> some) {
        try (WorkingCopy copy = repository.open()) {
            for (Ref ref : some) {
                Entity item = copy.get(ref);
                item.eSet(type.getEStructuralFeature(FEATURE), Long.toString(number(item) + 1));
            }
            Entity own = copy.create(type);
            own.eSet(type.getEStructuralFeature(FEATURE), "Own");
            long number = copy.commit("added").number();
            sent.put(Long.valueOf(number), Long.valueOf(System.nanoTime()));
            kept.incrementAndGet();
            return some.size();
        } catch (PasseurException e) {
            if (e.kind() != Kind.CONFLICT && e.kind() != Kind.LOCKED) {
                throw e;
            }
            told.incrementAndGet();
            return 0;
        }
    }

    private long sum(Repository repository, List<Ref> shared) {
        try (WorkingCopy copy = repository.open()) {
            return shared.stream().mapToLong(ref -> number(copy.get(ref))).sum();
        }
    }

    private long number(Entity item) {
        return Long.parseLong(String.valueOf(item.eGet(type.getEStructuralFeature(FEATURE))));
    }
}
