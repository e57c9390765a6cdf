// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.search.internal.text;

import java.util.Set;

/**
 * Folded words that look like a plural and are none, where the would-be singular is a word of its own: <i>mois</i> is not
 * the plural of <i>moi</i>, nor <i>news</i> of <i>new</i>.
 */
final class Invariable {

    private static final Set<String> WORDS = Set.of(
            // French
            "mois", "fois", "cours", "vers", "sous", "fils", "pois", "bois", "dans", "sans", "tous", "vous", "nous",
            "plus",
            "moins", "mars", "paris", "avis", "gens", "lors", "puis", "alors", "assis", "jamais", "mais", "palais",
            "sens",
            "temps", "tiers", "pays", "choix", "voix", "croix", "paix", "prix", "taux", "faux", "dois", "vois", "suis",
            "anchois", "courtois", "discours", "parcours", "recours", "concours", "corps", "poids", "repas", "tapis",
            "mauvais", "depuis", "hors", "dessous", "dessus", "ailleurs", "volontiers", "toujours", "parfois",
            "toutefois",
            "autrefois", "quelquefois", "acces", "proces", "progres", "succes", "exces", "univers", "travers", "envers",
            "divers", "pervers", "revers", "debris", "mepris", "compris", "relais", "biais", "marais", "harnais",
            "engrais",
            "frais",
            // English
            "news", "lens", "this", "thus", "does", "goes", "less", "unless", "besides", "always", "perhaps", "series",
            "species", "physics", "mathematics", "economics", "ethics", "politics", "linux", "unix", "windows",
            "kubernetes",
            "aws", "https", "css", "canvas", "atlas", "christmas", "bias", "alias", "texas", "chaos", "pros",
            "sometimes", "afterwards", "towards", "regards", "thanks", "whereas", "gas", "jesus", "yours", "ours",
            "theirs");

    private Invariable() {
    }

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
