// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.passeur.core.PasseurException;
import org.passeur.core.PasseurException.Kind;
import org.passeur.exchange.Limits;
import org.passeur.exchange.feed.Feed;

/** A feed from the network: asked for on demand, never in the background, and no longer than people wait. */
public final class FeedAddress {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private FeedAddress() {
    }

    /** Reads an address. */
    public static Feed read(String address, Limits limits) {
        try (HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).connectTimeout(PATIENCE)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(uri(address)).timeout(PATIENCE)
                    .header("Accept", "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.1")
                    .build();
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new PasseurException(Kind.UNREACHABLE, Say.TEXTS, "feed.status", address,
                            response.statusCode());
                }
                byte[] bytes = body.readNBytes((int) limits.documentBytes() + 1);
                if (bytes.length > limits.documentBytes()) {
                    throw Say.invalid("file.large", address, bytes.length >> 20, limits.documentBytes() >> 20);
                }
                return FeedReader.read(new ByteArrayInputStream(bytes), address);
            }
        } catch (IOException e) {
            throw Say.unreachable(e, "feed.unreachable", address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PasseurException(Kind.CANCELLED, e, Say.TEXTS, "import.cancelled");
        }
    }

    private static URI uri(String address) {
        try {
            URI uri = URI.create(address.strip());
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw Say.invalid(e, "feed.address", address);
        }
        throw Say.invalid("feed.address", address);
    }
}
