// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store.derby.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.passeur.core.ChangeSet;
import org.passeur.core.Ref;
import org.passeur.core.Workspace;

/** Another JVM on the same workspace: told what to do by its arguments and its input, it answers by lines. */
final class ChildProcess implements AutoCloseable {

    final Process process;
    private final BufferedReader out;
    private final PrintStream in;

    /**
     * @param command {@code loop}: saves and says so until it is killed; {@code obey}: saves each line that it is given;
     *            {@code work:<number>}: after a line, makes things and counts in the thing of that number, and says each save
     *            with the moment it was acknowledged, until the next line
     */
    ChildProcess(Path folder, Path home, String command) throws IOException {
        this(List.of(), Main.class, folder, home, command);
    }

    /** Another program, by means of a command that starts it. */
    ChildProcess(List<String> by, Class<?> main, Path folder, Path home, String command) throws IOException {
        List<String> all = new ArrayList<>(by);
        all.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dpasseur.home=" + home, "-cp", classpath(),
                main.getName(), folder.toString(), command));
        process = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        out = process.inputReader();
        in = new PrintStream(process.getOutputStream(), true);
    }

    /** The next line that it says; null at its end. */
    String line() throws IOException {
        return out.readLine();
    }

    void say(String line) {
        in.println(line);
    }

    void signal(String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("kill said " + code);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    /** Everything that the child needs, found where this JVM found it: jars, or folders of bundles that are being built. */
    private static String classpath() {
        Set<String> all = new LinkedHashSet<>();
        for (Class<?> each : List.of(Main.class, DerbyProvider.class, org.passeur.store.SqlRepository.class,
                Workspace.class,
                org.eclipse.emf.ecore.EObject.class, org.eclipse.emf.common.util.URI.class,
                org.eclipse.emf.ecore.xmi.XMLResource.class, com.ibm.icu.text.MessageFormat.class,
                com.google.gson.stream.JsonWriter.class, org.apache.derby.jdbc.EmbeddedDataSource.class,
                org.apache.derby.client.BasicClientDataSource.class,
                org.apache.derby.drda.NetworkServerControl.class)) {
            add(all, each.getProtectionDomain().getCodeSource().getLocation());
        }
        String mine = System.getProperty("java.class.path", "");
        if (mine.contains("org.passeur.store")) {
            Stream.of(mine.split(":")).forEach(all::add);
        }
        return String.join(":", all);
    }

    private static void add(Set<String> all, URL location) {
        try {
            Path path = Path.of(location.toURI());
            all.add(path.toString());
            for (String inside : List.of("target/classes", "bin", "lib")) {
                Path sub = path.resolve(inside);
                if (Files.isDirectory(sub)) {
                    all.add(sub.toString());
                    try (Stream<Path> jars = Files.list(sub)) {
                        jars.filter(p -> p.toString().endsWith(".jar")).forEach(p -> all.add(p.toString()));
                    }
                }
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What runs in the other JVM. */
    static final class Main {

        private Main() {
        }

        public static void main(String[] args) throws IOException {
            Things things = new Things();
            PrintStream out = System.out;
            try (Workspace workspace = things.workspaces().open(Path.of(args[0]))) {
                out.println(workspace.holder() ? "HOLDER" : "GUEST");
                if (args[1].startsWith("work:")) {
                    work(things, workspace, Long.parseLong(args[1].substring(5)));
                    return;
                }
                if (args[1].equals("loop")) {
                    for (int i = 1;; i++) {
                        out.println(things.save(workspace.repository(), "loop " + i).number());
                    }
                }
                BufferedReader in = new BufferedReader(new java.io.InputStreamReader(System.in));
                for (String line = in.readLine(); line != null && !line.equals("end"); line = in.readLine()) {
                    out.println(line.equals("role") ? workspace.holder() ? "HOLDER" : "GUEST"
                            : Long.toString(things.save(workspace.repository(), line).number()));
                }
            } catch (org.passeur.core.PasseurException e) {
                out.println(e.kind() + " " + e.getMessage());
            }
        }

        private static void work(Things things, Workspace workspace, long counter) throws IOException {
            BufferedReader in = new BufferedReader(new java.io.InputStreamReader(System.in));
            in.readLine();
            Ref ref = new Ref(things.thing(), counter);
            for (int i = 1; !in.ready(); i++) {
                say("made", things.save(workspace.repository(), "of " + ProcessHandle.current().pid() + " " + i));
                say("counted", things.count(workspace.repository(), ref));
            }
            System.out.println("end");
        }

        private static void say(String what, ChangeSet done) {
            System.out.println(what + " " + done.number() + " " + System.currentTimeMillis());
        }
    }
}
