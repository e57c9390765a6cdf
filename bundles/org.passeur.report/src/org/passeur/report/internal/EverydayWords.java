// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that are also names, and the particles of names; folded, French and English. */
final class EverydayWords {

    private static final Set<String> PARTICLES = Set.of("de", "du", "des", "la", "le", "les", "el", "al", "ben", "bin",
            "van", "von", "der", "den", "ten", "ter", "zu", "zur", "dos", "das", "do", "da", "di", "del", "della", "lo",
            "mac", "mc", "o", "saint", "sainte", "san", "santa", "st", "ste", "y", "e", "et", "and", "jr", "sr", "dr",
            "mr", "mme", "mlle", "mrs", "ms", "pr");

    private static final Set<String> WORDS = Arrays.stream("""
            ange ambre avril aime ami amour aube aurore ball banks baker barbier beau bel bell belle benoit berger
            best bien bill black blanc blanche bloom bois bon bond bonheur bonne boucher boulanger bourgeois brave brown
            brun brune bush carpentier case carter chant charpentier chase chevalier chance cher clair claire
            clement client cloud coach cochon collet comte constant content contact cook corps cote couture cross dawn
            day dean desire dieu direct direction droit duc eden emile espoir est etoile faith fisher fer field
            fleur flora florence fontaine foret ford fort franc france franco frank fuller garde gardener gars
            gene gentil good grace gracia grand grande grant gras gray green gros guerre guy hall hand hard heather hill
            holly hope hotel hunter hunt info ivy iris jack jade jardin jay joie jolie joli jour joy juge juin july
            june juste king knight lac lake lance large laurier leger lily lion lis little long
            loup love maire mai major maitre malin mangin marchand marche marine mark mars marsh mason masse may
            mercier merle merveille meunier mille miller mills moine monde mont montagne moon moulin mur nature
            neuf nick noble noel noir noire nord north olive or page palais parent parfait paris park parks pascal
            pat patience pearl peintre pelle penny petit petite perle pierre pilot place plum poirier poisson pont port
            porte post potter power premier pret price prince prune puit ray read reine renard rich rivers riviere
            robin roche roi roman romain rond rose rousse roux royal rouge roy ruby rusty sage sales salle sandy seigneur
            sharp short sky small smith soleil son sonny south star stone story suisse summer sueur support swift
            tailor tanneur terre tour travers turner vallee victoire vigne ville violette
            voisin walker water weaver west white will winter wise wolf wood woods young
            bo li lu ma mo ng wu xu yu le an in is it he me my no of on or so to up us we un au ou ta sa se ce je tu il
            am as at be by go hi if id ti si
            admin team equipe accueil compta marketing ventes commercial hello bonjour rh mail courrier secretariat
            """.split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private EverydayWords() {
    }

    /** Whether a word means something beside being a name. */
    static boolean known(String word) {
        return WORDS.contains(word);
    }

    /** Whether a word only joins the parts of names. */
    static boolean particle(String word) {
        return PARTICLES.contains(word);
    }
}
