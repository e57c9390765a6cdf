// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench;

import java.util.List;
import java.util.Random;

/**
 * Titles and texts in two languages, from a seed: sentences of common words, and in most of them a term of the trade, some of
 * which occur everywhere and most hardly anywhere, as in real texts.
 */
final class Vocabulary {

    private static final int TERMS = 100_000;
    private static final String[] SYLLABLES = { "ba", "cor", "di", "fen", "gal", "ho", "ka", "lum", "mer", "no", "pra",
            "quo", "ri", "sul", "ta", "vex" };

    private static final List<String> EN_DO = List.of("Replace", "Calibrate", "Audit", "Restart", "Order", "Inspect",
            "Negotiate", "Document", "Archive", "Repair", "Train", "Plan", "Test", "Clean", "Measure", "Release");
    private static final List<String> EN_WHAT = List.of("the cooling pump", "the payroll run", "the supplier contract",
            "the build server", "the furnace lining", "the customs file", "the spare parts store", "the safety valve",
            "the customer database", "the welding robot", "the yearly budget", "the fire drill", "the test bench",
            "the paint line", "the network switch", "the quality report");
    private static final List<String> EN_HOW = List.of("after a power cut", "before the audit", "in winter",
            "without stopping production", "for a new site", "when the expert is away", "at the end of the quarter",
            "with two people", "according to the standard", "on the night shift");
    private static final List<String> FR_DO = List.of("Remplacer", "Étalonner", "Contrôler", "Redémarrer", "Commander",
            "Inspecter", "Négocier", "Documenter", "Archiver", "Réparer", "Former", "Planifier", "Essayer", "Nettoyer",
            "Mesurer", "Livrer");
    private static final List<String> FR_WHAT = List.of("la pompe de refroidissement", "la paie",
            "le contrat fournisseur", "le serveur de compilation", "le revêtement du four", "le dossier de douane",
            "le magasin de pièces", "la soupape de sécurité", "la base des clients", "le robot de soudure",
            "le budget annuel", "l'exercice d'incendie", "le banc d'essai", "la ligne de peinture",
            "le commutateur réseau", "le rapport qualité");
    private static final List<String> FR_HOW = List.of("après une coupure de courant", "avant l'audit", "en hiver",
            "sans arrêter la production", "pour un nouveau site", "en l'absence de l'expert", "à la fin du trimestre",
            "à deux", "selon la norme", "pendant l'équipe de nuit");

    private final Random random;

    Vocabulary(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** A term of the trade: the one of rank n occurs about n times less often than the first. */
    private String term() {
        int rank = (int) Math.pow(TERMS, random.nextDouble());
        StringBuilder word = new StringBuilder();
        // spread, so that frequent terms are not alike
        for (int left = (int) (rank * 0x9E3779B1L & 0xFFFFF); word.length() < 4 || left > 0; left >>= 4) {
            word.append(SYLLABLES[left & 15]);
        }
        return word.toString();
    }

    String title(boolean french) {
        return one(french ? FR_DO : EN_DO) + " " + one(french ? FR_WHAT : EN_WHAT) + " " + term() + " "
                + one(french ? FR_HOW : EN_HOW);
    }

    String body(boolean french) {
        StringBuilder text = new StringBuilder();
        for (int left = 3 + random.nextInt(8); left > 0; left--) {
            text.append(title(french)).append(". ");
        }
        return text.toString().strip();
    }

    /** Words that occur, as people type them: a common one and a term, two common ones, or a term alone. */
    String question() {
        boolean french = random.nextBoolean();
        String what = one(french ? FR_WHAT : EN_WHAT);
        String common = what.substring(what.lastIndexOf(' ') + 1);
        return switch (random.nextInt(4)) {
            case 0 -> term();
            case 1 -> one(french ? FR_DO : EN_DO) + " " + common;
            default -> common + " " + term();
        };
    }
}
