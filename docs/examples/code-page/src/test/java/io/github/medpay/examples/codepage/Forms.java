package io.github.medpay.examples.codepage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Posts forms to the page of a claim, as a browser does. */
final class Forms {

    private Forms() {}

    /** Names and values, one after the other. */
    static HttpResponse<String> post(String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
        }
        return send("application/x-www-form-urlencoded", String.join("&", pairs));
    }

    static HttpResponse<String> send(String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(Pages.address("/claim"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return Pages.CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page, which must answer with this status. */
    static Document page(int status, String... fields) {
        HttpResponse<String> response = post(fields);
        if (response.statusCode() != status) {
            throw new AssertionError("answers " + response.statusCode() + ": " + response.body());
        }
        return Jsoup.parse(response.body());
    }

    /** What is said beside a field. */
    static String problem(Document page, String field) {
        return page.select("#" + field + "-problem").text();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
