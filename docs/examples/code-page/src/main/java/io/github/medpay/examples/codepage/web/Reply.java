package io.github.medpay.examples.codepage.web;

import java.util.Map;

/**
 * What is sent back.
 *
 * @param status the HTTP status
 * @param contentType with its character set
 * @param body text, sent as UTF-8
 * @param headers further headers
 */
record Reply(int status, String contentType, String body, Map<String, String> headers) {

    private static final String HTML = "text/html; charset=utf-8";

    static Reply html(int status, String page) {
        return new Reply(status, HTML, page, Map.of("Cache-Control", "no-cache"));
    }

    /** A page that no cache keeps: it may hold a claim. */
    static Reply unkept(int status, String page) {
        return new Reply(status, HTML, page, Map.of("Cache-Control", "no-store"));
    }

    static Reply seeOther(String path) {
        return new Reply(303, HTML, "", Map.of("Location", path));
    }
}
