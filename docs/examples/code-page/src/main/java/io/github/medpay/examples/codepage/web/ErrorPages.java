package io.github.medpay.examples.codepage.web;

import io.github.medpay.examples.codepage.ask.BadQuestionException;
import io.github.medpay.examples.codepage.ask.UnknownCodeException;
import io.github.medpay.examples.codepage.view.ErrorView;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From whatever goes wrong to a page that says so. */
final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Templates templates;

    ErrorPages(Templates templates) {
        this.templates = templates;
    }

    Reply badQuestion(BadQuestionException e) {
        return page(400, "This request cannot be answered", String.valueOf(e.getMessage()));
    }

    Reply unknownCode(UnknownCodeException e) {
        return page(404, "No such code", e.getMessage() + ".", e.neighbours());
    }

    Reply unknownPage() {
        return page(404, "No such page", "There is nothing at this address.");
    }

    Reply methodNotAllowed() {
        Reply reply =
                page(405, "Method not allowed", "The pages accept GET and HEAD; the claim page also accepts POST.");
        return new Reply(
                reply.status(), reply.contentType(), reply.body(), Map.of("Allow", "GET, HEAD", "Connection", "close"));
    }

    /** An error of ours on a page that holds nothing of a claim. */
    Reply failure(RuntimeException e) {
        LOG.error("no answer for a page", e);
        return page(500, "Something went wrong", "The server could not answer. Its log says why.");
    }

    Reply refusedClaim(RuntimeException e) {
        return refusedClaim(400, e);
    }

    /** Where a body was not read to its end, the connection cannot be used again, and the answer says so. */
    Reply refusedBody(RefusedBodyException e) {
        Reply reply = refusedClaim(e.status(), e);
        return new Reply(reply.status(), reply.contentType(), reply.body(), Map.of("Connection", "close"));
    }

    private Reply refusedClaim(int status, RuntimeException e) {
        return page(status, "This claim cannot be read", String.valueOf(e.getMessage()));
    }

    /** An error of ours on a claim: logged by its class and place, since a message could hold something of the claim. */
    Reply claimFailure(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        LOG.error("no answer for a claim: {} at {}", e.getClass().getName(), trace.length == 0 ? "no place" : trace[0]);
        return page(500, "Something went wrong", "The server could not answer. Its log says where.");
    }

    private Reply page(int status, String title, String message) {
        return page(status, title, message, List.of());
    }

    private Reply page(int status, String title, String message, List<String> codes) {
        return Reply.html(status, templates.render("error", new ErrorView(title, message, codes)));
    }
}
