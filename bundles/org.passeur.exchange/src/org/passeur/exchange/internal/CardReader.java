// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.passeur.core.PasseurException;
import org.passeur.exchange.directory.DirectoryEntry;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.EmailType;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.Role;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;

/** One vCard in the words of a directory. */
final class CardReader {

    private final Map<String, List<String>> attributes = new LinkedHashMap<>();

    private CardReader() {
    }

    static DirectoryEntry read(String text, int line) {
        try (VCardReader reader = new VCardReader(text)) {
            VCard card = reader.readNext();
            if (card == null) {
                throw Say.invalid("vcard.cut", Integer.toString(line));
            }
            CardReader result = new CardReader();
            result.take(card);
            return new DirectoryEntry(line, result.id(card), result.attributes, result.problem(line));
        } catch (IOException | RuntimeException e) {
            if (e instanceof PasseurException known) {
                throw known;
            }
            throw Say.invalid(e, "vcard.broken", Integer.toString(line));
        }
    }

    private void take(VCard card) {
        StructuredName name = card.getStructuredName();
        if (name != null) {
            put("givenname", name.getGiven());
            put("sn", name.getFamily());
        }
        card.getFormattedNames().stream().map(FormattedName::getValue).forEach(value -> put("cn", value));
        if (!attributes.containsKey("cn") && name != null) {
            put("cn", Stream.of(name.getGiven(), name.getFamily()).filter(part -> part != null && !part.isBlank())
                    .reduce("", (a, b) -> (a + " " + b).strip()));
        }
        card.getNicknames().stream().map(Nickname::getValues).forEach(values -> values.forEach(v -> put("alias", v)));
        card.getEmails().stream().sorted((a, b) -> Boolean.compare(isWork(b), isWork(a))).map(Email::getValue)
                .forEach(value -> put("mail", value));
        if (!attributes.containsKey("cn") && attributes.containsKey("mail")) {
            put("cn", nameOf(attributes.getOrDefault("mail", List.of("")).getFirst()));
        }
        card.getTitles().stream().map(Title::getValue).forEach(value -> put("title", value));
        card.getRoles().stream().map(Role::getValue).forEach(value -> put("role", value));
        for (Organization organization : card.getOrganizations()) {
            List<String> parts = organization.getValues();
            for (int i = 0; i < parts.size(); i++) {
                put(i == 0 ? "o" : "ou", parts.get(i));
            }
        }
        card.getTelephoneNumbers().stream().map(Telephone::getText).forEach(value -> put("telephonenumber", value));
        card.getNotes().stream().map(Note::getValue).forEach(value -> put("description", value));
    }

    private String id(VCard card) {
        if (card.getUid() != null && card.getUid().getValue() != null) {
            return card.getUid().getValue().strip();
        }
        return Stream.of("mail", "cn").map(key -> attributes.getOrDefault(key, List.of())).filter(v -> !v.isEmpty())
                .map(List::getFirst).findFirst().orElse("");
    }

    private @Nullable PasseurException problem(int line) {
        boolean nameless = !attributes.containsKey("cn") && !attributes.containsKey("mail");
        return nameless ? Say.invalid("vcard.nameless", Integer.toString(line)) : null;
    }

    private void put(String key, @Nullable String value) {
        String plain = value == null ? "" : CleanText.clean(value).strip().replaceAll("[ \\u00A0]{2,}", " ");
        if (!plain.isEmpty()) {
            attributes.computeIfAbsent(key, k -> new ArrayList<>()).add(plain);
        }
    }

    /** Telephones keep people of whom they know nothing but the address: {@code jane.doe@} is Jane Doe. */
    private static String nameOf(String mail) {
        return Stream.of(mail.replaceFirst("@.*", "").split("[._-]+")).filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static boolean isWork(Email email) {
        return email.getTypes().contains(EmailType.WORK) || email.getTypes().contains(EmailType.PREF);
    }
}
