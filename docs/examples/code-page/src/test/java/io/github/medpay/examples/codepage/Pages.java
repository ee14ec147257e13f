package io.github.medpay.examples.codepage;

import io.github.medpay.MedPay;
import io.github.medpay.examples.codepage.web.CodePageServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One server for all tests, at a free port, and a client that reads its pages. */
final class Pages {

    private static final CodePageServer SERVER = start();
    static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Pages() {}

    private static CodePageServer start() {
        try {
            CodePageServer server = new CodePageServer(MedPay.create(), "localhost", 0);
            server.start();
            return server;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static URI address(String path) {
        return URI.create(SERVER.address() + path.substring(1));
    }

    static HttpResponse<String> send(String method, String path) {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    /** The page at a path, which must answer 200. */
    static Document page(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answers " + response.statusCode() + ": " + response.body());
        }
        return Jsoup.parse(response.body());
    }

    /** The value of a fact with this name, in a part of a page. */
    static String fact(Document page, String part, String name) {
        return page.select(part + " .facts div").stream()
                .filter(fact -> fact.select("dt").text().equals(name))
                .map(fact -> fact.select("dd").text())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact " + name + " in " + part));
    }
}
