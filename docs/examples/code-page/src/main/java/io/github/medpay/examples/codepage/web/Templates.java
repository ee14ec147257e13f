package io.github.medpay.examples.codepage.web;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages, from the templates of the class path. This is the one place where text becomes HTML: every value is escaped
 * for elements and quoted attributes, and no template switches that off. A name that a view does not have is an error.
 */
final class Templates {

    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(true)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .nullValue("")
            .withLoader(Templates::open);

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    String render(String name, Object view) {
        return compiled.computeIfAbsent(name, compiler::loadTemplate).execute(view);
    }

    private static Reader open(String name) {
        InputStream template = Templates.class.getResourceAsStream("/templates/" + name + ".mustache");
        return new InputStreamReader(Objects.requireNonNull(template, name), StandardCharsets.UTF_8);
    }
}
