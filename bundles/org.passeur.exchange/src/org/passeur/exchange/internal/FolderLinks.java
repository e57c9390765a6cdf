// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.passeur.exchange.Problem;

/** The symbolic links of a folder: which of them would lead in a circle, and which are just left aside. */
final class FolderLinks {

    private record Link(String path, Path parent, Path target) {
    }

    private final Path root;
    private final List<Link> folders = new ArrayList<>();
    private final List<Problem> loops = new ArrayList<>();
    private final List<Problem> left = new ArrayList<>();

    FolderLinks(Path root) {
        this.root = root;
    }

    /** Takes note of a link; a link that leads to itself is already a loop. */
    void add(String path, Path link) {
        Path target;
        try {
            target = link.toRealPath();
        } catch (NoSuchFileException e) {
            left.add(new Problem(path, 0, Say.invalid(e, "folder.dangling", path)));
            return;
        } catch (IOException e) {
            loops.add(new Problem(path, 0, Say.invalid(e, "folder.loop", path)));
            return;
        }
        Path parent = link.getParent();
        if (Files.isDirectory(target) && parent != null) {
            folders.add(new Link(path, parent, target));
        } else {
            leave(path, target);
        }
    }

    /** Decides about the links to folders, once all are known. */
    void judge() {
        for (Link link : folders) {
            if (leadsBack(link)) {
                loops.add(new Problem(link.path, 0, Say.invalid("folder.loop", link.path)));
            } else {
                leave(link.path, link.target);
            }
        }
    }

    List<Problem> loops() {
        return loops;
    }

    List<Problem> left() {
        return left;
    }

    private void leave(String path, Path target) {
        left.add(new Problem(path, 0,
                Say.invalid(target.startsWith(root) ? "folder.linkInside" : "folder.linkOutside", path)));
    }

    private boolean leadsBack(Link start) {
        Set<Link> seen = new HashSet<>();
        Deque<Link> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Link link = open.remove();
            if (start.parent.startsWith(link.target)) {
                return true;
            }
            folders.stream().filter(next -> next.parent.startsWith(link.target)).filter(seen::add).forEach(open::add);
        }
        return false;
    }
}
