package io.github.medpay.examples.codepage.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Style sheet, script and icon, read once. Only these three names exist: no path reaches the file system. */
final class Assets {

    private static final Map<String, String> CACHED = Map.of("Cache-Control", "max-age=300");

    private final Map<String, Reply> byPath = new LinkedHashMap<>();

    Assets() {
        add("page.css", "text/css; charset=utf-8");
        add("page.js", "text/javascript; charset=utf-8");
        add("icon.svg", "image/svg+xml");
    }

    Optional<Reply> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private void add(String name, String type) {
        try (InputStream asset = Assets.class.getResourceAsStream("/assets/" + name)) {
            byte[] bytes = Objects.requireNonNull(asset, name).readAllBytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            byPath.put("/assets/" + name, new Reply(200, type, text, CACHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
