package io.github.medpay.examples.codepage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium with one page, driven over the DevTools protocol. */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final DevTools tools;

    private Browser(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** The program, where it is on the path. */
    static Optional<Path> program() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the program with this folder as its profile, and opens an empty page. */
    static Browser start(Path program, Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile.toAbsolutePath(),
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("DevTools listening on ")) {
                Thread drain = new Thread(() -> lines.lines().forEach(rest -> {}), "browser output");
                drain.setDaemon(true);
                drain.start();
                return new Browser(process, DevTools.connect(line.substring(line.indexOf("ws://"))));
            }
        }
        throw new IOException("the browser ended before it listened");
    }

    /** Sets width, colour scheme and motion as a reader has them. */
    void become(int width, boolean dark) {
        tools.call(
                "Emulation.setDeviceMetricsOverride",
                object().put("width", width)
                        .put("height", 900)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", width < 600));
        ObjectNode media = object();
        media.putArray("features")
                .add(object().put("name", "prefers-color-scheme").put("value", dark ? "dark" : "light"))
                .add(object().put("name", "prefers-reduced-motion").put("value", "reduce"));
        tools.call("Emulation.setEmulatedMedia", media);
    }

    void scripts(boolean on) {
        tools.call("Emulation.setScriptExecutionDisabled", object().put("value", !on));
    }

    void open(String address) {
        tools.call("Page.navigate", object().put("url", address));
        await("document.readyState === 'complete' && location.href === " + quoted(address));
    }

    /** The value of an expression, as text. */
    String value(String expression) {
        JsonNode result = tools.call(
                "Runtime.evaluate", object().put("expression", expression).put("returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.path("result").path("value").asText();
    }

    String text(String selector) {
        return value("document.querySelector(" + quoted(selector) + ").textContent.trim()");
    }

    /** Waits until an expression is true. */
    void await(String expression) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!value(expression).equals("true")) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("never true: " + expression);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Presses and releases a key. */
    void press(String key, int code, String text) {
        ObjectNode down = object().put("type", "keyDown").put("key", key).put("windowsVirtualKeyCode", code);
        tools.call("Input.dispatchKeyEvent", text.isEmpty() ? down : down.put("text", text));
        tools.call(
                "Input.dispatchKeyEvent",
                object().put("type", "keyUp").put("key", key).put("windowsVirtualKeyCode", code));
    }

    /** Presses a key for each character. */
    void type(String text) {
        text.chars().mapToObj(Character::toString).forEach(character -> press(character, 0, character));
    }

    /** A picture of the whole page. */
    void wholePicture(Path file) throws IOException {
        ObjectNode clip = object().put("x", 0).put("y", 0).put("scale", 1);
        clip.put("width", Integer.parseInt(value("document.documentElement.clientWidth")));
        clip.put("height", Integer.parseInt(value("document.documentElement.scrollHeight")));
        ObjectNode all = object().put("format", "png").put("captureBeyondViewport", true);
        all.set("clip", clip);
        write(file, all);
    }

    private void write(Path file, ObjectNode how) throws IOException {
        String picture = tools.call("Page.captureScreenshot", how).get("data").asText();
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, Base64.getDecoder().decode(picture));
    }

    /** What the browser complained about: errors of scripts, refused content, failed requests. */
    List<String> complaints() {
        return tools.events("Log.entryAdded", "Runtime.exceptionThrown").toList();
    }

    /** Every address that was asked for. */
    Stream<String> requests() {
        return tools.events("Network.requestWillBeSent").map(event -> {
            try {
                return JSON.readTree(event).path("request").path("url").asText();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }

    private static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    @Override
    public void close() {
        tools.close();
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
